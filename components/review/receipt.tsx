import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ReceiptRow } from '../../lib/fill/receipt';
import { canUndo } from '../../lib/fill/undo';
import type { AlsoChanged } from '../../lib/messages';
import { ReceiptLine } from './receipt-row';
import type { ShowOnPage } from './show-on-page';
import { ShowAllButton } from './show-on-page';
import { ShownValue } from './shown-value';

export interface FillReceipt {
  rows: ReceiptRow[];
  alsoChanged: AlsoChanged[];
}

/** ClientTrack not asking for a field here is nothing for the person to do. */
const asksPerson = (row: ReceiptRow): boolean => row.outcome === 'failed' || (row.outcome === 'needsPerson' && row.state !== 'not-on-page');

export function countOutcomes(rows: readonly ReceiptRow[]): { filled: number; unchanged: number; needs: number } {
  return {
    filled: rows.filter(({ outcome }) => outcome === 'filled').length,
    unchanged: rows.filter(({ outcome }) => outcome === 'unchanged').length,
    needs: rows.filter(asksPerson).length,
  };
}

/** The same fields after the fill: the outcome in a word, and what ClientTrack holds now. */
export function Receipt({
  receipt,
  title,
  onPage,
  onUndo,
}: {
  receipt: FillReceipt;
  /** Of a page that is behind us; then nothing can be undone. */
  title?: string;
  onPage?: ShowOnPage | undefined;
  onUndo?: ((rowIds: ReadonlySet<string>) => void) | undefined;
}) {
  const t = useTranslations('work');
  const firstNeed = useRef<HTMLLIElement>(null);
  const told = receipt.rows.filter((row) => row.state !== 'not-on-page' || row.outcome === 'filled');
  // What needs the person comes first: below hundreds of filled fields nobody would find it.
  const rows = [...told.filter(asksPerson), ...told.filter((row) => !asksPerson(row))];
  const isHere = title === undefined;
  const first = isHere ? rows.find(asksPerson) : undefined;
  const undoable = rows.filter(canUndo);

  useEffect(() => {
    if (first?.id !== undefined) firstNeed.current?.focus();
  }, [first?.id]);

  return (
    <section className="review" aria-label={title ?? t('receiptTitle')}>
      <div className="sheet">
        {isHere && <h2>{t('receiptTitle')}</h2>}
        {!isHere && <p className="soft">{t('pastHint')}</p>}
        <p>{t('summary', countOutcomes(rows))}</p>
        {isHere && (
          <div className="row">
            {onPage !== undefined && <ShowAllButton onPage={onPage} />}
            {onUndo !== undefined && undoable.length > 0 && (
              <button type="button" className="button plain small" onClick={() => onUndo(new Set(undoable.map(({ id }) => id)))}>
                <Undo2 size={16} aria-hidden />
                {t('undoAll')}
              </button>
            )}
          </div>
        )}
        <ul>
          {rows.map((row) => (
            <ReceiptLine
              key={row.id}
              row={row}
              focusRef={row === first ? firstNeed : undefined}
              onPage={onPage}
              onUndo={isHere && onUndo !== undefined ? () => onUndo(new Set([row.id])) : undefined}
            />
          ))}
        </ul>
      </div>
      {receipt.alsoChanged.length > 0 && (
        <div className="sheet">
          <h2>{t('alsoChanged')}</h2>
          <ul>
            {receipt.alsoChanged.map((change) => (
              <li key={change.key}>
                <span className="label">{change.label}</span>: <ShownValue row={change} value={change.before} /> →{' '}
                <ShownValue row={change} value={change.after} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
