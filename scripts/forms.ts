import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blankExitForm, blankForm } from '../lib/intake/blank-form';
import { blankWorkbook } from '../lib/intake/blank-workbook';
import { providers } from '../lib/practice/lists';

/** Writes the blank Data Transfer forms, offering the providers of the practice ClientTrack's region; returns their paths, English first. */
export async function writeForms(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const language of ['en', 'es'] as const) {
    const path = join(folder, `data-transfer-enrollment-${language}.pdf`);
    writeFileSync(path, await blankForm(language, [...providers]));
    paths.push(path);
  }
  return paths;
}

/** Writes the blank Exit forms; returns their paths, English first. */
export async function writeExitForms(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const language of ['en', 'es'] as const) {
    const path = join(folder, `data-transfer-exit-${language}.pdf`);
    writeFileSync(path, await blankExitForm(language));
    paths.push(path);
  }
  return paths;
}

/** Writes the workbooks for several households at once; returns their paths, English first. */
export async function writeWorkbooks(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const language of ['en', 'es'] as const) {
    const path = join(folder, `data-transfer-several-${language}.xlsx`);
    writeFileSync(path, await blankWorkbook(language, [...providers]));
    paths.push(path);
  }
  return paths;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../dist/forms', import.meta.url));
  for (const path of [...(await writeForms(folder)), ...(await writeExitForms(folder)), ...(await writeWorkbooks(folder))])
    console.log(path);
}
