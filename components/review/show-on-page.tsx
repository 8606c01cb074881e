import { ScanEye } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlanRow } from '../../lib/fill/reading';
import type { Mark } from '../../lib/messages';

/** Points at fields in ClientTrack, by the numbers of their cards. */
export interface ShowOnPage {
  marks: ReadonlyMap<string, Mark>;
  show: (marks: readonly Mark[]) => void;
}

/** Cards are numbered in the order in which the page is written. */
export const marksOf = (rows: readonly PlanRow[]): Map<string, Mark> =>
  new Map(rows.filter(({ write }) => write !== undefined).map(({ id, write }, index) => [id, { key: write?.key ?? 0, number: index + 1 }]));

/** The card's number; pressing it outlines the field in ClientTrack. */
export function ShowButton({ row, onPage }: { row: PlanRow; onPage: ShowOnPage | undefined }) {
  const t = useTranslations('work');
  const mark = onPage?.marks.get(row.id);
  if (onPage === undefined || mark === undefined) return null;
  const name = t('showField', { label: row.label, number: mark.number });
  return (
    <button type="button" className="button icon small" aria-label={name} title={name} onClick={() => onPage.show([mark])}>
      <ScanEye size={15} aria-hidden />
      {mark.number}
    </button>
  );
}

export function ShowAllButton({ onPage }: { onPage: ShowOnPage }) {
  const t = useTranslations('work');
  if (onPage.marks.size === 0) return null;
  return (
    <button type="button" className="button plain small" title={t('showHint')} onClick={() => onPage.show([...onPage.marks.values()])}>
      <ScanEye size={16} aria-hidden />
      {t('showAll')}
    </button>
  );
}
