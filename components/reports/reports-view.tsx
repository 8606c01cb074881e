import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { useTimeZone, useTranslations } from 'use-intl';
import { defaultTimeZone } from '../../lib/lifecycle/calendar-days';
import type { TransferSummary } from '../../lib/lifecycle/summary';
import { countsOf } from '../../lib/reports/counts-of';
import { added } from '../../lib/reports/monthly-counts';
import { monthlyCountsStamp, readMonthlyCounts } from '../../lib/store/monthly-counts';
import { useOpenVault } from '../open-vault';
import { SetByIt } from '../policy/set-by-it';
import { usePolicy } from '../policy/use-policy';
import { LaterWords } from '../ui/later-words';
import { Notice } from '../ui/notice';
import { storeProblem, useProblemWords } from '../ui/problem';
import { ScreenFrame } from '../ui/screen-frame';
import { Overview } from './overview';
import { Pictures } from './pictures';
import { ReportContext } from './report-data';
import './reports.css';

interface ReportsProps {
  summaries: readonly TransferSummary[];
  now: Date;
}

export const ReportsView = (props: ReportsProps) => (
  <LaterWords>
    <Reports {...props} />
  </LaterWords>
);

const parts = ['overview', 'pictures'] as const;

/** Counts of very many records are not made anew with every look at the clock. */
const anewEveryMs = 600_000;

/** The supervisor's page and the pictures: counts only, of the open records and of those that were removed. */
function Reports({ summaries, now }: ReportsProps) {
  const t = useTranslations('reports');
  const problemWords = useProblemWords();
  const timeZone = useTimeZone() ?? defaultTimeZone;
  const open = useOpenVault();
  const { allowPrint } = usePolicy().rules;
  const [part, setPart] = useState<(typeof parts)[number]>('overview');
  const read = useLiveQuery(async () => {
    if (open === undefined) return undefined;
    try {
      // What a live query hears of is what it has asked the database for itself.
      await monthlyCountsStamp(open.db);
      return { kept: await readMonthlyCounts(open.db, open.vault) };
    } catch (error) {
      return storeProblem(error);
    }
  }, [open]);
  const kept = read !== undefined && 'kept' in read ? read.kept : undefined;
  const at = Math.floor(now.getTime() / anewEveryMs) * anewEveryMs;
  const environment = open?.db.environment ?? 'practice';
  const data = useMemo(() => {
    const asOf = new Date(at);
    const counts = added(kept ?? {}, countsOf(summaries, asOf, timeZone));
    return { summaries, counts, now: asOf, timeZone, environment };
  }, [kept, summaries, at, timeZone, environment]);
  if (open === undefined || read === undefined) return null;
  return (
    <ScreenFrame
      title={t('title')}
      action={
        part === 'overview' ? (
          <>
            <SetByIt rule="allowPrint" />
            <button type="button" className="button primary" disabled={!allowPrint} onClick={() => window.print()}>
              {t('print')}
            </button>
          </>
        ) : undefined
      }
    >
      <div className="row">
        {parts.map((each) => (
          <button key={each} type="button" className="button" aria-pressed={each === part} onClick={() => setPart(each)}>
            {t(`part.${each}`)}
          </button>
        ))}
      </div>
      {'of' in read && <Notice tone="bad">{problemWords(read)}</Notice>}
      {'kept' in read && read.kept === undefined && <Notice tone="warn">{t('unreadable')}</Notice>}
      <ReportContext value={data}>{part === 'overview' ? <Overview /> : <Pictures />}</ReportContext>
    </ScreenFrame>
  );
}
