import { decodeText } from './decode-text';
import { headBytes, mostText } from './receive-file';
import { isTooLarge, type TableRows } from './receive-table';
import { maxFileBytes } from './received-file';
import type { FileRefusalReason } from './refusal';

/** `strays`: cells, notes and pictures that the reader could not read. */
export type ReadSheets = { sheets: TableRows[]; strays: number } | { refused: FileRefusalReason };

const withinLimits = (sheets: TableRows[], strays: number): ReadSheets =>
  sheets.some(isTooLarge) ? { refused: 'too-many-rows' } : { sheets, strays };

/** The sheets of a workbook or CSV by what is in the file, whatever its name says; the limits are those of received forms (T15). */
export async function readSheets(bytes: Uint8Array): Promise<ReadSheets> {
  if (bytes.length > maxFileBytes) return { refused: 'too-large' };
  const head = String.fromCharCode(...bytes.subarray(0, headBytes));
  if (head.startsWith('PK\u0003\u0004')) {
    const read = await (await import('./read-workbook')).readWorkbook(bytes);
    if ('refused' in read) return read;
    return withinLimits(
      read.sheets.map(({ rows }) => rows),
      read.strays.length,
    );
  }
  const text = head.includes('%PDF-') ? undefined : decodeText(bytes)?.trim();
  if (text === undefined || text === '' || /^[{[<]/.test(text)) return { refused: 'not-readable' };
  if (text.length > mostText) return { refused: 'too-many-rows' };
  const rows = (await import('./parse-csv')).parseCsv(text);
  return rows === undefined ? { refused: 'damaged' } : withinLimits([rows], 0);
}
