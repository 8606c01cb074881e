import type { ControlDescription } from '../messages';
import type { Profile } from '../profiles/profile';
import type { Screen, ScreenField } from '../screens/screen';
import { findControl } from './find-control';
import { findOption, isUnchosen } from './option';
import { spellingsOf } from './recognize';
import { codeOf, type Subject } from './values';
import { isNameOf, sameWords } from './words';

type Grid = NonNullable<Screen['grids']>[number];
type GridRow = readonly ControlDescription[];

/** The page's grid rows, each as its controls, in order. */
export function gridRowsOf(controls: readonly ControlDescription[]): GridRow[] {
  const rows = new Map<number, ControlDescription[]>();
  for (const control of controls) {
    if (control.row === undefined) continue;
    const row = rows.get(control.row.index) ?? [];
    row.push(control);
    rows.set(control.row.index, row);
  }
  return [...rows.entries()].sort(([one], [other]) => one - other).map(([, row]) => row);
}

/** The row of the record's own name: by the row's heading, or by the name fields it holds. */
export function householdRow(rows: readonly GridRow[], subject: Subject): GridRow | undefined {
  const matching = rows.filter((row) => {
    if (isNameOf(row[0]?.row?.header ?? '', subject.items)) return true;
    const value = (label: string): string => row.find((control) => sameWords(control.label, label))?.value ?? '';
    return sameWords(value('First Name'), subject.items.firstName) && sameWords(value('Last Name'), subject.items.lastName);
  });
  return matching.length === 1 ? matching[0] : undefined;
}

/** Whether a row already holds every choice of this referral or unmet need. */
function holdsSubject(row: GridRow, grid: Grid, subject: Subject, spell: (field: ScreenField) => string[]): boolean {
  return grid.fields.every((field) => {
    if (field.control !== 'choice') return true;
    const code = codeOf(field.field, subject);
    const found = findControl(field, spell(field), row);
    return code !== undefined && found.kind === 'found' && findOption(field, code, found.control)?.value === found.control.value;
  });
}

const isBlank = (row: GridRow, grid: Grid, spell: (field: ScreenField) => string[]): boolean =>
  grid.fields.every((field) => {
    if (field.control !== 'choice') return true;
    const found = findControl(field, spell(field), row);
    return found.kind === 'found' && isUnchosen(found.control);
  });

/** For each subject the row that holds it already, else the next blank row, else none. */
export function rowsForSubjects(
  rows: readonly GridRow[],
  grid: Grid,
  subjects: readonly Subject[],
  screen: Screen,
  profile: Profile,
): (GridRow | undefined)[] {
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
