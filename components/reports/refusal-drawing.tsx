import { useTranslations } from 'use-intl';
import { dayIn } from '../../lib/lifecycle/calendar-days';
import { monthsBack, refusalsByReason } from '../../lib/reports/by-name';
import { suppressSmall } from '../../lib/reports/suppress-small';
import { replyKind } from '../intake/reply-lines';
import { type BarRow, BarRows } from './bar-rows';
import type { Drawing } from './drawing';
import { useReportData } from './report-data';
import { useReportWords } from './use-report-words';

/** What should the VSPs mend? What was refused or asked for again, by kind. */
export function useRefusalDrawing(isLeaving: boolean): Drawing {
  const t = useTranslations('reports.refusals');
  const kindWords = useTranslations('reports.refusals.kind');
  const words = useReportWords();
  const { counts, now, timeZone } = useReportData();
  const kinds = new Map<ReturnType<typeof replyKind>, number>();
  for (const { reason, count } of refusalsByReason(counts, monthsBack(dayIn(timeZone, now), 3))) {
    const kind = replyKind({ where: '', reason });
    kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  }
  const sorted = [...kinds].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]));
  const told = suppressSmall([sorted.map(([, count]) => count)]).cells[0] ?? [];
  const shown = sorted
    .map(([kind, count], at) => ({ kind, name: kindWords(kind), count: isLeaving ? told[at] : count }))
    // Their order would tell what the numbers do not.
    .sort((one, other) => (isLeaving ? one.name.localeCompare(other.name) : 0));
  const rows = shown.map(({ kind, name, count }): BarRow => {
    const row = { key: kind, label: name, text: words.told(count).toString() };
    if (count === undefined) return { ...row, sentence: t('pointUntold', { name }), solid: 0, isUntold: true };
    return { ...row, sentence: t('point', { name, count }), solid: count };
  });
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  return {
    title: t('title'),
    answer: all === 0 ? undefined : isLeaving ? t('answerLeaving') : t('answer', { count: all }),
    table: { columns: [t('reason'), t('count')], rows: shown.map(({ name, count }) => [name, words.told(count)]) },
    chart: (props) => <BarRows {...props} rows={rows} whole={Math.max(1, ...rows.map(({ solid }) => solid))} />,
  };
}
