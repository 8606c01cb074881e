/** What a cell can hold: a text, a number, a day as YYYY-MM-DD in a column of days, or nothing. */
export type Cell = string | number | undefined;

export interface TableColumn {
  title: string;
  kind: 'text' | 'number' | 'day';
  /** In characters. */
  width: number;
}

/** A table on its way out, whatever file it becomes. */
export interface ExportTable {
  title: string;
  /** Stands above the table: what it is, from which day, and that everybody in it is invented when that is so (R45). */
  watermark: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly Cell[])[];
}

/** Between two slices the panel gets its turn, and is told how far it is: from 0 to 1. */
export interface Progress {
  onProgress?: (share: number) => void;
  signal?: AbortSignal | undefined;
}

/** So many rows are written at one go: a few milliseconds. */
const slice = 250;

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Writes the rows slice by slice; false when the person stopped it. */
export async function inSlices(
  rows: ExportTable['rows'],
  write: (part: ExportTable['rows'], from: number) => void,
  { onProgress, signal }: Progress,
): Promise<boolean> {
  for (let from = 0; from < rows.length; from += slice) {
    if (signal?.aborted) return false;
    write(rows.slice(from, from + slice), from);
    onProgress?.(Math.min(1, (from + slice) / rows.length));
    await nextTurn();
  }
  return signal?.aborted !== true;
}
