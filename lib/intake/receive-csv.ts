import { parseCsv } from './parse-csv';
import { receiveTable } from './receive-table';
import { type FileOptions, type ReceivedFile, refusedFile } from './received-file';

/** Reads a table of households. */
export async function receiveCsv(text: string, options: FileOptions): Promise<ReceivedFile> {
  const rows = parseCsv(text);
  return rows === undefined ? refusedFile('damaged', 'csv') : receiveTable('csv', [rows], options);
}
