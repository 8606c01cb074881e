import type { ControlDescription } from '../messages';
import type { Profile } from '../profiles/profile';
import type { Screen, ScreenField } from '../screens/screen';
import { findControl } from './find-control';
import { findOption, isUnchosen } from './option';
import { searchTextOf } from './plan-row';
import { spellingsOf } from './recognize';
import { codeOf, type Subject } from './values';
import { isAmong, isNameOf, plainWords, sameWords } from './words';

type Grid = NonNullable<Screen['grids']>[number];
export type GridRow = readonly ControlDescription[];

/** The page's grid rows, each as its controls, table by table. Rows of two tables are never one row. */
export function gridRowsOf(controls: readonly ControlDescription[]): GridRow[] {
  const rows = new Map<string, { table: number; index: number; row: ControlDescription[] }>();
  for (const control of controls) {
    if (control.row === undefined) continue;
    const { table, index } = control.row;
    const known = rows.get(`${table}.${index}`);
    if (known === undefined) rows.set(`${table}.${index}`, { table, index, row: [control] });
    else known.row.push(control);
  }
  return [...rows.values()].sort((one, other) => one.table - other.table || one.index - other.index).map(({ row }) => row);
}

/** The rows that can be this grid's: another table on the page has none of its fields. */
export function rowsOfGrid(rows: readonly GridRow[], { fields }: Grid, screen: Screen, profile: Profile): GridRow[] {
  const written = fields.filter(({ control }) => control !== 'leave');
  const telling = written.length > 0 ? written : fields;
  return rows.filter((row) => telling.some((field) => findControl(field, spellingsOf(field.labels, screen, profile), row).kind !== 'none'));
}

/** The row of the record's own name: by the row's heading, or by the name fields it holds. */
export function householdRow(rows: readonly GridRow[], { items }: Subject, screen: Screen, profile: Profile): GridRow | undefined {
  if (items === undefined) return undefined;
  const first = spellingsOf(['First Name'], screen, profile);
  const last = spellingsOf(['Last Name'], screen, profile);
  const matching = rows.filter((row) => {
    if (isNameOf(row[0]?.row?.header ?? '', items)) return true;
    const value = (labels: readonly string[]): string => row.find((control) => isAmong(control.label, labels))?.value ?? '';
    return sameWords(value(first), items.firstName) && sameWords(value(last), items.lastName);
  });
  return matching.length === 1 ? matching[0] : undefined;
}

/** Picked, or its search text still waiting for the person. */
const holdsProvider = ({ text }: ControlDescription, provider: string): boolean => isAmong(text, [provider, searchTextOf(provider)]);

/** Whether a row already holds every choice of this referral or unmet need. */
function holdsSubject(row: GridRow, grid: Grid, subject: Subject, spell: (field: ScreenField) => string[]): boolean {
  return grid.fields.every((field) => {
    const code = field.control === 'choice' || field.control === 'lookup' ? codeOf(field.field, subject) : undefined;
    if (code === undefined) return true;
    const found = findControl(field, spell(field), row);
    if (found.kind !== 'found') return false;
    return field.control === 'lookup'
      ? holdsProvider(found.control, code)
      : findOption(field, code, found.control)?.value === found.control.value;
  });
}

const isBlank = (row: GridRow, grid: Grid, spell: (field: ScreenField) => string[]): boolean =>
  grid.fields.every((field) => {
    if ((field.control !== 'choice' && field.control !== 'lookup') || field.pageDefault !== undefined) return true;
    const found = findControl(field, spell(field), row);
    return found.kind === 'found' && isUnchosen(found.control);
  });

/** For each subject the one row that ClientTrack has prepared for its provider; none when two rows, or two subjects, share it. */
function rowsOfProviders(rows: readonly GridRow[], subjects: readonly Subject[]): (GridRow | undefined)[] {
  const byProvider = new Map<string, GridRow | null>();
  for (const row of rows) {
    const words = [row[0]?.row?.header ?? '', ...row.filter(({ kind }) => kind !== 'checkbox').map(({ text }) => text)];
    for (const name of new Set(words.map(plainWords))) if (name !== '') byProvider.set(name, byProvider.has(name) ? null : row);
  }
  const taken = new Set<GridRow>();
  return subjects.map((subject) => {
    const row = byProvider.get(plainWords(codeOf('referral.provider', subject) ?? ''));
    if (!row || taken.has(row)) return undefined;
    taken.add(row);
    return row;
  });
}

/** For each subject the row that holds it already, else the next blank row, else none. */
export function rowsForSubjects(
  rows: readonly GridRow[],
  grid: Grid,
  subjects: readonly Subject[],
  screen: Screen,
  profile: Profile,
): (GridRow | undefined)[] {
  if (grid.match === 'provider') return rowsOfProviders(rows, subjects);
  const spell = (field: ScreenField): string[] => spellingsOf(field.labels, screen, profile);
  const free = rows.filter((row) => isBlank(row, grid, spell));
  const taken = new Set<GridRow>();
  const holding = subjects.map((subject) => {
    const row = rows.find((candidate) => !taken.has(candidate) && holdsSubject(candidate, grid, subject, spell));
    if (row !== undefined) taken.add(row);
    return row;
  });
  return holding.map((row) => row ?? free.shift());
}
