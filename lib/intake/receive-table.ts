import { screenText } from '../privacy/screen-text';
import { columnLetter, compact, exitItemOfColumn, fieldOfColumn } from './column-names';
import { orderInTitle } from './day-order';
import { kindOfColumn, looksLikeExport } from './foreign-columns';
import { formFields } from './form-fields';
import { type Household, receiveHouseholds, type Sorted } from './receive-households';
import { type ColumnNames, type DayOrder, type FileOptions, type ReceivedFile, refusedFile, type UnknownColumns } from './received-file';
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
  const read = sheets.map((rows) => readSheet(rows, options.columns ?? {}));
  const households = read.flatMap((sheet) => sheet.households);
  const exits = read.flatMap((sheet) => sheet.exits);
  if (!read.some(({ hasTitles }) => hasTitles)) return refusedFile('not-our-form', kind, cellCount);
  const count = households.length + exits.length;
  if (count === 0) return refusedFile('no-households', kind, cellCount);
  if (count > mostTable.households) return refusedFile('too-many-rows', kind, cellCount);
  const orders = new Set(read.flatMap(({ order }) => order ?? []));
  const [declared] = orders.size === 1 ? orders : [];
  const all = { households, exits, strays: [...strays, ...read.flatMap((sheet) => sheet.strays)], declared };
  const file = await receiveHouseholds(kind, all, options);
  const unknown = { titles: read.flatMap((sheet) => sheet.unknown.titles), fields: read.flatMap((sheet) => sheet.unknown.fields) };
  return unknown.titles.length === 0 ? file : { ...file, unknown };
}

export const isTooLarge = (rows: TableRows): boolean =>
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
  unknown: UnknownColumns;
}

const stray = (): Refusal => soft('unknown-field', 'not-one-of-the-six');

/** Enrollment or Exit: whichever its titles name more of. */
const kindsOfSheet = [
  { of: 'households', fieldOf: fieldOfColumn, items: itemNames, fields: formFields },
  { of: 'exits', fieldOf: exitItemOfColumn, items: exitItemNames, fields: exitItemNames },
] as const;
type SheetKind = (typeof kindsOfSheet)[number];

/** A title may be shown and asked about: it is short, says nothing of anybody, and names nothing that we refuse by its name. */
const isAskable = (title: string, chosen: ColumnNames): boolean =>
  isFilled(title) &&
  title.length <= 60 &&
  !Object.hasOwn(chosen, compact(title)) &&
  kindOfColumn(title) === 'not-one-of-the-six' &&
  screenText(title, 'note').length === 0;

const isUsed = (households: Household[], letter: string): boolean =>
  households.some(({ already }) => already.some(({ where }) => where === `column.${letter}`));

/** The field a column holds: by its title, or as a person said of such a title. */
function fieldIn({ fieldOf, fields }: SheetKind, title: string, columns: ColumnNames): string | undefined {
  const known = fieldOf(title);
  const key = compact(title);
  if (known !== undefined || !Object.hasOwn(columns, key)) return known;
  return fields.find((field) => field === columns[key]);
}

function titlesIn(row: string[], kind: SheetKind, columns: ColumnNames): number {
  const { items } = kind;
  const fields = new Set(row.map((title) => fieldIn(kind, title, columns)));
  return items.filter((name) => fields.has(name)).length;
}

function readSheet(rows: TableRows, chosen: ColumnNames): ReadSheet {
  const found = rows
    .slice(0, titleRows)
    .flatMap((row, at) => kindsOfSheet.map((kind) => ({ at, kind, titles: titlesIn(row, kind, chosen) })))
    .filter(({ titles }) => titles >= fewestTitles)
    .sort((one, other) => other.titles - one.titles || one.at - other.at)[0];
  const empty = { households: [], exits: [], order: undefined, unknown: { titles: [], fields: [] } };
  if (found === undefined) return { ...empty, hasTitles: false, strays: rows.flat().filter(isFilled).map(stray) };
  const { at, kind } = found;
  const titles = rows[at] ?? [];
  const columns = titles.map((title, index) => ({ field: fieldIn(kind, title, chosen), title, letter: columnLetter(index) }));
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
    unknown: {
      titles: columns.flatMap(({ field, title, letter }) =>
        field === undefined && isAskable(title, chosen) && isUsed(households, letter) ? [title.trim()] : [],
      ),
      fields: kind.fields.filter((name) => !columns.some(({ field }) => field === name)),
    },
    strays: [...rows.slice(0, at).flat().filter(isFilled).map(stray), ...remarks.flatMap(({ already }) => already)],
    order: orders.size === 1 ? [...orders][0] : undefined,
  };
}
