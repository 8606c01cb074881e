import { useTranslations } from 'use-intl';
import { dayIn } from '../../lib/lifecycle/calendar-days';
import { byVsp, monthsBack } from '../../lib/reports/by-name';
import { suppressSmall } from '../../lib/reports/suppress-small';
import { type BarRow, BarRows } from './bar-rows';
import type { Drawing } from './drawing';
import { Legend } from './legend';
import { useReportData } from './report-data';
import { useReportWords } from './use-report-words';

/** Who waits? The forms of each VSP, by its alias, those entered late first. */
export function useVspDrawing(isLeaving: boolean): Drawing {
  const t = useTranslations('reports.vsps');
  const words = useReportWords();
  const { counts, now, timeZone } = useReportData();
  const vsps = byVsp(counts, monthsBack(dayIn(timeZone, now), 3));
  const told = suppressSmall(vsps.map(({ inTime, late }) => [inTime, late])).cells;
  const shown = vsps
    .map(({ vsp, inTime, late }, at) => {
      const cells = isLeaving ? (told[at] ?? []) : [inTime, late];
      return { vsp, inTime: cells[0], late: cells[1] };
    })
    // Their order would tell what the numbers do not.
    .sort((one, other) => (isLeaving ? one.vsp.localeCompare(other.vsp) : 0));
  const rows = shown.map(({ vsp, inTime, late }): BarRow => {
    const row = { key: vsp, label: vsp };
    if (inTime === undefined || late === undefined) {
      return { ...row, text: words.told(undefined).toString(), sentence: t('pointUntold', { vsp }), solid: 0, isUntold: true };
    }
    return { ...row, text: t('text', { inTime, late }), sentence: t('point', { vsp, inTime, late }), solid: inTime, hatched: late };
  });
  const [first] = vsps;
  return {
    title: t('title'),
    answer:
      first === undefined
        ? undefined
        : isLeaving
          ? t('answerLeaving')
          : t('answer', { count: vsps.length, vsp: first.vsp, late: first.late }),
    legend: (
      <Legend
        marks={[
          ['solid', t('legendIn')],
          ['hatched', t('legendLate')],
        ]}
      />
    ),
    table: {
      columns: [t('vsp'), t('inTime'), t('late')],
      rows: shown.map(({ vsp, inTime, late }) => [vsp, words.told(inTime), words.told(late)]),
    },
    chart: (props) => <BarRows {...props} rows={rows} whole={Math.max(1, ...rows.map(({ solid, hatched = 0 }) => solid + hatched))} />,
  };
}
