import type { ExitResult } from '../../lib/intake/intake-result';
import { receiveExitForm } from '../../lib/intake/receive-exit-form';
import type { Refusal } from '../../lib/intake/refusal';
import { exitItemNames, type TypedExit } from '../../lib/intake/typed-exit';
import { isSlip } from './keep-typed';
import { useFieldRefusals } from './use-field-refusals';

interface Checked {
  exit: TypedExit;
  refusals: Refusal[];
}

/** The Exit form under the hands of a person: what is wrong where, what is taken out at once, and whether it may be kept. */
export function useCheckedExit({ exit, refusals }: Checked, onChange: (patch: Checked) => void) {
  const { errorAt, takenOut } = useFieldRefusals(refusals);
  return {
    errorAt,
    /** Found while typing: it is gone from the field, and the field says why. */
    takeOut: (clean: TypedExit, found: Refusal[]): void => onChange({ exit: clean, refusals: takenOut(found) }),
    check: (today: string) => receiveExitForm(exit, today),
    /** What was good stays, and what was only mistyped. */
    refuse(result: ExitResult): void {
      const kept = Object.fromEntries(exitItemNames.flatMap((name) => (isSlip(result.refusals, name) ? [[name, exit[name]]] : [])));
      onChange({ exit: { ...result.draft, ...kept }, refusals: result.refusals });
    },
  };
}
