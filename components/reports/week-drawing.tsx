import { useTranslations } from 'use-intl';
import { sharesByWeek } from '../../lib/reports/by-week';
import { suppressSmall } from '../../lib/reports/suppress-small';
import { type BarRow, BarRows } from './bar-rows';
import type { Drawing } from './drawing';
import { Legend } from './legend';
import { useReportData } from './report-data';
import { useReportWords } from './use-report-words';

/** A share of fewer says more than it knows: they are drawn one by one. */
const fewest = 5;

/** Are we on time? The share of each week's forms that was entered within 24 hours. */
export function useWeekDrawing(isLeaving: boolean): Drawing {
  const t = useTranslations('reports.weeks');
  const words = useReportWords();
  const { summaries, now, timeZone } = useReportData();
  const weeks = sharesByWeek(summaries, now, timeZone);
  const told = suppressSmall(weeks.map(({ inTime, late }) => [inTime, late]));
  const all = weeks.reduce((sum, { inTime, late }) => sum + inTime + late, 0);
  const inTimeOfAll = weeks.reduce((sum, { inTime }) => sum + inTime, 0);
  const shown = weeks.map(({ from, inTime, late }, at) => {
    const cells = isLeaving ? (told.cells[at] ?? []) : [inTime, late];
    return { from, inTime: cells[0], late: cells[1] };
  });

  const rows = shown.map(({ from, inTime, late }): BarRow => {
    const label = t('weekOf', { day: words.day(from) });
    const row = { key: from, label: words.day(from), solid: 0 };
    if (inTime === undefined || late === undefined) {
      return { ...row, text: words.told(undefined).toString(), sentence: t('pointUntold', { week: label }), isUntold: true };
    }
    const count = inTime + late;
    const text =
      count === 0 ? t('none') : count < fewest ? t('few', { inTime, count }) : t('share', { share: words.share(inTime, count), count });
    const sentence = t('point', { week: label, inTime, count });
    if (count > 0 && count < fewest) {
      return { ...row, text, sentence, dots: Array.from({ length: count }, (_, dot) => dot < inTime) };
    }
    return { ...row, text, sentence, solid: count === 0 ? 0 : inTime / count };
  });
  return {
    title: t('title'),
    answer: all === 0 ? undefined : isLeaving ? t('answerLeaving') : t('answer', { inTime: inTimeOfAll, count: all }),
    legend: (
      <Legend
        marks={[
          ['solid', t('legendIn')],
          ['dots', t('legendDots')],
        ]}
      />
    ),
    table: {
      columns: [t('week'), t('inTime'), t('late')],
      rows: shown.map(({ from, inTime, late }) => [from, words.told(inTime), words.told(late)]),
    },
    chart: (props) => <BarRows {...props} rows={rows} whole={1} wholeText={t('whole')} />,
  };
}
