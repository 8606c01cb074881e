import { marker } from './form-fields';
import type { IntakeResult } from './intake-result';
import { rawFormOfCells } from './raw-form-of-cells';
import { receiveTyped } from './receive-typed';
import { type FileRefusalReason, hard } from './refusal';
import { emptyForm } from './typed-form';

/** The most a received file may weigh; a filled form weighs about 100 kB. */
export const maxPdfBytes = 5 * 1024 * 1024;

/** Readers look for the mark this far into the file, and so do we. */
const headBytes = 1024;

/** Reads a filled Data Transfer form – Enrollment. `today` is 'YYYY-MM-DD'. */
export async function receivePdf(bytes: Uint8Array, today: string): Promise<IntakeResult> {
  if (bytes.length > maxPdfBytes) return refuseFile('too-large');
  const head = String.fromCharCode(...bytes.subarray(0, headBytes));
  if (!head.includes('%PDF-')) return refuseFile('not-a-pdf');
  // A file cut short on its way has no such mark at its end; the library would search it for minutes.
  if (!new TextDecoder('latin1').decode(bytes).includes('startxref')) return refuseFile('damaged');

  // The PDF library is heavy; the panel loads it with the first file.
  const [{ openPdf }, { readPdfCells }] = await Promise.all([import('./open-pdf'), import('./read-pdf-cells')]);
  const opened = await openPdf(bytes);
  if ('refused' in opened) return refuseFile(opened.refused);
  const read = readable(() => readPdfCells(opened.document));
  if (read === undefined) return refuseFile('damaged');
  if (read.marker !== marker) return refuseFile('not-our-form', read.cells.length + read.notes);
  const { raw, already } = rawFormOfCells(read);
  return receiveTyped(raw, today, { codeNameConfirmed: false }, already);
}

/** The library unpacks a part of the file only when it is looked at; a part that does not unpack is a file that was damaged. */
function readable<Cells>(read: () => Cells): Cells | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const refuseFile = (reason: FileRefusalReason, cells = 0): IntakeResult => ({
  draft: emptyForm(),
  cells: { found: cells, used: 0, refused: cells },
  refusals: [hard('file', reason)],
});
