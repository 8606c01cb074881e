import { useFormatter, useTranslations } from 'use-intl';
import type { Fit, FitReason } from '../../lib/eligibility/fit';
import type { MatrixEntry } from '../../lib/eligibility/matrix';

/** What the matrix says of a project, as a person reads it. */
export function useEntryWords() {
  const t = useTranslations('eligibility');
  const format = useFormatter();
  const households = (entry: MatrixEntry): string => format.list(entry.households.map((name) => t(`households.${name}`)));
  const day = (asOf: string): string => format.dateTime(new Date(`${asOf}T12:00:00`), { dateStyle: 'medium' });
  const reason = (entry: MatrixEntry, code: FitReason): string =>
    t(`fit.${code}`, { households: households(entry), bedrooms: entry.mostBedrooms ?? 0, type: t(`types.${entry.type}`) });
  return {
    day,
    /** 'Rapid Re-Housing · takes CE referrals · families with children' */
    summary: (entry: MatrixEntry): string =>
      [t(`types.${entry.type}`), t(`ceShort.${entry.takesCeReferrals}`), households(entry), entry.area ?? ''].filter(Boolean).join(' · '),
    /** 'takes CE referrals; families with children; as of October 1, 2026' */
    reasons: ({ entry, reasons }: Fit): string =>
      [...reasons.map((code) => reason(entry, code)), t('asOf', { date: day(entry.asOf) })].join('; '),
  };
}
