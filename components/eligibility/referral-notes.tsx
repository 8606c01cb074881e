import { useTranslations } from 'use-intl';
import { findProvider } from '../../lib/eligibility/find-provider';
import { LaterWords } from '../ui/later-words';
import { Notice } from '../ui/notice';
import { useMatrix } from './use-matrix';

function Notes({ providers }: { providers: readonly string[] }) {
  const t = useTranslations('eligibility');
  const { state } = useMatrix();
  const matrix = state.kind === 'open' ? state.matrix : undefined;
  if (matrix === undefined || matrix.entries.length === 0) return null;
  const unknown = [...new Set(providers)].filter((name) => name.trim() !== '' && findProvider(matrix, name).length === 0);
  if (unknown.length === 0) return null;
  return <Notice tone="warn">{t('notInMatrixNames', { names: unknown.join('; '), count: unknown.length })}</Notice>;
}

/** Names the receiving agencies that are not in the Eligibility Matrix. A desk that keeps none is told nothing. */
export function ReferralNotes({ providers }: { providers: readonly string[] }) {
  return (
    <LaterWords>
      <Notes providers={providers} />
    </LaterWords>
  );
}
