import Papa from 'papaparse';
import { receiveTable } from './receive-table';
import { type FileOptions, type ReceivedFile, refusedFile } from './received-file';

/** Reads a table of households, whatever separates its cells. Rows are lists: a title can name nothing of ours (M10). */
export async function receiveCsv(text: string, options: FileOptions): Promise<ReceivedFile> {
  const { data, errors } = Papa.parse<string[]>(text, { header: false, delimitersToGuess: [',', ';', '\t', '|'] });
  // A quote that never ends swallows the rows after it. A delimiter that cannot be guessed means one column.
  if (errors.some(({ type }) => type === 'Quotes')) return refusedFile('damaged', 'csv');
  return receiveTable('csv', [data], options);
}
