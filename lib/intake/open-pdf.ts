import { PDFDocument } from '@cantoo/pdf-lib';
import { limitUnpacking, refusedParts } from './limit-unpacking';
import { findDanger } from './pdf-dangers';
import type { FileRefusalReason } from './refusal';

const mostPages = 10;

export type OpenedPdf = { document: PDFDocument } | { refused: FileRefusalReason };

/** A document that holds form fields and nothing that runs, opens or hides. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  limitUnpacking();
  const before = refusedParts();
  try {
    // The empty password opens files that are only protected against changes; XFA is looked for, so it may not be dropped.
    const document = await PDFDocument.load(bytes, { password: '', updateMetadata: false, preserveXFA: true });
    if (refusedParts() > before) return { refused: 'unpacks-too-large' };
    const refused = findDanger(document) ?? (document.getPageCount() > mostPages ? 'too-many-pages' : undefined);
    if (refused) return { refused };
    return document.getForm().getFields().length === 0 ? { refused: 'no-fields' } : { document };
  } catch (error) {
    if (refusedParts() > before) return { refused: 'unpacks-too-large' };
    return { refused: error instanceof Error && /password/i.test(error.message) ? 'password' : 'damaged' };
  }
}
