import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type MatrixEntry, matrixEntry } from '../../lib/eligibility/matrix';
import type { MatrixField } from '../../lib/eligibility/matrix-refusal';
import { type EntryCells, type EntryRefusal, readEntry } from '../../lib/eligibility/read-entry';
import { useAnnounce } from '../ui/announcer';
import { Notice } from '../ui/notice';
import { ScreenFrame } from '../ui/screen-frame';
import { DeleteEntry } from './delete-entry';
import { EntryFields } from './entry-fields';
import { useRefusalWords } from './use-refusal-words';

/** The cells of an entry by their codes, as the fields hold them. */
const cellsOf = (entry: MatrixEntry): EntryCells => ({
  provider: entry.provider,
  project: entry.project === entry.provider ? '' : entry.project,
  type: entry.type,
  takesCeReferrals: entry.takesCeReferrals,
  event: entry.event === undefined ? '' : String(entry.event),
  households: entry.households.join(';'),
  onlyFor: entry.onlyFor.join(';'),
  mostBedrooms: entry.mostBedrooms === undefined ? '' : String(entry.mostBedrooms),
  area: entry.area ?? '',
  criteria: entry.criteria ?? '',
  notes: entry.notes ?? '',
  asOf: entry.asOf,
});

/** One project, typed or changed by hand; what is typed is read like the cells of a sheet. */
export function EntryForm({
  entry,
  isGone,
  today,
  onSave,
  onDelete,
  onBack,
}: {
  /** Absent: a new one. */
  entry: MatrixEntry | undefined;
  /** Deleted in another window since it was opened. */
  isGone: boolean;
  today: string;
  onSave: (entry: MatrixEntry) => Promise<void>;
  onDelete: () => void;
  onBack: () => void;
}) {
  const t = useTranslations('eligibility');
  const announce = useAnnounce();
  const refusalWords = useRefusalWords();
  const top = useRef<HTMLDivElement>(null);
  const [cells, setCells] = useState<EntryCells>(() =>
    entry === undefined ? { takesCeReferrals: 'unknown', asOf: today } : cellsOf(entry),
  );
  const [refusals, setRefusals] = useState<EntryRefusal[]>([]);
  const [isBusy, setBusy] = useState(false);

  async function save() {
    if (isBusy) return;
    const read = readEntry(cells, today);
    const hasDay = (cells.asOf ?? '') !== '';
    const all: EntryRefusal[] = hasDay ? read.refusals : [...read.refusals, { field: 'asOf', reason: 'missing' }];
    setRefusals(all);
    const next = matrixEntry.safeParse({ ...read.entry, id: entry?.id ?? crypto.randomUUID() }).data;
    if (all.length > 0 || next === undefined) {
      announce(t('errors', { count: all.length }));
      top.current?.focus();
      return;
    }
    setBusy(true);
    await onSave(next);
    setBusy(false);
  }

  const errorAt = (field: MatrixField): string | undefined => {
    const refusal = refusals.find((each) => each.field === field);
    return refusal && refusalWords(refusal);
  };
  return (
    <ScreenFrame
      title={t(entry === undefined ? 'addTitle' : 'editTitle')}
      onBack={onBack}
      action={
        <button type="button" className="button primary" disabled={isBusy} onClick={() => void save()}>
          {t('save')}
        </button>
      }
    >
      <div ref={top} tabIndex={-1} className="stack">
        {refusals.length > 0 && <Notice tone="bad">{t('errors', { count: refusals.length })}</Notice>}
        {isGone && <Notice tone="warn">{t('gone')}</Notice>}
      </div>
      <EntryFields cells={cells} errorAt={errorAt} today={today} onChange={(patch) => setCells({ ...cells, ...patch })} />
      {entry !== undefined && !isGone && <DeleteEntry onDelete={onDelete} />}
    </ScreenFrame>
  );
}
