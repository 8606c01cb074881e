import { Check, CircleAlert, CircleX, Equal } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ReceiptRow } from '../../lib/fill/receipt';
import type { AlsoChanged, OutcomeWord } from '../../lib/messages';
import { ShownValue } from './shown-value';

export interface FillReceipt {
  rows: ReceiptRow[];
  alsoChanged: AlsoChanged[];
}

const icons: Record<OutcomeWord, typeof Check> = { filled: Check, unchanged: Equal, needsPerson: CircleAlert, failed: CircleX };

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
export function Receipt({ receipt }: { receipt: FillReceipt }) {
  const t = useTranslations('work');
  const outcomes = useTranslations('outcomes');
  const reasons = useTranslations('outcomeReasons');
  const firstNeed = useRef<HTMLLIElement>(null);
  const rows = receipt.rows.filter((row) => row.state !== 'not-on-page' || row.outcome === 'filled');
  const first = rows.find(asksPerson);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per receipt
  useEffect(() => firstNeed.current?.focus(), [receipt]);

  return (
    <section className="review" aria-label={t('receiptTitle')}>
      <div className="sheet">
        <h2>{t('receiptTitle')}</h2>
        <p>{t('summary', countOutcomes(rows))}</p>
        <ul>
          {rows.map((row) => {
            const Icon = icons[row.outcome];
            return (
              <li
                key={row.id}
                className={`review-row ${row.outcome}`}
                ref={row === first ? firstNeed : undefined}
                tabIndex={row === first ? -1 : undefined}
              >
                <Icon className="glyph" size={18} aria-hidden />
                <div className="body">
                  <div className="title">
                    <span className="label">
                      {row.each !== undefined && <span className="soft">{t(`each.${row.each.of}`, { number: row.each.number })} · </span>}
                      {row.label}
                    </span>
                    <span className="state">{outcomes(row.outcome)}</span>
                  </div>
                  <span>
                    <span className="unseen">{t('readBack')} </span>
                    <ShownValue row={row} value={row.readBack} />
                  </span>
                  {row.reason !== undefined && <p className="note">{reasons(row.reason)}</p>}
                </div>
              </li>
            );
          })}
        </ul>
      </div>
      {receipt.alsoChanged.length > 0 && (
        <div className="sheet">
          <h2>{t('alsoChanged')}</h2>
          <ul>
            {receipt.alsoChanged.map((change) => (
              <li key={change.key}>
                <span className="label">{change.label}</span>: {change.before || t('emptyValue')} → {change.after || t('emptyValue')}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
