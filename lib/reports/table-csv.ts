import { guardCell } from '../spreadsheet/safe-cell';

export type TableCell = string | number;

/** What a picture says, as a table; the columns are words already. */
export interface PictureTable {
  columns: readonly string[];
  rows: readonly (readonly TableCell[])[];
}

const cell = (value: TableCell): string => `"${guardCell(String(value)).replaceAll('"', '""')}"`;

/** A table that spreadsheets open as it is: with the mark of UTF-8, and no cell run as a formula. The note stands above it. */
export function tableCsv({ columns, rows }: PictureTable, note: string): string {
  const lines = [[note], columns, ...rows].map((line) => line.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
