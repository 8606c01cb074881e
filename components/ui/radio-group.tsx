import { useId } from 'react';
import type { Option } from './field';

/** A question with few answers, all in sight. */
export function RadioGroup({
  label,
  hint,
  error,
  options,
  value,
  onChange,
}: {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  options: Option[];
  value: string;
  onChange: (value: string) => void;
}) {
  const name = useId();
  const described = error === undefined ? undefined : `${name}-error`;
  return (
    <fieldset className="field" aria-describedby={described}>
      <legend>{label}</legend>
      {hint !== undefined && <span className="hint">{hint}</span>}
      {options.map((option) => (
        <label className="choice" key={option.value}>
          <input type="radio" name={name} value={option.value} checked={value === option.value} onChange={() => onChange(option.value)} />
          <span>{option.text}</span>
        </label>
      ))}
      {error !== undefined && (
        <span className="error" id={described}>
          {error}
        </span>
      )}
    </fieldset>
  );
}
