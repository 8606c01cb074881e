/** So many rows are drawn or left out together: a row of fifteen cells costs more than one of the inbox. */
const chunkSize = 30;

/** What both forms of the sheet are given: the rows, and which one the keyboard is at. */
export interface SheetRowsProps<Row> {
  rows: readonly Row[];
  at: number;
  onOpen: (row: Row) => void;
}

export interface Chunk<Row> {
  from: number;
  part: readonly Row[];
  /** The keyboard is in it. */
  isHeld: boolean;
}

export function chunksOf<Row>(rows: readonly Row[], at: number): Chunk<Row>[] {
  const chunks: Chunk<Row>[] = [];
  for (let from = 0; from < rows.length; from += chunkSize) {
    chunks.push({ from, part: rows.slice(from, from + chunkSize), isHeld: at >= from && at < from + chunkSize });
  }
  return chunks;
}
