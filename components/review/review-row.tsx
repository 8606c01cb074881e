import { ArrowRight, Check, CircleHelp, Minus, PenLine, Split } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlanRow, PlanState } from '../../lib/fill/reading';
import { TeachButton } from '../teach/teach-button';
import { PresetSwitch } from './preset-switch';
import { ShowButton, type ShowOnPage } from './show-on-page';
import { ShownValue } from './shown-value';

const icons: Record<PlanState, typeof Check> = {
  'will-fill': PenLine,
  'already-there': Check,
  differs: Split,
  'not-on-page': Minus,
  'cannot-find': CircleHelp,
  'two-places': CircleHelp,
  'no-such-option': CircleHelp,
  'same-options': CircleHelp,
  'no-row': CircleHelp,
  'to-pick': CircleHelp,
  left: Minus,
};

function useNotes(): (row: PlanRow) => string[] {
  const t = useTranslations('work');
  return (row) => {
    const words = { label: row.label, now: row.before, form: row.after };
    const notes: string[] = [];
    if (row.state === 'differs' && row.field !== 'transfer.contactPhone') notes.push(t('stateHelp.differs', words));
    if (
      row.state === 'cannot-find' ||
      row.state === 'two-places' ||
      row.state === 'no-such-option' ||
      row.state === 'same-options' ||
      row.state === 'no-row' ||
      row.state === 'to-pick'
    )
      notes.push(t(`stateHelp.${row.state}`, words));
    if (row.state === 'not-on-page' && row.why === undefined) notes.push(t('stateHelp.not-on-page'));
    if (row.why !== undefined) notes.push(t(`why.${row.why}`));
    if (row.state === 'will-fill' && row.field === 'preset.nameDataQuality') notes.push(t('noteNameQuality'));
    if (row.state === 'will-fill' && row.field === 'transfer.contactPhone') notes.push(t('notePhone'));
    return notes;
  };
}

/** One field before the fill: its label in ClientTrack's words, what is there now, what it will become, and why. */
export function ReviewRow({
  row,
  isIncluded,
  onInclude,
  onPage,
}: {
  row: PlanRow;
  isIncluded: boolean;
  onInclude: (isIncluded: boolean) => void;
  onPage?: ShowOnPage | undefined;
}) {
  const t = useTranslations('work');
  const notes = useNotes()(row);
  const Icon = icons[row.state];
  const changes = row.state === 'will-fill' || row.state === 'differs';
  return (
    <li className={`review-row ${row.state}`}>
      <Icon className="glyph" size={18} aria-hidden />
      <div className="body">
        <div className="title">
          <span className="label">{row.label}</span>
          <span className="tools">
            <span className="state">{t(`state.${row.state}`)}</span>
            <ShowButton row={row} onPage={onPage} />
          </span>
        </div>
        {changes && (
          <div className="values">
            <span>
              <span className="unseen">{t('now')} </span>
              <ShownValue row={row} value={row.before} />
            </span>
            <ArrowRight size={15} aria-hidden />
            <strong>
              <span className="unseen">{t('becomes')} </span>
              <ShownValue row={row} value={row.after} />
            </strong>
          </div>
        )}
        {row.state === 'already-there' && <ShownValue row={row} value={row.before} />}
        {notes.map((note) => (
          <p className="note" key={note}>
            {note}
          </p>
        ))}
        <PresetSwitch row={row} />
        <TeachButton row={row} />
        {row.state === 'differs' && (
          <label className="choice">
            <input type="checkbox" checked={isIncluded} onChange={(event) => onInclude(event.target.checked)} />
            <span>{t('include', { label: row.label })}</span>
          </label>
        )}
      </div>
    </li>
  );
}
