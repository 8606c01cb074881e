import { decodePDFRawStream, PDFContext, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/** The most that one packed part of a PDF may hold. All of a filled form holds less than 1 MB. */
const mostBytes = 8 * 1024 * 1024;

let refusals = 0;
let isLimited = false;

/** How many parts were refused up to now. */
export const refusedParts = (): number => refusals;

/**
 * The library unpacks without a limit: a file of 400 kB can ask for 400 MB. All its unpackers, also those behind a password and
 * those chained one after the other, take their memory through one method, and here it gets its limit.
 */
export function limitUnpacking(): void {
  if (isLimited) return;
  isLimited = true;
  const packed = PDFRawStream.of(PDFContext.create().obj({ Filter: PDFName.of('FlateDecode') }), new Uint8Array([0x78, 0x9c, 3, 0]));
  const base: { ensureBuffer(requested: number): Uint8Array } = Object.getPrototypeOf(Object.getPrototypeOf(decodePDFRawStream(packed)));
  const { ensureBuffer } = base;
  base.ensureBuffer = function limited(requested) {
    if (requested > mostBytes) {
      refusals += 1;
      throw new RangeError('unpacks to more than a form can hold');
    }
    return ensureBuffer.call(this, requested);
  };
}
