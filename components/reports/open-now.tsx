import { useTranslations } from 'use-intl';
import { openWork } from '../../lib/reports/open-work';
import { useTrackingSettings } from '../tracking/tracking-settings';
import { useReportData } from './report-data';

/** What is open and what is overdue at this moment, the referrals too. */
export function OpenNow() {
  const t = useTranslations('reports.open');
  const { summaries, now, timeZone } = useReportData();
  const { ageing } = useTrackingSettings();
  const work = openWork(summaries, now, timeZone, ageing);
  const lines = [
    [t('toEnter'), work.toEnter],
    [t('overdue'), work.overdue],
    [t('withVsp'), work.withVsp],
    [t('idsToReturn'), work.idsToReturn],
    [t('idsToConfirm'), work.idsToConfirm],
    [t('exitsToEnter'), work.exitsToEnter],
    [t('exitsOverdue'), work.exitsOverdue],
    [t('unknownExits'), work.unknownExits],
  ] as const;
  const referrals = [
    [t('openReferrals'), work.openReferrals],
    [t('withoutAnswer'), work.withoutAnswer],
    [t('withoutResult'), work.withoutResult],
  ] as const;
  const list = (rows: readonly (readonly [string, number])[]) => (
    <dl className="facts">
      {rows.map(([text, count]) => (
        <div key={text}>
          <dt>{text}</dt>
          <dd className="figures">{count}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <section className="sheet" aria-labelledby="report-open">
      <h2 id="report-open">{t('title')}</h2>
      {list(lines)}
      <h3>{t('referrals')}</h3>
      {list(referrals)}
    </section>
  );
}
