import type { IntakeResult } from '../../lib/intake/intake-result';
import { receiveTyped } from '../../lib/intake/receive-typed';
import type { Refusal } from '../../lib/intake/refusal';
import type { TypedForm } from '../../lib/intake/typed-form';
import { keepTyped, stillSaid } from './keep-typed';
import { useFieldRefusals } from './use-field-refusals';

interface Checked {
  form: TypedForm;
  refusals: Refusal[];
}

/** The Enrollment form under the hands of a person: what is wrong where, what is taken out at once, and whether it may be kept. */
export function useCheckedForm({ form, refusals }: Checked, onChange: (patch: Checked) => void) {
  const { errorAt, takenOut } = useFieldRefusals(refusals);
  return {
    errorAt,
    /** Found while typing: it is gone from the field, and the field says why. */
    takeOut: (clean: TypedForm, found: Refusal[]): void => onChange({ form: clean, refusals: takenOut(found) }),
    check: (today: string, codeNameConfirmed: boolean) => receiveTyped(form, today, { codeNameConfirmed }),
    /** What was good stays, and what was only mistyped; the rest says why it is gone. */
    refuse(result: IntakeResult): void {
      onChange({ form: keepTyped(form, result), refusals: stillSaid(refusals, result.refusals) });
    },
  };
}
