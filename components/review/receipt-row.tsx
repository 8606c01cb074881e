import { Check, CircleAlert, CircleX, Equal, Undo2 } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import type { ReceiptRow } from '../../lib/fill/receipt';
import { canUndo } from '../../lib/fill/undo';
import type { OutcomeWord } from '../../lib/messages';
import { TeachButton } from '../teach/teach-button';
import { ShowButton, type ShowOnPage } from './show-on-page';
import { ShownValue } from './shown-value';

const icons: Record<OutcomeWord, typeof Check> = { filled: Check, unchanged: Equal, needsPerson: CircleAlert, failed: CircleX };

/** Why a field was left to the person without trying. */
const unwritten = ['cannot-find', 'two-places', 'no-such-option', 'same-options', 'no-row'] as const;

/** What came after the fill. A value that was put back is shown by the row itself, masked as it must be. */
function useLaterWords(): (row: ReceiptRow) => string | undefined {
  const t = useTranslations('work.later');
  return ({ later, readBack, field }) => {
    if (later !== 'put-back') return later === undefined ? undefined : t(later);
    const isEmpty = readBack === '' || readBack === 'false';
    const isHidden = field?.startsWith('transfer.') === true || readBack === 'true';
    return isEmpty || isHidden ? t(isEmpty ? 'put-back-empty' : 'put-back-hidden') : t('put-back', { value: readBack });
  };
}

/** One field after the fill: the outcome in a word, what ClientTrack holds now, and the way back. */
export function ReceiptLine({
  row,
  focusRef,
  onPage,
  onUndo,
}: {
  row: ReceiptRow;
  focusRef: Ref<HTMLLIElement> | undefined;
  onPage: ShowOnPage | undefined;
  /** Absent while the page is behind us or busy. */
  onUndo: (() => void) | undefined;
}) {
  const t = useTranslations('work');
  const outcomes = useTranslations('outcomes');
  const reasons = useTranslations('outcomeReasons');
  const later = useLaterWords()(row);
  const Icon = icons[row.outcome];
  const why = unwritten.find((state) => row.isWritten === undefined && row.state === state);
  const undo = t('undoField', { label: row.label });
  return (
    <li className={`review-row ${row.outcome}`} ref={focusRef} tabIndex={focusRef === undefined ? undefined : -1}>
      <Icon className="glyph" size={18} aria-hidden />
      <div className="body">
        <div className="title">
          <span className="label">
            {row.each !== undefined && <span className="soft">{t(`each.${row.each.of}`, { number: row.each.number })} · </span>}
            {row.label}
          </span>
          <span className="tools">
            <span className="state">{outcomes(row.outcome)}</span>
            <ShowButton row={row} onPage={onPage} />
            {onUndo !== undefined && canUndo(row) && (
              <button type="button" className="button icon small" aria-label={undo} title={undo} onClick={onUndo}>
                <Undo2 size={15} aria-hidden />
              </button>
            )}
          </span>
        </div>
        {row.state !== 'no-row' && (
          <span>
            <span className="unseen">{t('readBack')} </span>
            <ShownValue row={row} value={row.readBack} />
          </span>
        )}
        {later !== undefined && <p className="note">{later}</p>}
        {row.reason !== undefined && <p className="note">{reasons(row.reason)}</p>}
        {why !== undefined && <p className="note">{t(`stateHelp.${why}`, { label: row.label, form: row.after })}</p>}
        <TeachButton row={row} />
      </div>
    </li>
  );
}
