import { useId } from 'react';
import type { Option } from '../ui/field';

/** A question that takes several answers, all in sight. */
export function CheckGroup({
  label,
  hint,
  options,
  values,
  onChange,
}: {
  label: string;
  hint: string;
  options: Option[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}) {
  const id = useId();
  // In the order of the list, whichever was ticked first.
  const tick = (value: string, isOn: boolean) =>
    onChange(options.map((option) => option.value).filter((each) => (each === value ? isOn : values.includes(each))));
  return (
    <fieldset className="field" aria-describedby={id}>
      <legend>{label}</legend>
      <span className="hint" id={id}>
        {hint}
      </span>
      {options.map(({ value, text }) => (
        <label className="choice" key={value}>
          <input type="checkbox" checked={values.includes(value)} onChange={({ target }) => tick(value, target.checked)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
