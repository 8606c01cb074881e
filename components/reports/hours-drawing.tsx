import { useTranslations } from 'use-intl';
import { hoursStrip } from '../../lib/reports/hours-strip';
import { type HourClass, hourClasses } from '../../lib/reports/monthly-counts';
import { suppressSmall } from '../../lib/reports/suppress-small';
import type { Drawing } from './drawing';
import { HoursDots } from './hours-dots';
import { Legend } from './legend';
import { useReportData } from './report-data';
import { useReportWords } from './use-report-words';

/** Below that a median is somebody's own time; it does not leave the desk. */
const fewestLeaving = 11;

/** How late are the late ones? Every form by the hours it took. */
export function useHoursDrawing(isLeaving: boolean): Drawing {
  const t = useTranslations('reports.hours');
  const words = useReportWords();
  const { summaries, now, timeZone } = useReportData();
  const { classes, median, ninetieth, count } = hoursStrip(summaries, now, timeZone);
  const told = suppressSmall([classes.map((each) => each.count)]).cells[0] ?? [];
  const short = (hours: number): string => (hours < 48 ? t('hours', { hours }) : t('days', { days: hours / 24 }));
  const nameOf = (upTo: HourClass): string => {
    const before = hourClasses[hourClasses.indexOf(upTo) - 1];
    if (upTo === 'more') return t('over', { from: short(Number(before)) });
    return before === undefined
      ? t('under', { to: short(Number(upTo)) })
      : t('between', { from: short(Number(before)), to: short(Number(upTo)) });
  };
  const shown = classes.map((each, at) => {
    const inIt = isLeaving ? told[at] : each.count;
    const name = nameOf(each.upTo);
    return {
      upTo: each.upTo,
      name,
      count: inIt,
      sentence: inIt === undefined ? t('pointUntold', { name }) : t('point', { name, count: inIt }),
    };
  });
  const isLineTold = !isLeaving || count >= fewestLeaving;
  const rounded = (hours: number): number => (isLeaving ? Math.max(1, Math.round(hours)) : hours);
  const lineOf = (hours: number | undefined, name: 'median' | 'ninetieth') =>
    hours === undefined || !isLineTold
      ? []
      : [
          {
            hours: rounded(hours),
            text: t(`mark.${name}`, { time: words.duration(rounded(hours)) }),
            sentence: t(name, { time: words.duration(rounded(hours)) }),
          },
        ];
  const lines = [...lineOf(median, 'median'), ...lineOf(ninetieth, 'ninetieth')];
  return {
    title: t('title'),
    answer: count === 0 ? undefined : lines.length === 0 ? t('answerUntold') : lines.map(({ sentence }) => `${sentence}.`).join(' '),
    legend: (
      <Legend
        marks={[
          ['dots', t('legendIn')],
          ['hollow', t('legendLate')],
        ]}
      />
    ),
    table: {
      columns: [t('time'), t('forms')],
      rows: [
        ...shown.map(({ name, count: inIt }): [string, string | number] => [name, words.told(inIt)]),
        ...(isLineTold && median !== undefined ? [[t('medianName'), words.duration(rounded(median))]] : []),
        ...(isLineTold && ninetieth !== undefined ? [[t('ninetiethName'), words.duration(rounded(ninetieth))]] : []),
      ],
    },
    chart: (props) => (
      <HoursDots {...props} classes={shown} lines={lines} markText={short} perDotText={(each) => t('perDot', { count: each })} />
    ),
  };
}
