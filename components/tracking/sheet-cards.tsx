import { useTranslations } from 'use-intl';
import { sheetColumns } from '../../lib/tracking/columns';
import type { SheetView } from '../../lib/tracking/sheet-view';
import type { TrackingRow } from '../../lib/tracking/tracking-row';
import { RowChunk } from '../inbox/row-chunk';
import { DueWords } from './due-words';
import { chunksOf, type SheetRowsProps } from './sheet-rows';
import { useCellWords } from './use-cell-words';

/** The sheet where the panel is narrow: each row is a card that says what it has. */
export function SheetCards({ rows, at, view, onOpen }: SheetRowsProps<TrackingRow> & { view: SheetView }) {
  const t = useTranslations('tracking');
  const cell = useCellWords();
  const columns = sheetColumns.filter(({ name }) => name !== 'ref' && view.columns.includes(name));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list whose rows come in chunks is no ul of li
    <div role="list" className="sheet-cards" aria-label={t('caption', { count: rows.length })}>
      {chunksOf(rows, at).map(({ from, part, isHeld }) => (
        <RowChunk key={from} kind="card" count={part.length} startsDrawn={from === 0} isHeld={isHeld}>
          {() =>
            part.map((row, index) => (
              // biome-ignore lint/a11y/useSemanticElements: a list whose rows come in chunks is no ul of li
              <div key={row.id} role="listitem" className="sheet" aria-posinset={from + index + 1} aria-setsize={rows.length}>
                <button
                  type="button"
                  className="sheet-row figures"
                  aria-label={t('openRecord', { ref: row.ref })}
                  data-at={from + index}
                  tabIndex={from + index === at ? 0 : -1}
                  onClick={() => onOpen(row)}
                >
                  {row.ref}
                </button>
                <DueWords due={row.due} />
                <dl className="facts">
                  {columns.map(({ name }) => {
                    const text = cell(row, name);
                    return text === '' ? null : (
                      <div key={name}>
                        <dt>{t(`columns.${name}`)}</dt>
                        <dd>{text}</dd>
                      </div>
                    );
                  })}
                </dl>
              </div>
            ))
          }
        </RowChunk>
      ))}
    </div>
  );
}
