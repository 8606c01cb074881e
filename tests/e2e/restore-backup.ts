import type { Page } from '@playwright/test';
import { type Backup, sealBackup } from '../../lib/exchange/backup';
import { catalogues, type Language } from '../../lib/i18n/catalogue';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';

const words = 'zz copper window gentle harbor';

/** Puts records, keys and cards into the panel's vault the way a person would: out of a backup. Ends in the inbox. */
export async function restoreBackup(panel: Page, content: Partial<Backup>, language: Language = 'en'): Promise<void> {
  const { app } = catalogues[language];
  const { backup } = laterCatalogues[language];
  const madeAt = new Date().toISOString();
  const file = await sealBackup({ environment: 'practice', madeAt, transfers: [], ...content }, words);
  await panel.getByRole('button', { name: app.settings }).click();
  await panel.getByRole('button', { name: backup.title, exact: true }).click();
  const chooser = panel.waitForEvent('filechooser');
  await panel.getByRole('button', { name: backup.choose }).click();
  await (await chooser).setFiles({ name: 'zz.age', mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
  await panel.getByLabel(backup.passphrase).last().fill(words);
  await panel.getByRole('button', { name: backup.look }).click();
  await panel.getByRole('button', { name: backup.apply }).click();
  await panel.getByText(backup.applied).first().waitFor();
  await panel.getByRole('button', { name: app.back, exact: true }).click();
  await panel.getByRole('button', { name: app.back, exact: true }).click();
}
