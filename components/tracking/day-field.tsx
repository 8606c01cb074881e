import { useEffect, useState } from 'react';
import { TextField } from '../ui/field';

/** A year that is still being typed is a date too, in the first century; no day of ours is. */
const firstDay = '2000-01-01';

/** A day, told once it is whole, or when it is taken away. */
export function DayField({
  label,
  hint,
  day,
  onDay,
}: {
  label: string;
  hint?: string | undefined;
  day: string | undefined;
  onDay: (day: string | undefined) => void;
}) {
  const [text, setText] = useState(day ?? '');
  useEffect(() => setText(day ?? ''), [day]);
  return (
    <TextField
      label={label}
      hint={hint}
      type="date"
      value={text}
      onChange={({ target: { value } }) => {
        setText(value);
        if (value === '') onDay(undefined);
        else if (value >= firstDay) onDay(value);
      }}
    />
  );
}
