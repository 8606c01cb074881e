import { PDFDocument } from '@cantoo/pdf-lib';
import { findDanger } from './pdf-dangers';
import type { FileRefusalReason } from './refusal';

const mostPages = 10;

export type OpenedPdf = { document: PDFDocument } | { refused: FileRefusalReason };

/** A document that holds form fields and nothing that runs, opens or hides. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  try {
    // The empty password opens files that are only protected against changes; XFA is looked for, so it may not be dropped.
    const document = await PDFDocument.load(bytes, { password: '', updateMetadata: false, preserveXFA: true });
    const refused = findDanger(document) ?? (document.getPageCount() > mostPages ? 'too-many-pages' : undefined);
    if (refused) return { refused };
    return document.getForm().getFields().length === 0 ? { refused: 'no-fields' } : { document };
  } catch (error) {
    return { refused: error instanceof Error && /password/i.test(error.message) ? 'password' : 'damaged' };
  }
}
