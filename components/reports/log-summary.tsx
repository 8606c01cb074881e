import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import type { AuditAction, AuditEntry } from '../../lib/audit/entry';
import { dayIn } from '../../lib/lifecycle/calendar-days';
import { checkLog } from '../../lib/store/check-log';
import { useOpenVault } from '../open-vault';
import { Notice } from '../ui/notice';
import { storeProblem, useProblemWords } from '../ui/problem';
import { useReportData } from './report-data';
import { ReportTable } from './table-twin';

/** So often was each thing done this month, the most frequent first. */
function countActions(entries: readonly AuditEntry[], month: string, timeZone: string): [AuditAction, number][] {
  const counts = new Map<AuditAction, number>();
  for (const { hour, action } of entries) {
    if (dayIn(timeZone, new Date(hour)).startsWith(month)) counts.set(action, (counts.get(action) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]));
}

/** The log of actions in short: whether it is whole, and how often each thing was done this month. */
export function LogSummary() {
  const t = useTranslations('reports.log');
  const log = useTranslations('log');
  const app = useTranslations('app');
  const problemWords = useProblemWords();
  const open = useOpenVault();
  const { now, timeZone } = useReportData();
  const read = useLiveQuery(async () => (open === undefined ? undefined : checkLog(open.db, open.vault).catch(storeProblem)), [open]);
  if (read === undefined) return null;
  if ('of' in read) return <Notice tone="bad">{problemWords(read)}</Notice>;
  const counts = countActions(read.log.entries, dayIn(timeZone, now).slice(0, 7), timeZone);
  return (
    <section className="sheet" aria-labelledby="report-log">
      <h2 id="report-log">{t('title')}</h2>
      {read.check.isWhole ? (
        <Notice tone="good">{log('whole')}</Notice>
      ) : (
        <Notice tone="warn">{app('logBroken', { entry: read.check.at + 1 })}</Notice>
      )}
      <ReportTable
        caption={t('title')}
        table={{ columns: [t('action'), t('times')], rows: counts.map(([action, times]) => [log(`actions.${action}`), times]) }}
      />
    </section>
  );
}
