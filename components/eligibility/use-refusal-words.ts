import { useTranslations } from 'use-intl';
import type { MatrixRefusal } from '../../lib/eligibility/matrix-refusal';

/** Why something is not taken, and what to do. Names the kind of personal data, never the value (R18). */
export function useRefusalWords(): (refusal: Pick<MatrixRefusal, 'reason' | 'kind'>) => string {
  const t = useTranslations('eligibility.reason');
  const kinds = useTranslations('screening.reply.kind');
  return ({ reason, kind }) => t(reason, { kind: kind === undefined ? '' : kinds(kind) });
}
