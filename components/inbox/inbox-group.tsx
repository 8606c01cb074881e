import { useTranslations } from 'use-intl';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import type { ExitWait } from './exit-waits';
import type { InboxGroup as Group } from './group-transfers';
import { InboxRow } from './inbox-row';
import { chunkSize, RowChunk } from './row-chunk';

function chunksOf(rows: readonly TransferSummary[]): { from: number; part: readonly TransferSummary[] }[] {
  const chunks: { from: number; part: readonly TransferSummary[] }[] = [];
  for (let from = 0; from < rows.length; from += chunkSize) chunks.push({ from, part: rows.slice(from, from + chunkSize) });
  return chunks;
}

/** One group with its heading; of a long one only what is near the window is drawn. */
export function InboxGroup({
  group,
  rows,
  exitWaits,
  isFirst,
  now,
  onOpen,
}: {
  group: Group;
  rows: readonly TransferSummary[];
  /** Why exits wait that no record has taken. */
  exitWaits: ReadonlyMap<string, ExitWait>;
  isFirst: boolean;
  now: Date;
  onOpen: (id: string) => void;
}) {
  const t = useTranslations('inbox');
  return (
    <section className={`inbox-group ${group}`} aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>
        {t(group)} <span className="soft">{rows.length}</span>
      </h2>
      {group === 'unmatched' && <p className="soft">{t('unmatchedHint')}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: a list whose rows come in chunks is no ul of li */}
      <div role="list" aria-labelledby={`group-${group}`}>
        {chunksOf(rows).map(({ from, part }) => (
          <RowChunk key={from} count={part.length} startsDrawn={isFirst && from === 0}>
            {() =>
              part.map((transfer, index) => (
                <InboxRow
                  key={transfer.id}
                  transfer={transfer}
                  place={{ at: from + index + 1, of: rows.length }}
                  exitWait={exitWaits.get(transfer.id)}
                  now={now}
                  onOpen={() => onOpen(transfer.id)}
                />
              ))
            }
          </RowChunk>
        ))}
      </div>
    </section>
  );
}
