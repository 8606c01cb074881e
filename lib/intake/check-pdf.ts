import { glanceAtPdf } from './glance-at-pdf';
import { openPdf } from './open-pdf';
import type { FileRefusalReason } from './refusal';

/** Why a PDF is not even drawn: the same reasons that refuse a form, but for the one that it has no fields. */
export async function checkPdf(bytes: Uint8Array): Promise<FileRefusalReason | undefined> {
  const seen = glanceAtPdf(bytes);
  if (seen !== undefined) return seen;
  const opened = await openPdf(bytes);
  return 'refused' in opened && opened.refused !== 'no-fields' ? opened.refused : undefined;
}
