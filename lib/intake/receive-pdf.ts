import { exitMarker, marker } from './form-fields';
import { rawFormOfCells } from './raw-form-of-cells';
import { receiveExitCells } from './receive-exit-cells';
import { receiveTyped } from './receive-typed';
import { fileOf, type ReceivedFile, refusedFile } from './received-file';

/** The most a received file may weigh; a filled form weighs about 100 kB. */
export const maxPdfBytes = 5 * 1024 * 1024;

/** Readers look for the mark this far into the file, and so do we. */
const headBytes = 1024;

/** Reads a filled Data Transfer form. `today` is 'YYYY-MM-DD'. */
export async function receivePdf(bytes: Uint8Array, today: string): Promise<ReceivedFile> {
  if (bytes.length > maxPdfBytes) return refusedFile('too-large', 'pdf');
  const head = String.fromCharCode(...bytes.subarray(0, headBytes));
  if (!head.includes('%PDF-')) return refusedFile('not-a-pdf', 'pdf');
  // A file cut short on its way has no such mark at its end; the library would search it for minutes.
  if (!new TextDecoder('latin1').decode(bytes).includes('startxref')) return refusedFile('damaged', 'pdf');

  // The PDF library is heavy; the panel loads it with the first file.
  const [{ openPdf }, { readPdfCells }] = await Promise.all([import('./open-pdf'), import('./read-pdf-cells')]);
  const opened = await openPdf(bytes);
  if ('refused' in opened) return refusedFile(opened.refused, 'pdf');
  const read = readable(() => readPdfCells(opened.document));
  if (read === undefined) return refusedFile('damaged', 'pdf');
  if (read.marker === exitMarker) return fileOf('pdf', [], [{ result: receiveExitCells(read, today) }]);
  if (read.marker !== marker) return refusedFile('not-our-form', 'pdf', read.cells.length + read.notes);
  const { raw, already } = rawFormOfCells(read);
  return fileOf('pdf', [{ result: await receiveTyped(raw, today, { codeNameConfirmed: false }, already) }], []);
}

/** The library unpacks a part of the file only when it is looked at; a part that does not unpack is a file that was damaged. */
function readable<Cells>(read: () => Cells): Cells | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
