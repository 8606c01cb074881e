import { isOwnChoices } from './choices-sheet';
import { readWorkbook } from './read-workbook';
import { receiveTable } from './receive-table';
import { type FileOptions, type ReceivedFile, refusedFile } from './received-file';

/** Reads a workbook with a household in each row: our template, or a table with titles we know. */
export async function receiveXlsx(bytes: Uint8Array, options: FileOptions): Promise<ReceivedFile> {
  const read = await readWorkbook(bytes);
  if ('refused' in read) return refusedFile(read.refused, 'xlsx');
  const sheets = read.sheets.map(({ rows }) => rows).filter((rows) => !isOwnChoices(rows));
  return receiveTable('xlsx', sheets, options, read.strays);
}
