import type { Result } from '../run-suite';

type Row = Result['rows'][number];

const number = (row: Row, name: string): number => Number(row[name] ?? 0);
const distinct = (rows: readonly Row[], name: string): string[] => [...new Set(rows.map((row) => String(row[name])))];

/** Filled / left to the person / failed, and how the way ended where that is not its end. */
function cellOf(rows: readonly Row[]): string {
  if (rows.length === 0) return '–';
  const sums = ['filled', 'person', 'failed'].map((name) => rows.reduce((sum, row) => sum + number(row, name), 0));
  const ends = distinct(rows, 'ended').filter((ended) => ended !== 'done');
  return [sums.join(' / '), ...ends].join(', ');
}

/** The rows that `--json` keeps, as a Markdown table: a line for each path and variation, a column for each deployment. */
export function matrixTable(rows: readonly Row[]): string {
  const profiles = distinct(rows, 'profile');
  const lines = distinct(rows, 'path').flatMap((path) =>
    distinct(rows, 'variation').map((variation) => {
      const here = rows.filter((row) => row.path === path && row.variation === variation);
      return [path, variation, ...profiles.map((profile) => cellOf(here.filter((row) => row.profile === profile)))];
    }),
  );
  const head = ['path', 'variation', ...profiles];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
