import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fillForm } from './fill-form';
import { writeForms } from './forms';
import { findOnPath, root } from './setup.mjs';

/** `11/22/2026`, as people write it on the form. */
const today = () => new Date().toLocaleDateString('en-US', { year: 'numeric', month: '2-digit', day: '2-digit' });

/** An invented household, from today. */
const household = () => ({
  firstName: 'Zzamber',
  lastName: 'Zzquillstone',
  entryDate: today(),
  veteranStatus: '1',
  specialPopulationScore: '9',
  minimumBedrooms: '3',
  contactPhone: '(512) 555-0142',
  'referral.1.service': 'Rapid rehousing',
  'referral.1.provider': 'Juniper Row Rapid Rehousing',
  'referral.2.service': 'Permanent supportive housing',
  'referral.2.provider': 'Windmill Commons Supportive Housing',
  'unmetNeed.1.category': 'Childcare',
  'unmetNeed.1.reason': 'Provider is full',
});

/** A received form to drop into the panel: filled today where pdftk is here, else the committed one. */
export async function writeSampleForm(): Promise<string> {
  const folder = join(root, 'dist', 'forms');
  const target = join(folder, 'received-sample.pdf');
  mkdirSync(folder, { recursive: true });
  if (findOnPath('pdftk') === undefined) {
    copyFileSync(join(root, 'tests', 'forms', 'good.pdf'), target);
    return target;
  }
  const [english = ''] = await writeForms(folder);
  fillForm(english, household(), target);
  return target;
}
