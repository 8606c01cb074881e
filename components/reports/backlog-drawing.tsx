import { useTranslations } from 'use-intl';
import { backlogByWeek, backlogLeaving } from '../../lib/reports/by-week';
import type { Drawing } from './drawing';
import { Legend } from './legend';
import { useReportData } from './report-data';
import { StepLines } from './step-lines';
import { useReportWords } from './use-report-words';

/** Is it growing? Forms received against IDs returned, both as sums. */
export function useBacklogDrawing(isLeaving: boolean): Drawing {
  const t = useTranslations('reports.backlog');
  const words = useReportWords();
  const { summaries, now, timeZone } = useReportData();
  const backlog = backlogByWeek(summaries, now, timeZone);
  const weeks = isLeaving ? backlogLeaving(backlog) : backlog.weeks;
  const last = backlog.weeks.at(-1);
  const isEmpty = last === undefined || last.received === 0;
  const points = weeks.map(({ from, received, returned }) => {
    const label = words.day(from);
    const sentence = isLeaving
      ? t('pointLeaving', { week: label, received, returned })
      : t('point', { week: label, received, returned, waiting: received - returned });
    // What leaves does not say how many waited at first: the second line may then lie above the first.
    return { key: from, label, sentence, upper: received, lower: returned };
  });
  const end = weeks.at(-1);
  return {
    title: t('title'),
    answer: isEmpty
      ? undefined
      : isLeaving
        ? t('answerLeaving')
        : t('answer', { count: last.received - last.returned, before: backlog.before }),
    legend: (
      <Legend
        marks={[
          ['solid', t('legendReceived')],
          ['dashed', t('legendReturned')],
        ]}
      />
    ),
    table: {
      columns: [t('week'), t('received'), t('returned'), ...(isLeaving ? [] : [t('waiting')])],
      rows: weeks.map(({ from, received, returned }) => [from, received, returned, ...(isLeaving ? [] : [received - returned])]),
    },
    chart: (props) => (
      <StepLines
        {...props}
        points={points}
        upperText={t('upper', { count: end?.received ?? 0 })}
        lowerText={t('lower', { count: end?.returned ?? 0 })}
      />
    ),
  };
}
