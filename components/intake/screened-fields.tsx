import { type ReactNode, useEffect, useRef } from 'react';
import type { Refusal } from '../../lib/intake/refusal';

/** Around the fields of a form: what must not be sent goes as soon as a field is left, and at once when it was pasted (D3). */
export function ScreenedFields<Form>({
  form,
  takeOut,
  onFound,
  children,
}: {
  form: Form;
  /** Empties what holds such a thing, and says which and why. */
  takeOut: (form: Form) => { form: Form; refusals: Refusal[] };
  onFound: (form: Form, refusals: Refusal[]) => void;
  children: ReactNode;
}) {
  const wasPasted = useRef(false);

  function screen(): void {
    const { form: clean, refusals } = takeOut(form);
    if (refusals.length > 0) onFound(clean, refusals);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pasted is in the form one drawing later
  useEffect(() => {
    if (!wasPasted.current) return;
    wasPasted.current = false;
    screen();
  }, [form]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to its fields; nobody acts on it
    <div
      className="stack"
      onBlur={screen}
      onPaste={() => {
        wasPasted.current = true;
      }}
    >
      {children}
    </div>
  );
}
