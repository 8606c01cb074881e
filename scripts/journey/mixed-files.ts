import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Every kind a desk is sent: our PDF in both languages, tables of three encodings, exits, scans, and what must be refused. */
export const mixedKinds = [
  'good.pdf',
  'good-spanish.pdf',
  'several.xlsx',
  'several-utf-16.csv',
  'several-semicolons-1252.csv',
  'exits/good.pdf',
  'exits.xlsx',
  'hmis-export.xlsx',
  'ssn-in-name.pdf',
  'fax.pdf',
  'viewer-filled.pdf',
  'flattened.pdf',
  'damaged.pdf',
  'half-a-referral.pdf',
  'template-saved-again.xlsx',
  'photo.jpg',
] as const;

export const kindPath = (kind: (typeof mixedKinds)[number]): string => fileURLToPath(new URL(`../../tests/forms/${kind}`, import.meta.url));

/** So many files in the folder, by turns of each kind, each with a name of its own. */
export const writeMixedFiles = (folder: string, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const kind = mixedKinds[at % mixedKinds.length] ?? 'good.pdf';
    const name = `${at}-${kind.replace('/', '-')}`;
    copyFileSync(kindPath(kind), join(folder, name));
    return { name, kind, path: join(folder, name) };
  });
