import { inFormOrder, orderOfDates } from './day-order';
import { rawFormOfCells } from './raw-form-of-cells';
import { receiveTyped } from './receive-typed';
import { type DayOrder, type FileEntry, type FileKind, type FileOptions, fileOf, type ReceivedFile } from './received-file';
import type { Refusal } from './refusal';

/** One household as a table or a list gives it. */
export interface Household {
  row?: number;
  /** By the field names of our form; only cells that hold something. */
  cells: { name: string; text: string }[];
  /** Its cells that no field of our form takes. */
  already: Refusal[];
}

const isDate = (name: string): boolean => name === 'entryDate' || name.endsWith('.warmHandoffDate');

/** Several households of one file: the order of their dates is one for all, asked for when nothing says it. */
export async function receiveHouseholds(
  kind: FileKind,
  households: Household[],
  strays: Refusal[],
  { today, dayOrder }: FileOptions,
  declared?: DayOrder,
): Promise<ReceivedFile> {
  const dates = households.flatMap(({ cells }) => cells.filter(({ name }) => isDate(name)).map(({ text }) => text));
  const seen = declared ?? orderOfDates(dates);
  const order = seen === 'unclear' ? dayOrder : seen;
  if (order === undefined) {
    return { kind, entries: [], cells: { found: 0, used: 0, refused: 0 }, refusals: [], question: 'day-order' };
  }
  const entries: FileEntry[] = [];
  for (const { row, cells, already } of households) {
    const read = cells.map(({ name, text }) => ({ name, text: isDate(name) ? inFormOrder(text, order) : text, disagrees: false }));
    const raw = rawFormOfCells({ marker: '', cells: read, notes: 0 });
    const result = await receiveTyped(raw.raw, today, { codeNameConfirmed: false }, [...raw.already, ...already]);
    entries.push(row === undefined ? { result } : { row, result });
  }
  return fileOf(kind, entries, strays);
}
