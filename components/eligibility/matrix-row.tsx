import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { MatrixEntry } from '../../lib/eligibility/matrix';
import { useEntryWords } from './use-entry-words';

export function MatrixRow({
  entry,
  isStale,
  place,
  onOpen,
}: {
  entry: MatrixEntry;
  isStale: boolean;
  place: { at: number; of: number };
  onOpen: () => void;
}) {
  const t = useTranslations('eligibility');
  const words = useEntryWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list whose rows come in chunks is no ul of li
    <div role="listitem" aria-posinset={place.at} aria-setsize={place.of}>
      <button type="button" className="matrix-row" onClick={onOpen}>
        <span className="project">{entry.project}</span>
        {entry.provider !== entry.project && <span>{entry.provider}</span>}
        <span className="soft">{words.summary(entry)}</span>
        <span className={isStale ? 'stale' : 'soft'}>
          {t('asOf', { date: words.day(entry.asOf) })}
          {isStale && `, ${t('isStale')}`}
        </span>
        <ChevronRight size={16} aria-hidden />
      </button>
    </div>
  );
}
