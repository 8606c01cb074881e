import { columnLetter, compact } from '../intake/column-names';
import { inFormOrder, orderInTitle, orderOfDates } from '../intake/day-order';
import { readDate } from '../intake/read-date';
import type { ColumnNames, DayOrder } from '../intake/received-file';
import { type MatrixField, matrixFields } from './matrix-refusal';
import { fieldOfTitle } from './matrix-words';

export interface Column {
  /** 'C' */
  letter: string;
  title: string;
  field: MatrixField | undefined;
  /** A person said what it holds, or that it is left out. */
  isAnswered: boolean;
}

/** The table of a sheet: what its columns say, the rows below its titles and those above. */
export interface SheetTable {
  columns: Column[];
  above: string[][];
  /** Rows with something in them, as the spreadsheet numbers them. */
  body: { number: number; cells: string[] }[];
  dayOrder: DayOrder | 'unclear';
}

/** Titles stand in one of the first rows. */
const titleRows = 15;

export const isFilled = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/** What each column says: as a person said, or by its title; each thing only once, the first time. */
function columnsOf(titles: string[], answers: ColumnNames): Column[] {
  const taken = new Set<MatrixField>();
  return titles.map((title, index) => {
    const key = compact(title);
    const isAnswered = key !== '' && Object.hasOwn(answers, key);
    const found = isAnswered ? matrixFields.find((name) => name === answers[key]) : fieldOfTitle(title);
    const field = found === undefined || taken.has(found) ? undefined : found;
    if (field !== undefined) taken.add(field);
    return { letter: columnLetter(index), title: title.trim(), field, isAnswered };
  });
}

const countFields = (columns: Column[]): number => columns.filter(({ field }) => field !== undefined).length;

/** The row that names most of what we know; where none names two things, the first one with three cells. */
function titleRowOf(rows: string[][], answers: ColumnNames): number {
  const first = rows.slice(0, titleRows);
  const counts = first.map((row) => countFields(columnsOf(row, answers)));
  const most = Math.max(0, ...counts);
  return most >= 2 ? counts.indexOf(most) : first.findIndex((row) => row.filter(isFilled).length >= 3);
}

export function findTable(rows: string[][], answers: ColumnNames): SheetTable | undefined {
  const at = titleRowOf(rows, answers);
  const titles = rows[at];
  if (titles === undefined) return undefined;
  const columns = columnsOf(titles, answers);
  const body = rows
    .map((cells, index) => ({ number: index + 1, cells }))
    .slice(at + 1)
    .filter(({ cells }) => cells.some(isFilled));
  const place = columns.findIndex(({ field }) => field === 'asOf');
  const dates = body.flatMap(({ cells }) => cells[place] ?? []);
  return { columns, above: rows.slice(0, at), body, dayOrder: orderInTitle(titles[place] ?? '') ?? orderOfDates(dates) };
}

const dated = /(?:as of|updated|revised|effective|vigente|actualizad[ao]|v[aá]lid[ao])\D{0,20}(\d{1,4}[-/]\d{1,2}[-/]\d{1,4})/i;

/** The day that the lines above a table say it was true. */
export function saidAsOf(above: string[][], today: string): string | undefined {
  const [, written = ''] = dated.exec(above.map((row) => row.filter(isFilled).join(' ')).join('\n')) ?? [];
  const order = orderOfDates([written]);
  const value = order === 'unclear' ? undefined : readDate(inFormOrder(written, order));
  return value !== undefined && value <= today ? value : undefined;
}
