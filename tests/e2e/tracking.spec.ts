import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import readXlsx from 'read-excel-file/node';
import { catalogues, type Language } from '../../lib/i18n/catalogue';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import { columnNames } from '../../lib/tracking/columns';
import { household, passphrase } from '../../scripts/journey/household';
import { inventedLife } from '../tracking/invented-rows';
import { expect, test } from './harness';
import { fillVault } from './many-transfers';
import { receivedForm } from './received-form';

const shots = process.env.SHOTS;

async function openSheet(panel: Page, language: Language = 'en'): Promise<void> {
  await panel.getByRole('button', { name: catalogues[language].app.places.tracking }).click();
  await panel.getByRole('heading', { name: laterCatalogues[language].tracking.title }).waitFor();
}

async function unlock(panel: Page): Promise<void> {
  await panel.reload();
  await panel.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await panel.getByRole('button', { name: 'Unlock' }).click();
}

const problemsOn = async (panel: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
};

test('the sheet is filtered, opens a record and comes back to it, and is saved as workbook and CSV as it is shown', async ({
  panel,
  user,
}) => {
  await user.receivePdf(receivedForm('good'), 'V01');
  await user.keepAndOpen();
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await user.receivePdf(receivedForm('good-spanish'), 'V02');
  await user.keepAndOpen();
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await panel.setViewportSize({ width: 800, height: 700 });
  await openSheet(panel);
  await expect(panel.locator('table.sheet-table')).toHaveAttribute('aria-rowcount', '3');
  await expect(panel.locator('.sheet-row')).toHaveCount(2);

  await panel.getByRole('search').getByLabel('VSP').selectOption('V02');
  await expect(panel.locator('.sheet-row')).toHaveCount(1);
  await expect(panel.getByText('1 row', { exact: true }).first()).toBeVisible();
  const ref = (await panel.locator('.sheet-row').textContent()) ?? '';
  await panel.locator('.sheet-row').press('Enter');
  await expect(panel.getByRole('heading', { name: ref })).toBeVisible();
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(panel.locator('.sheet-row')).toHaveText([ref]);
  await panel.getByRole('search').getByLabel('VSP').selectOption('');

  const sortButton = panel.getByRole('columnheader', { name: 'VSP' });
  await sortButton.getByRole('button').click();
  await expect(sortButton).toHaveAttribute('aria-sort', 'ascending');
  const shown = await panel
    .locator('table.sheet-table tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.firstChild?.textContent ?? '')));

  await panel.getByRole('button', { name: 'Save or print' }).click();
  expect(await problemsOn(panel)).toEqual([]);
  if (shots !== undefined) await panel.screenshot({ path: join(shots, 'tracking-export.png'), fullPage: true });
  await expect(panel.getByText('Do not send this file by e-mail', { exact: false })).toBeVisible();
  const saved = async (format: string) => {
    await panel.getByLabel(format).check();
    const download = panel.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save the file' }).click();
    const file = await download;
    await expect(panel.getByText('The file is saved.')).toBeVisible();
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const workbook = await saved('Excel workbook');
  expect(workbook.name).toMatch(/^transfer-desk-tracking-sheet-\d{4}-\d\d-\d\d\.xlsx$/);
  const [{ data } = { data: [] }] = await readXlsx(workbook.bytes);
  expect(String(data[0]?.[0])).toContain('PRACTICE');
  expect(data.slice(2).map((row) => [row[0], row[2]])).toEqual(shown.map((row) => [row[0], row[2]]));
  expect(data[1]).toHaveLength(columnNames.length);
  const csv = (await saved('CSV table')).bytes.toString('utf8');
  for (const row of shown) expect(csv).toContain(`"${row[0]}"`);
  for (const value of [household.firstName, household.lastName, '5550142', 'Juniper']) expect(csv).not.toContain(value);

  // Headless printing ends at once: what would be on the paper is held and looked at.
  await panel.evaluate('window.print = () => undefined');
  await panel.getByLabel('For the case conference: ID and status only').check();
  await panel.getByLabel('The tracking sheet as shown').check();
  await panel.getByRole('button', { name: 'Print', exact: true }).click();
  await panel.emulateMedia({ media: 'print' });
  await expect(panel.locator('.sheet-print tbody tr')).toHaveCount(2);
  await expect(panel.getByRole('button', { name: 'Save the file' })).toBeHidden();
  expect(await panel.title()).toBe('Transfer Desk');
  const paper = await panel.locator('.sheet-print').innerText();
  for (const value of [household.firstName, household.lastName, '555-01', 'Juniper']) expect(paper).not.toContain(value);
  if (shots !== undefined) await panel.screenshot({ path: join(shots, 'tracking-print.png') });
  await panel.emulateMedia({ media: 'screen' });
  await panel.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(panel.locator('.sheet-print')).toHaveCount(0);

  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  expect(await problemsOn(panel)).toEqual([]);
});

test('a person keeps a view under a name and finds it after the panel was locked', async ({ panel, user }) => {
  await user.receivePdf(receivedForm('good'), 'V01');
  await user.keepAndOpen();
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await openSheet(panel);
  await panel.getByLabel('Show', { exact: true }).selectOption('due');
  await expect(panel.getByText('No row fits what you chose to show.')).toBeVisible();
  await panel.locator('summary', { hasText: 'Saved views' }).click();
  await panel.getByLabel('Name of this view').fill('Late ones');
  await panel.getByRole('button', { name: 'Save this view' }).click();
  await expect(panel.getByRole('button', { name: 'Delete the view “Late ones”' })).toBeVisible();
  await panel.getByRole('button', { name: 'Show all rows' }).click();
  await expect(panel.locator('.sheet-row')).toHaveCount(1);
  await unlock(panel);
  await panel.locator('summary', { hasText: 'Saved views' }).click();
  await panel.getByLabel('Saved views').selectOption('Late ones');
  await expect(panel.getByText('No row fits what you chose to show.')).toBeVisible();
});

test('many rows: the keyboard reaches the last one, and no view is wider than the panel', async ({ panel, user }) => {
  test.slow();
  expect(user).toBeDefined();
  const now = new Date();
  await fillVault(panel, passphrase, 400, (index) => {
    // The form is gone by then, so that nothing is to be purged.
    const { items: _gone, ...row } = inventedLife(index, now);
    return { ...row, environment: 'practice' };
  });
  await unlock(panel);
  await panel.locator('.inbox-row').first().waitFor();
  for (const language of ['en', 'es'] as const) {
    if (language === 'es') {
      await panel.getByRole('button', { name: 'Settings' }).click();
      await panel.getByLabel('Español').check();
      await panel.getByRole('button', { name: catalogues.es.app.back, exact: true }).click();
    }
    await openSheet(panel, language);
    for (const width of [240, 360, 520, 800]) {
      await panel.setViewportSize({ width, height: 700 });
      await expect(panel.locator('.sheet-row').first()).toBeVisible();
      const over = await panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(over, `${language} ${width}`).toBeLessThanOrEqual(0);
      if (shots !== undefined) {
        await panel.screenshot({ path: join(shots, `tracking-${language}-${width}.png`) });
        await panel.locator('main.scroll').evaluate((box) => box.scrollTo(0, 500));
        await panel.screenshot({ path: join(shots, `tracking-${language}-${width}-down.png`) });
        await panel.locator('main.scroll').evaluate((box) => box.scrollTo(0, 0));
      }
    }
    expect(await problemsOn(panel)).toEqual([]);
    if (language === 'en') {
      await panel.emulateMedia({ colorScheme: 'dark' });
      expect(await problemsOn(panel)).toEqual([]);
      if (shots !== undefined) await panel.screenshot({ path: join(shots, 'tracking-dark.png') });
      await panel.emulateMedia({ colorScheme: 'light' });
      await panel.locator('.sheet-row').first().focus();
      await panel.keyboard.press('End');
      await expect(panel.locator('[data-at="399"]')).toBeFocused();
      await panel.keyboard.press('ArrowUp');
      await expect(panel.locator('[data-at="398"]')).toBeFocused();
      await panel.keyboard.press('Home');
      await expect(panel.locator('[data-at="0"]')).toBeFocused();
      await panel.setViewportSize({ width: 360, height: 700 });
    }
  }
});
