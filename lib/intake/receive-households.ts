import { inFormOrder, orderOfDates } from './day-order';
import { rawFormOfCells } from './raw-form-of-cells';
import { receiveExitCells } from './receive-exit-cells';
import { receiveTyped } from './receive-typed';
import { type DayOrder, type ExitEntry, type FileEntry, type FileKind, type FileOptions, fileOf, type ReceivedFile } from './received-file';
import type { Refusal } from './refusal';

/** One household as a table or a list gives it. */
export interface Household {
  row?: number;
  /** By the field names of our form; only cells that hold something. */
  cells: { name: string; text: string }[];
  /** Its cells that no field of our form takes. */
  already: Refusal[];
}

/** What a file holds before anybody looked at its values. */
export interface Sorted {
  households: Household[];
  exits: Household[];
  /** Cells that belong to no household. */
  strays: Refusal[];
  /** What the file itself says of its dates. */
  declared?: DayOrder | undefined;
  /** Rows of referrals and unmet needs that a household may have; those of our form where nothing is said. */
  rows?: readonly number[];
}

const isDate = (name: string): boolean => name === 'entryDate' || name === 'exitDate' || name.endsWith('.warmHandoffDate');

/** Several households of one file: the order of their dates is one for all, asked for when nothing says it. */
export async function receiveHouseholds(
  kind: FileKind,
  { households, exits, strays, declared, rows }: Sorted,
  { today, dayOrder }: FileOptions,
): Promise<ReceivedFile> {
  const dates = [...households, ...exits].flatMap(({ cells }) => cells.filter(({ name }) => isDate(name)).map(({ text }) => text));
  const seen = declared ?? orderOfDates(dates);
  const order = seen === 'unclear' ? dayOrder : seen;
  if (order === undefined) {
    return { kind, entries: [], exits: [], cells: { found: 0, used: 0, refused: 0 }, refusals: [], question: 'day-order' };
  }
  const cellsOf = ({ cells }: Household) =>
    cells.map(({ name, text }) => ({ name, text: isDate(name) ? inFormOrder(text, order) : text, disagrees: false }));
  const entries: FileEntry[] = [];
  for (const household of households) {
    const raw = rawFormOfCells({ marker: '', cells: cellsOf(household), notes: 0 }, rows);
    const result = await receiveTyped(raw.raw, today, { codeNameConfirmed: false }, [...raw.already, ...household.already]);
    entries.push({ ...rowOf(household), result });
  }
  const left = exits.map(
    (exit): ExitEntry => ({ ...rowOf(exit), result: receiveExitCells({ cells: cellsOf(exit), notes: 0 }, today, exit.already) }),
  );
  return fileOf(kind, entries, left, strays);
}

const rowOf = ({ row }: Household): { row?: number } => (row === undefined ? {} : { row });
