import { useTranslations } from 'use-intl';
import type { MatrixRefusal } from '../../lib/eligibility/matrix-refusal';
import { Notice } from '../ui/notice';
import { useRefusalWords } from './use-refusal-words';

/** So many lines are read by somebody; the rest is counted. */
const mostLines = 40;
const mostRows = 6;

/** Refusals of one column for one reason are one line. */
function linesOf(refusals: readonly MatrixRefusal[]): { first: MatrixRefusal; rows: number[] }[] {
  const lines = new Map<string, { first: MatrixRefusal; rows: number[] }>();
  for (const refusal of refusals) {
    const key = `${refusal.column} ${refusal.reason} ${refusal.kind}`;
    const line = lines.get(key) ?? { first: refusal, rows: [] };
    if (refusal.row !== undefined && !line.rows.includes(refusal.row)) line.rows.push(refusal.row);
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** What of the sheet was not taken: row, column, why, and what to do; never the value (R18). */
export function SheetRefusals({ refusals }: { refusals: readonly MatrixRefusal[] }) {
  const t = useTranslations('eligibility');
  const words = useRefusalWords();
  const lines = linesOf(refusals);
  if (lines.length === 0) return null;

  function rowsIn(rows: number[]): string {
    if (rows.length === 1) return t('where.row', { row: String(rows[0]) });
    const named = rows.slice(0, mostRows).join(', ');
    if (rows.length <= mostRows) return t('where.rows', { rows: named });
    return t('where.rowsAndMore', { rows: named, more: rows.length - mostRows });
  }
  function whereOf({ first: { column, field }, rows }: (typeof lines)[number]): string {
    const parts = [
      rows.length > 0 && rowsIn(rows),
      column !== undefined && t('where.column', { letter: column }),
      field !== undefined && t(`fields.${field}`),
    ].filter((part) => part !== false);
    const text = parts.join(', ');
    return text === '' ? '' : `${text[0]?.toLocaleUpperCase()}${text.slice(1)}. `;
  }
  return (
    <Notice tone="warn">
      <h2>{t('refusedTitle')}</h2>
      <ul className="tight">
        {lines.slice(0, mostLines).map((line) => (
          <li key={`${line.first.column} ${line.first.reason} ${line.first.kind}`}>
            <strong>{whereOf(line)}</strong>
            {words(line.first)}
          </li>
        ))}
      </ul>
      {lines.length > mostLines && <p>{t('refusedMore', { count: lines.length - mostLines })}</p>}
    </Notice>
  );
}
