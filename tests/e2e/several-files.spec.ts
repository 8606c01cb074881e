import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { catalogues } from '../../lib/i18n/catalogue';
import { expect, test } from './harness';

const { receive, refusals, inbox } = catalogues.en;
const file = (name: string) => fileURLToPath(new URL(`../forms/${name}`, import.meta.url));

test('receives several files at once: a line for each, complete forms kept together, the rest one by one', async ({ panel, user }) => {
  await user.beginReceiving('V01');
  const chooser = panel.waitForEvent('filechooser');
  await panel.getByRole('button', { name: receive.choose, exact: true }).click();
  await (await chooser).setFiles(['good.pdf', 'several.xlsx', 'half-a-referral.pdf', 'hmis-export.xlsx', 'damaged.pdf'].map(file));

  await expect(panel.getByRole('main').getByText('5 of 5 files read')).toBeVisible();
  await expect(panel.locator('.file-line')).toHaveCount(5);
  const line = (name: string) => panel.locator('.file-line', { hasText: name });
  await expect(line('several.xlsx')).toContainText('2 forms · 24 cells in the file: 24 used, 0 refused');
  await expect(line('hmis-export.xlsx')).toContainText(refusals['hmis-export']);
  await expect(line('damaged.pdf')).toContainText(refusals.damaged);

  await panel.getByRole('button', { name: 'Keep all 3 complete forms' }).click();
  await expect(panel.getByText('Row 3: kept')).toBeVisible();
  await expect(line('half-a-referral.pdf')).toContainText('The form: needs a change');

  await panel.getByRole('button', { name: 'Check The form of half-a-referral.pdf' }).click();
  await panel.getByLabel(receive.provider, { exact: true }).last().fill('Windmill Commons Supportive Housing');
  await panel.getByRole('button', { name: receive.keep }).click();
  await expect(line('half-a-referral.pdf')).toContainText('The form: kept');

  await panel.getByRole('button', { name: receive.dismissFiles }).click();
  await panel.getByRole('button', { name: inbox.receive }).waitFor();
  await expect(panel.locator('.inbox-row')).toHaveCount(4);
});

test('draws the list of files so that axe finds nothing wrong, also at 240 px', async ({ panel, user }) => {
  await user.beginReceiving('V01');
  const chooser = panel.waitForEvent('filechooser');
  await panel.getByRole('button', { name: receive.choose, exact: true }).click();
  const table = 'First name,Last name,Entry date,Veteran status,Score,Bedrooms,Phone\nZzamber,Zzquillstone,03/04/2026,Yes,9,3,5125550142';
  const asking = { name: 'zz.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  const others = ['good.pdf', 'plain-titles.xlsx', 'hmis-export.xlsx'].map((name) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: readFileSync(file(name)),
  }));
  await (await chooser).setFiles([asking, ...others]);
  await expect(panel.getByRole('main').getByText('4 of 4 files read')).toBeVisible();
  // Legacy mode: without it axe opens a page of its own, which would take ClientTrack's tab away.
  const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  await panel.locator('body').evaluate((body) => body.style.setProperty('width', '240px'));
  const wide = await panel.locator('.scroll').evaluate((area) => area.scrollWidth - area.clientWidth);
  expect(wide).toBe(0);
});

test('asks once how the dates of a file are written', async ({ panel, user }) => {
  await user.beginReceiving('V01');
  const chooser = panel.waitForEvent('filechooser');
  await panel.getByRole('button', { name: receive.choose, exact: true }).click();
  const table = 'First name,Last name,Entry date,Veteran status,Score,Bedrooms,Phone\nZzamber,Zzquillstone,03/04/2026,Yes,9,3,5125550142';
  await (await chooser).setFiles({ name: 'zz.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await panel.getByRole('button', { name: receive.dayFirst }).click();
  await panel.getByRole('button', { name: 'Check Row 2 of zz.csv' }).click();
  await expect(panel.getByText('Apr 3, 2026')).toBeVisible();
});

test('reads a folder, files that are no forms included', async ({ panel, user }) => {
  const folder = mkdtempSync(join(tmpdir(), 'transfer-desk-'));
  mkdirSync(join(folder, 'zz'));
  copyFileSync(file('good.pdf'), join(folder, 'good.pdf'));
  copyFileSync(file('several.xlsx'), join(folder, 'zz', 'several.xlsx'));
  writeFileSync(join(folder, 'zz', 'empty.txt'), '');
  await user.beginReceiving('V01');
  const chooser = panel.waitForEvent('filechooser');
  await panel.getByRole('button', { name: receive.chooseFolder }).click();
  await (await chooser).setFiles(folder);
  await expect(panel.getByRole('button', { name: 'Keep all 3 complete forms' })).toBeEnabled();
  await expect(panel.locator('.file-line', { hasText: 'empty.txt' })).toContainText(refusals['not-readable']);
  rmSync(folder, { recursive: true });
});
