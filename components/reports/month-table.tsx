import { useTranslations } from 'use-intl';
import { dayClasses, dayIn } from '../../lib/lifecycle/calendar-days';
import { monthsBack } from '../../lib/reports/by-name';
import { type CountName, countIn } from '../../lib/reports/monthly-counts';
import { useReportData } from './report-data';
import { ReportTable } from './table-twin';
import { useReportWords } from './use-report-words';

const monthsShown = 12;

/** Timeliness of this month and the last, and the months before them in short; also of records that were removed since. */
export function MonthTable() {
  const t = useTranslations('reports.months');
  const words = useReportWords();
  const { counts, now, timeZone } = useReportData();
  const months = monthsBack(dayIn(timeZone, now), monthsShown);
  const [present = '', last = ''] = months;
  const both = (name: CountName): [number, number] => [countIn(counts, present, name), countIn(counts, last, name)];
  const line = (text: string, name: CountName): [string, number, number] => [text, ...both(name)];
  /** `7 of 9`, and the share of it. */
  const share = (text: string, part: CountName, ...whole: CountName[]): [string, string, string] => {
    const parts = both(part);
    const wholes = [0, 1].map((at) => whole.reduce((sum, name) => sum + (both(name)[at] ?? 0), 0));
    const say = (at: 0 | 1): string => {
      const of = wholes[at] ?? 0;
      return of === 0 ? t('none') : t('share', { part: parts[at], of, share: words.share(parts[at], of) });
    };
    return [text, say(0), say(1)];
  };
  const earlier = months.slice(2).filter((month) => countIn(counts, month, 'received') + countIn(counts, month, 'exits') > 0);
  return (
    <section className="sheet" aria-labelledby="report-months">
      <h2 id="report-months">{t('title')}</h2>
      <ReportTable
        caption={t('title')}
        table={{
          columns: [t('what'), words.month(present), words.month(last)],
          rows: [
            line(t('received'), 'received'),
            share(t('inTime'), 'in-time', 'in-time', 'late'),
            share(t('inTimeNet'), 'in-time-net', 'in-time', 'late'),
            line(t('late'), 'late'),
            line(t('lateOnReceipt'), 'late-on-receipt'),
            share(t('sameDay'), 'id-same-day', 'id-same-day', 'id-later'),
            line(t('exits'), 'exits'),
            share(t('exitsInTime'), 'exits-in-time', 'exits-in-time', 'exits-late'),
          ],
        }}
      />
      <p className="soft">{t('netHint')}</p>
      <h3>{t('hudTitle')}</h3>
      <ReportTable
        caption={t('hudTitle')}
        table={{
          columns: [t('days'), t('entries', { month: words.month(present) }), t('exitsOf', { month: words.month(present) })],
          rows: dayClasses.map((days) => [
            t(`class.${days}`),
            countIn(counts, present, `days:${days}`),
            countIn(counts, present, `exit-days:${days}`),
          ]),
        }}
      />
      {earlier.length > 0 && (
        <>
          <h3>{t('earlier')}</h3>
          <ReportTable
            caption={t('earlier')}
            table={{
              columns: [t('month'), t('received'), t('inTime'), t('exits')],
              rows: earlier.map((month) => [
                words.month(month),
                countIn(counts, month, 'received'),
                countIn(counts, month, 'in-time'),
                countIn(counts, month, 'exits'),
              ]),
            }}
          />
        </>
      )}
      <p className="soft">{t('removed')}</p>
    </section>
  );
}
