import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { catalogues } from '../../lib/i18n/catalogue';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import { expect, test } from './harness';

const { app, finish, receive, work } = catalogues.en;
const words = laterCatalogues.en.eligibility;
const sheet = fileURLToPath(new URL('../forms/matrices/region-matrix.xlsx', import.meta.url));

async function openMatrix(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: app.settings }).click();
  await panel.getByRole('button', { name: finish.openMatrix }).click();
  await expect(panel.getByRole('heading', { name: words.title, level: 1 })).toBeVisible();
}

async function takeIn(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: words.import }).click();
  const chooser = panel.waitForEvent('filechooser');
  await panel.getByRole('button', { name: words.chooseFile, exact: true }).click();
  await (await chooser).setFiles(sheet);
  await expect(panel.getByText('5 rows in the sheet: 4 used, 1 refused')).toBeVisible();
}

const axe = async (panel: Page): Promise<string[]> => {
  // Legacy mode: without it axe opens a page of its own, which would take ClientTrack's tab away.
  const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

const overflow = async (panel: Page, width: number): Promise<number> => {
  await panel.locator('body').evaluate((body, px) => body.style.setProperty('width', `${px}px`), width);
  return panel.locator('.scroll').evaluate((area) => area.scrollWidth - area.clientWidth);
};

test('a sheet of the region is taken in, and a referral chosen from it stands in the record', async ({ panel, user }) => {
  await openMatrix(panel);
  expect(await axe(panel)).toEqual([]);
  await takeIn(panel);
  await expect(panel.getByText('Row 7, column C, Kind of project.')).toBeVisible();
  await expect(panel.getByText('555')).toHaveCount(0);
  await expect(panel.getByLabel(words.sheetDate)).toHaveValue('2026-10-15');
  expect(await axe(panel)).toEqual([]);
  expect(await overflow(panel, 240)).toBe(0);
  await panel.locator('body').evaluate((body) => body.style.removeProperty('width'));
  await panel.getByRole('button', { name: 'Take in 4 projects' }).click();
  await expect(panel.locator('.matrix-row')).toHaveCount(4);
  expect(await axe(panel)).toEqual([]);
  expect(await overflow(panel, 240)).toBe(0);
  await panel.locator('body').evaluate((body) => body.style.removeProperty('width'));
  // By keyboard from row to row.
  await panel.locator('.matrix-row').first().focus();
  await panel.keyboard.press('ArrowDown');
  await expect(panel.locator('.matrix-row').nth(1)).toBeFocused();
  await panel.getByRole('button', { name: app.back, exact: true }).click();
  await panel.getByRole('button', { name: app.back, exact: true }).click();

  await user.beginReceiving('V01');
  await panel.getByRole('button', { name: receive.orType }).click();
  const items: [string, string][] = [
    ['First name (code name)', 'Zzamber'],
    ['Last name (code name)', 'Zzquillstone'],
    ['Special population score', '9'],
    ['Minimum number of bedrooms', '2'],
    ['Phone number', '(512) 555-0142'],
    ['Project entry date', new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)],
  ];
  for (const [label, text] of items) await panel.getByLabel(label, { exact: true }).fill(text);
  await panel.getByLabel(receive.dataNotCollected).check();
  await panel.getByRole('button', { name: receive.addReferral }).click();
  await panel.getByRole('button', { name: words.choose }).click();
  const choice = panel.getByRole('region', { name: 'Projects for referral 1' });
  await choice.getByLabel(words.household).selectOption('with-children');
  await expect(
    choice.getByText('takes CE referrals; takes families with children and households without children; as of Oct 15, 2026'),
  ).toBeVisible();
  await expect(choice.getByText('takes no CE referrals', { exact: false })).toBeVisible();
  expect(await axe(panel)).toEqual([]);
  expect(await overflow(panel, 240)).toBe(0);
  await panel.locator('body').evaluate((body) => body.style.removeProperty('width'));
  await choice.getByRole('button', { name: 'Use Juniper Row RRH' }).click();
  await expect(panel.getByLabel(receive.provider, { exact: true })).toHaveValue('Juniper Row Rapid Rehousing');
  await expect(panel.getByLabel(receive.service, { exact: true })).toHaveValue('rrh');
  await panel.getByRole('button', { name: receive.keep, exact: true }).click();
  await panel.getByText(work.items).waitFor();
  await expect(panel.getByText('Rapid Re-Housing · Juniper Row Rapid Rehousing', { exact: true })).toBeVisible();
});
