import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { expectedFlags } from '../../lib/reports/expected-flags';
import { LogSummary } from './log-summary';
import { MonthTable } from './month-table';
import { OpenNow } from './open-now';
import { useReportData } from './report-data';

/** What a supervisor asks for: are we on time, what is open, which flags are right as they are, and was the log tampered with. */
export const Overview = memo(() => {
  const t = useTranslations('reports');
  const app = useTranslations('app');
  const { environment } = useReportData();
  return (
    <div className="paper report-paper">
      <p className="only-print">{t('printTitle', { vault: app(environment) })}</p>
      <MonthTable />
      <OpenNow />
      <section className="sheet" aria-labelledby="report-flags">
        <h2 id="report-flags">{t('flags.title')}</h2>
        <p>{t('flags.what')}</p>
        <dl className="flags">
          {expectedFlags.map(({ flag, element, value }) => (
            <div key={flag}>
              <dt>
                {t(`flags.name.${flag}`)} <span className="soft figures">{element}</span>
              </dt>
              <dd>{value === undefined ? t('flags.right') : t('flags.rightValue', { value })}</dd>
              <dd className="soft">{t(`flags.why.${flag}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <LogSummary />
    </div>
  );
});
