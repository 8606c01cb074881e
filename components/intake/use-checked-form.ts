import { useTranslations } from 'use-intl';
import type { IntakeResult } from '../../lib/intake/intake-result';
import { receiveTyped } from '../../lib/intake/receive-typed';
import type { Refusal } from '../../lib/intake/refusal';
import type { TypedForm } from '../../lib/intake/typed-form';
import { useAnnounce } from '../ui/announcer';
import { keepTyped, stillSaid } from './keep-typed';

interface Checked {
  form: TypedForm;
  refusals: Refusal[];
}

/** The Enrollment form under the hands of a person: what is wrong where, what is taken out at once, and whether it may be kept. */
export function useCheckedForm({ form, refusals }: Checked, onChange: (patch: Checked) => void) {
  const sentences = useTranslations('refusals');
  const announce = useAnnounce();
  return {
    errorAt: (where: string): string | undefined => {
      const refusal = refusals.find((each) => each.where === where);
      return refusal === undefined ? undefined : sentences(refusal.reason);
    },
    /** Found while typing: it is gone from the field, and the field says why. */
    takeOut(clean: TypedForm, found: Refusal[]): void {
      const others = refusals.filter(({ where }) => !found.some((refusal) => refusal.where === where));
      onChange({ form: clean, refusals: [...others, ...found] });
      announce(found.map(({ reason }) => sentences(reason)).join(' '));
    },
    check: (today: string, codeNameConfirmed: boolean) => receiveTyped(form, today, { codeNameConfirmed }),
    /** What was good stays, and what was only mistyped; the rest says why it is gone. */
    refuse(result: IntakeResult): void {
      onChange({ form: keepTyped(form, result), refusals: stillSaid(refusals, result.refusals) });
    },
  };
}
