import { useTranslations } from 'use-intl';
import { findProvider } from '../../lib/eligibility/find-provider';
import { fitOf, type Known } from '../../lib/eligibility/fit';
import type { Matrix } from '../../lib/eligibility/matrix';
import { serviceOf } from '../../lib/eligibility/project-types';
import { Notice } from '../ui/notice';
import { useEntryWords } from './use-entry-words';

/** What the matrix says of the agency that a referral names: why it fits, or that it is not there. */
export function MatrixNote({ matrix, provider, known, today }: { matrix: Matrix; provider: string; known: Known; today: string }) {
  const t = useTranslations('eligibility');
  const words = useEntryWords();
  if (provider.trim().length < 2) return null;
  const found = findProvider(matrix, provider);
  if (found.length === 0) return <Notice tone="warn">{t('notInMatrix')}</Notice>;
  const grades = { fits: 0, ask: 1, not: 2 };
  const [best] = found
    .filter((entry) => known.service === undefined || serviceOf(entry) === known.service)
    .map((entry) => fitOf(entry, known, matrix, today))
    .sort((one, other) => grades[one.grade] - grades[other.grade]);
  if (best === undefined) {
    const types = [...new Set(found.map(({ type }) => t(`types.${type}`)))].join(', ');
    return <Notice tone="warn">{t('otherKindInMatrix', { types })}</Notice>;
  }
  return <p className={`reasons ${best.grade}`}>{t('inMatrix', { reasons: words.reasons(best) })}</p>;
}
