import { exitMarker, marker } from './form-fields';
import { glanceAtPdf } from './glance-at-pdf';
import { rawFormOfCells } from './raw-form-of-cells';
import { receiveExitCells } from './receive-exit-cells';
import { receiveTyped } from './receive-typed';
import { fileOf, type ReceivedFile, refusedFile } from './received-file';

/** Reads a filled Data Transfer form. `today` is 'YYYY-MM-DD'. */
export async function receivePdf(bytes: Uint8Array, today: string): Promise<ReceivedFile> {
  const seen = glanceAtPdf(bytes);
  if (seen !== undefined) return refusedFile(seen, 'pdf');

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
