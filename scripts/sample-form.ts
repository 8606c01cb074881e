import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fillForm } from './fill-form';
import { writeForms } from './forms';
import { household } from './journey/household';
import { findOnPath, root } from './setup.mjs';

/** A received form to drop into the panel: filled by pdftk where it is here, else the committed one. */
export async function writeSampleForm(): Promise<string> {
  const folder = join(root, 'dist', 'forms');
  const target = join(folder, 'received-sample.pdf');
  mkdirSync(folder, { recursive: true });
  if (findOnPath('pdftk') === undefined) {
    copyFileSync(join(root, 'tests', 'forms', 'good.pdf'), target);
    return target;
  }
  const [english = ''] = await writeForms(folder);
  fillForm(english, household, target);
  return target;
}
