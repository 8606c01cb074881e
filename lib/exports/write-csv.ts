import Papa from 'papaparse';
import { guardCell } from '../spreadsheet/safe-cell';
import { type ExportTable, inSlices, type Progress } from './export-table';

/** A spreadsheet knows by this mark that the letters are UTF-8. */
const byteOrderMark = '\uFEFF';

const cell = (value: string | number | undefined): string => (value === undefined ? '' : guardCell(String(value)));

/** The table as CSV that no spreadsheet runs; undefined when the person stopped it. */
export async function writeCsv(table: ExportTable, progress: Progress = {}): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const head = [[table.watermark], table.columns.map(({ title }) => title)];
  const parts = [
    byteOrderMark +
      Papa.unparse(
        head.map((row) => row.map(cell)),
        { quotes: true },
      ),
  ];
  const isWhole = await inSlices(
    table.rows,
    (rows) =>
      parts.push(
        Papa.unparse(
          rows.map((row) => row.map(cell)),
          { quotes: true },
        ),
      ),
    progress,
  );
  return isWhole ? new TextEncoder().encode(`${parts.join('\r\n')}\r\n`) : undefined;
}
