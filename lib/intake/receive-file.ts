import { decodeText } from './decode-text';
import { pictureKind } from './picture-kind';
import { receivePdf } from './receive-pdf';
import { type FileOptions, maxFileBytes, type ReceivedFile, refusedFile } from './received-file';

/** Readers look for a PDF's mark this far into the file, and so do we. */
export const headBytes = 1024;

/** 500 households with every cell filled are a third of it; reading ten megabytes of text keeps a slow computer busy for too long. */
export const mostText = 2 * 1024 * 1024;

/**
 * Reads a received file by what is in it, whatever its name says. Runs in the intake worker, which has a deadline.
 * The readers are heavy: each comes with the first file of its kind.
 */
export async function receiveFile(bytes: Uint8Array, options: FileOptions): Promise<ReceivedFile> {
  if (bytes.length > maxFileBytes) return refusedFile('too-large');
  const head = String.fromCharCode(...bytes.subarray(0, headBytes));
  if (head.includes('%PDF-')) return receivePdf(bytes, options.today);
  if (head.startsWith('PK\u0003\u0004')) return (await import('./receive-xlsx')).receiveXlsx(bytes, options);
  if (pictureKind(bytes) !== undefined) return refusedFile('no-fields');
  const text = decodeText(bytes)?.trim();
  if (text === undefined || text === '') return refusedFile('not-readable');
  const isJson = /^[{[]/.test(text);
  if (text.length > mostText) return refusedFile('too-many-rows', isJson ? 'json' : 'csv');
  if (isJson) return (await import('./receive-json')).receiveJson(text, options);
  const { isFormOfLines, receiveLines } = await import('./receive-lines');
  if (isFormOfLines(text)) return receiveLines(text, options);
  return (await import('./receive-csv')).receiveCsv(text, options);
}
