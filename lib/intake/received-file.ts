import type { ExitResult, IntakeResult } from './intake-result';
import { type FileRefusalReason, hard, type Refusal } from './refusal';

/** The most that any received file may weigh. */
export const maxFileBytes = 10 * 1024 * 1024;

/** 'typed': the lines of one form, as a message holds them. */
export type FileKind = 'pdf' | 'xlsx' | 'csv' | 'json' | 'package' | 'typed';

/** Which comes first in 03/04/2026; asked once per file, when nothing in the file says it. */
export type DayOrder = 'month-first' | 'day-first';

/** One household of a file. */
export interface FileEntry {
  /** Of a table: the row as the spreadsheet numbers it. */
  row?: number;
  result: IntakeResult;
}

/** One exit of a file. */
export interface ExitEntry {
  row?: number;
  result: ExitResult;
}

/** Which field of ours a column holds, by its compact title; '' is left out. */
export type ColumnNames = Readonly<Record<string, string>>;

/** Columns with something in them whose titles we do not know, and the fields that no column holds yet. */
export interface UnknownColumns {
  titles: string[];
  fields: string[];
}

/** What came of one received file, which may hold several forms. */
export interface ReceivedFile {
  /** Absent when the file is none of those we read. */
  kind?: FileKind;
  entries: FileEntry[];
  exits: ExitEntry[];
  /** Of the whole file, also those that belong to no household: found = used + refused. */
  cells: IntakeResult['cells'];
  /** Of the whole file, or of cells that belong to no household. */
  refusals: Refusal[];
  /** Nothing is read until the person answers it. */
  question?: 'day-order';
  unknown?: UnknownColumns | undefined;
}

export interface FileOptions {
  /** 'YYYY-MM-DD' */
  today: string;
  dayOrder?: DayOrder;
  /** What a person said of columns like these before. */
  columns?: ColumnNames;
}

export const refusedFile = (reason: FileRefusalReason, kind?: FileKind, cells = 0): ReceivedFile => ({
  kind,
  entries: [],
  exits: [],
  cells: { found: cells, used: 0, refused: cells },
  refusals: [hard('file', reason)],
});

/** A scan, a photo or a flattened form: a person can type it while looking at it. */
export const isPicture = ({ refusals }: ReceivedFile): boolean =>
  refusals.some(({ where, reason }) => where === 'file' && reason === 'no-fields');

/** Adds up what the households used and refused, and what belongs to none of them. */
export function fileOf(kind: FileKind, entries: FileEntry[], exits: ExitEntry[], strays: Refusal[] = []): ReceivedFile {
  const cells = { found: strays.length, used: 0, refused: strays.length };
  for (const { result } of [...entries, ...exits]) {
    cells.found += result.cells.found;
    cells.used += result.cells.used;
    cells.refused += result.cells.refused;
  }
  return { kind, entries, exits, cells, refusals: strays };
}
