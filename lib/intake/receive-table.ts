import { columnLetter, fieldOfColumn } from './column-names';
import { orderInTitle } from './day-order';
import { kindOfColumn, looksLikeExport } from './foreign-columns';
import { type Household, receiveHouseholds } from './receive-households';
import { type DayOrder, type FileOptions, type ReceivedFile, refusedFile } from './received-file';
import { type Refusal, soft } from './refusal';
import { itemNames } from './typed-form';

/** Limits of T15, but for the households: more than these in one file is no longer a form. */
export const mostTable = { rows: 20_000, columns: 200, characters: 5000, households: 500 };

/** Titles stand in one of the first rows, and name at least this many of our items. */
const titleRows = 10;
const fewestTitles = 3;

export type TableKind = 'xlsx' | 'csv';

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
  if (looksLikeExport(sheets.flatMap((rows) => rows.slice(0, titleRows).flat()))) return refusedFile('hmis-export', kind, cellCount);
  const read = sheets.map(readSheet);
  const households = read.flatMap((sheet) => sheet.households);
  if (!read.some(({ hasTitles }) => hasTitles)) return refusedFile('not-our-form', kind, cellCount);
  if (households.length === 0) return refusedFile('no-households', kind, cellCount);
  if (households.length > mostTable.households) return refusedFile('too-many-rows', kind, cellCount);
  const orders = new Set(read.flatMap(({ order }) => order ?? []));
  const [declared] = orders.size === 1 ? orders : [];
  return receiveHouseholds(kind, households, [...strays, ...read.flatMap((sheet) => sheet.strays)], options, declared);
}

const isTooLarge = (rows: TableRows): boolean =>
  rows.length > mostTable.rows ||
  rows.some((row) => row.length > mostTable.columns || row.some((text) => text.length > mostTable.characters));

interface ReadSheet {
  hasTitles: boolean;
  households: Household[];
  strays: Refusal[];
  order: DayOrder | undefined;
}

const stray = (): Refusal => soft('unknown-field', 'not-one-of-the-six');

function readSheet(rows: TableRows): ReadSheet {
  const at = rows.slice(0, titleRows).findIndex((row) => titlesIn(row) >= fewestTitles);
  if (at < 0) return { hasTitles: false, households: [], strays: rows.flat().filter(isFilled).map(stray), order: undefined };
  const titles = rows[at] ?? [];
  const columns = titles.map((title, index) => ({ field: fieldOfColumn(title), title, letter: columnLetter(index) }));
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
    hasTitles: true,
    households: households.filter(({ cells }) => cells.length > 0),
    strays: [...rows.slice(0, at).flat().filter(isFilled).map(stray), ...remarks.flatMap(({ already }) => already)],
    order: orders.size === 1 ? [...orders][0] : undefined,
  };
}

function titlesIn(row: string[]): number {
  const fields = new Set(row.map(fieldOfColumn));
  return itemNames.filter((name) => fields.has(name)).length;
}
