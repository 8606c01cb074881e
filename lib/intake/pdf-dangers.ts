import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFStream } from '@cantoo/pdf-lib';
import type { FileRefusalReason } from './refusal';

type Danger = Extract<FileRefusalReason, 'javascript' | 'launch' | 'attachments' | 'xfa'>;

/** In order of what to say first. */
const dangers: Danger[] = ['javascript', 'launch', 'attachments', 'xfa'];

const byKey = new Map<string, Danger>([
  ['JS', 'javascript'],
  ['JavaScript', 'javascript'],
  ['EmbeddedFiles', 'attachments'],
  ['EF', 'attachments'],
  ['XFA', 'xfa'],
]);
/** Names that stand under `S`, `Type` or `Subtype`. */
const byKind = new Map<string, Danger>([
  ['JavaScript', 'javascript'],
  ['Rendition', 'javascript'],
  ['Launch', 'launch'],
  ['EmbeddedFile', 'attachments'],
  ['FileAttachment', 'attachments'],
]);
const kindKeys = new Set(['S', 'Type', 'Subtype']);

/** What a form never needs and an attack may use (M9b), anywhere in the file, reachable or not. */
export function findDanger(document: PDFDocument): Danger | undefined {
  const found = new Set<Danger>();
  // Every reference leads to an indirect object, and all of these are visited: no reference is followed, so nothing can go round.
  const waiting: PDFObject[] = document.context.enumerateIndirectObjects().map(([, object]) => object);
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (object instanceof PDFArray) waiting.push(...object.asArray());
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    for (const [key, value] of dict.entries()) {
      const name = key.decodeText();
      const kind = kindKeys.has(name) && value instanceof PDFName ? byKind.get(value.decodeText()) : undefined;
      const danger = byKey.get(name) ?? kind;
      if (danger) found.add(danger);
      waiting.push(value);
    }
  }
  return dangers.find((danger) => found.has(danger));
}
