import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type ColumnName, sheetColumns } from '../../lib/tracking/columns';
import type { SheetView } from '../../lib/tracking/sheet-view';
import type { TrackingRow } from '../../lib/tracking/tracking-row';
import { RowChunk } from '../inbox/row-chunk';
import { DueWords } from './due-words';
import { chunksOf, type SheetRowsProps } from './sheet-rows';
import { useCellWords } from './use-cell-words';

/** The sheet where there is room: a table whose first column stays in sight. Of many rows only what is near the window is drawn. */
export function SheetTable({
  rows,
  at,
  view,
  onSort,
  onOpen,
}: SheetRowsProps<TrackingRow> & { view: SheetView; onSort: (by: ColumnName) => void }) {
  const t = useTranslations('tracking');
  const cell = useCellWords();
  const columns = sheetColumns.filter(({ name }) => name !== 'ref' && view.columns.includes(name));
  const { by, isDown } = view.sort;
  const head = (name: ColumnName) => (
    <th key={name} scope="col" className={name} aria-sort={by === name ? (isDown ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => onSort(name)}>
        {t(`columns.${name}`)}
        {by === name && (isDown ? <ArrowDown size={14} aria-hidden /> : <ArrowUp size={14} aria-hidden />)}
      </button>
    </th>
  );
  return (
    <div className="sheet-scroll">
      <table className="sheet-table" aria-rowcount={rows.length + 1}>
        <caption className="unseen">{t('caption', { count: rows.length })}</caption>
        <thead>
          <tr aria-rowindex={1}>{[head('ref'), ...columns.map(({ name }) => head(name))]}</tr>
        </thead>
        {chunksOf(rows, at).map(({ from, part, isHeld }) => (
          <RowChunk key={from} kind="line" count={part.length} startsDrawn={from === 0} isHeld={isHeld}>
            {() =>
              part.map((row, index) => (
                <tr key={row.id} aria-rowindex={from + index + 2} className={row.due.length > 0 ? 'is-due' : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      className="sheet-row figures"
                      data-at={from + index}
                      tabIndex={from + index === at ? 0 : -1}
                      onClick={() => onOpen(row)}
                    >
                      {row.ref}
                    </button>
                    <DueWords due={row.due} />
                  </th>
                  {columns.map(({ name, kind }) => (
                    <td key={name} className={`${name} ${kind}`}>
                      {cell(row, name)}
                      {name === 'nextReviewOn' && row.nextReviewFor !== undefined && (
                        <span className="soft"> {t(`review.${row.nextReviewFor}`)}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))
            }
          </RowChunk>
        ))}
      </table>
    </div>
  );
}
