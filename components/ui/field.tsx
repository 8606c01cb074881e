import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, useId } from 'react';

interface Words {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

function Described({ id, label, hint, error, children }: Words & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
      {error !== undefined && (
        <span className="error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}

const describedBy = (id: string, { hint, error }: Words): string | undefined =>
  [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean).join(' ') || undefined;

/** A labelled input with its hint above and its error below, both read with it. */
export function TextField({ label, hint, error, ...input }: Words & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  const words = { label, hint, error };
  return (
    <Described id={id} {...words}>
      <input
        id={id}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, words)}
        autoComplete="off"
        spellCheck={false}
        {...input}
      />
    </Described>
  );
}

export interface Option {
  value: string;
  text: string;
}

export function SelectField({
  label,
  hint,
  error,
  options,
  empty,
  ...select
}: Words & { options: Option[]; empty?: string } & SelectHTMLAttributes<HTMLSelectElement>) {
  const id = useId();
  const words = { label, hint, error };
  return (
    <Described id={id} {...words}>
      <select id={id} aria-invalid={error === undefined ? undefined : true} aria-describedby={describedBy(id, words)} {...select}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Described>
  );
}
