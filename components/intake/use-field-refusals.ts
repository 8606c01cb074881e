import { useTranslations } from 'use-intl';
import type { Refusal } from '../../lib/intake/refusal';
import { useAnnounce } from '../ui/announcer';

/** What is said at each field of a form that is typed. */
export function useFieldRefusals(refusals: readonly Refusal[]) {
  const sentences = useTranslations('refusals');
  const announce = useAnnounce();
  return {
    errorAt: (where: string): string | undefined => {
      const refusal = refusals.find((each) => each.where === where);
      return refusal === undefined ? undefined : sentences(refusal.reason);
    },
    /** Found while typing and gone from its field: says so, and gives back all that is to be said now. */
    takenOut(found: Refusal[]): Refusal[] {
      announce(found.map(({ reason }) => sentences(reason)).join(' '));
      return [...refusals.filter(({ where }) => !found.some((refusal) => refusal.where === where)), ...found];
    },
  };
}
