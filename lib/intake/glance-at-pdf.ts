import type { FileRefusalReason } from './refusal';

/** The most a received file may weigh; a filled form weighs about 100 kB. */
export const maxPdfBytes = 5 * 1024 * 1024;

/** Readers look for the mark this far into the file, and so do we. */
const headBytes = 1024;

/** What can be said of a PDF before a library is given it. */
export function glanceAtPdf(bytes: Uint8Array): FileRefusalReason | undefined {
  if (bytes.length > maxPdfBytes) return 'too-large';
  if (!String.fromCharCode(...bytes.subarray(0, headBytes)).includes('%PDF-')) return 'not-a-pdf';
  // A file cut short on its way has no such mark at its end; the library would search it for minutes.
  return new TextDecoder('latin1').decode(bytes).includes('startxref') ? undefined : 'damaged';
}
