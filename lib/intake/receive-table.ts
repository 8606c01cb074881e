import { columnLetter, exitItemOfColumn, fieldOfColumn } from './column-names';
import { orderInTitle } from './day-order';
import { kindOfColumn, looksLikeExport } from './foreign-columns';
import { type Household, receiveHouseholds, type Sorted } from './receive-households';
import { type DayOrder, type FileOptions, type ReceivedFile, refusedFile } from './received-file';
import { type Refusal, soft } from './refusal';
import { exitItemNames } from './typed-exit';
import { itemNames } from './typed-form';

/** Limits of T15, but for the households: more than these in one file is no longer a form. */
export const mostTable = { rows: 20_000, columns: 200, characters: 5000, households: 500 };

/** Titles stand in one of the first rows, and name at least this many of our items. */
const titleRows = 10;
const fewestTitles = 3;

export type TableKind = 'xlsx' | 'csv' | 'typed';

/** Rows of cells as they came, the texts not yet looked at. */
export type TableRows = string[][];

const isFilled = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/** Forms of a table with a household in each row, from one sheet or several. `strays`: cells that its reader refused. */
export async function receiveTable(
  kind: TableKind,
  sheets: TableRows[],
  options: FileOptions,
  strays: Refusal[] = [],
): Promise<ReceivedFile> {
  const cellCount = sheets.flat(2).filter(isFilled).length + strays.length;
  if (sheets.some(isTooLarge)) return refusedFile('too-many-rows', kind, cellCount);
  if (sheets.some(isExport)) return refusedFile('hmis-export', kind, cellCount);
  const read = sheets.map(readSheet);
  const households = read.flatMap((sheet) => sheet.households);
  const exits = read.flatMap((sheet) => sheet.exits);
  if (!read.some(({ hasTitles }) => hasTitles)) return refusedFile('not-our-form', kind, cellCount);
  const count = households.length + exits.length;
  if (count === 0) return refusedFile('no-households', kind, cellCount);
  if (count > mostTable.households) return refusedFile('too-many-rows', kind, cellCount);
  const orders = new Set(read.flatMap(({ order }) => order ?? []));
  const [declared] = orders.size === 1 ? orders : [];
  return receiveHouseholds(kind, { households, exits, strays: [...strays, ...read.flatMap((sheet) => sheet.strays)], declared }, options);
}

const isTooLarge = (rows: TableRows): boolean =>
  rows.length > mostTable.rows ||
  rows.some((row) => row.length > mostTable.columns || row.some((text) => text.length > mostTable.characters));

/** Titles that our own exit form has are no sign of an export, where they stand in a table of exits. */
function isExport(rows: TableRows): boolean {
  const titles = rows.slice(0, titleRows).flat();
  const isOwn = titles.some((title) => exitItemOfColumn(title) === 'clientTrackId');
  return looksLikeExport(isOwn ? titles.filter((title) => exitItemOfColumn(title) === undefined) : titles);
}

interface ReadSheet extends Sorted {
  hasTitles: boolean;
  order: DayOrder | undefined;
}

const stray = (): Refusal => soft('unknown-field', 'not-one-of-the-six');

/** Enrollment or Exit: whichever its titles name more of. */
const kindsOfSheet = [
  { of: 'households', fieldOf: fieldOfColumn, items: itemNames },
  { of: 'exits', fieldOf: exitItemOfColumn, items: exitItemNames },
] as const;
type SheetKind = (typeof kindsOfSheet)[number];

function titlesIn(row: string[], { fieldOf, items }: SheetKind): number {
  const fields = new Set<string | undefined>(row.map(fieldOf));
  return items.filter((name) => fields.has(name)).length;
}

function readSheet(rows: TableRows): ReadSheet {
  const found = rows
    .slice(0, titleRows)
    .flatMap((row, at) => kindsOfSheet.map((kind) => ({ at, kind, titles: titlesIn(row, kind) })))
    .filter(({ titles }) => titles >= fewestTitles)
    .sort((one, other) => other.titles - one.titles || one.at - other.at)[0];
  const empty = { households: [], exits: [], order: undefined };
  if (found === undefined) return { ...empty, hasTitles: false, strays: rows.flat().filter(isFilled).map(stray) };
  const { at, kind } = found;
  const titles = rows[at] ?? [];
  const columns = titles.map((title, index) => ({ field: kind.fieldOf(title), title, letter: columnLetter(index) }));
  const households = rows.slice(at + 1).flatMap((row, index): Household[] => {
    const household: Household = { row: at + index + 2, cells: [], already: [] };
    for (const [place, text] of row.entries()) {
      if (!isFilled(text)) continue;
      const { field, title = '', letter = columnLetter(place) } = columns[place] ?? {};
      if (field) household.cells.push({ name: field, text });
      else household.already.push(soft(`column.${letter}`, kindOfColumn(title)));
    }
    return household.cells.length + household.already.length > 0 ? [household] : [];
  });
  // A row without a single cell of ours is a remark below the table, no household.
  const remarks = households.filter(({ cells }) => cells.length === 0);
  const orders = new Set(columns.flatMap(({ field, title }) => (field === undefined ? [] : (orderInTitle(title) ?? []))));
  return {
    ...empty,
    [kind.of]: households.filter(({ cells }) => cells.length > 0),
    hasTitles: true,
    strays: [...rows.slice(0, at).flat().filter(isFilled).map(stray), ...remarks.flatMap(({ already }) => already)],
    order: orders.size === 1 ? [...orders][0] : undefined,
  };
}
