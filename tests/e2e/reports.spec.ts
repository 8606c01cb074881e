import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { catalogues } from '../../lib/i18n/catalogue';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import { passphrase } from '../../scripts/journey/household';
import { expect, test } from './harness';
import { fillVault } from './many-transfers';
import { recordOfReports } from './report-records';

const { app } = catalogues.en;
const { reports, log } = laterCatalogues.en;
const count = 380;

async function openReports(panel: Page): Promise<string[]> {
  const references = await fillVault(panel, passphrase, count, recordOfReports);
  await panel.reload();
  await panel.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await panel.getByRole('button', { name: 'Unlock' }).click();
  await panel.getByRole('button', { name: app.places.reports }).click();
  await expect(panel.getByRole('heading', { name: reports.months.title })).toBeVisible();
  return references;
}

const picture = (panel: Page, title: string): Locator =>
  panel.locator('.picture').filter({ has: panel.getByRole('heading', { name: title }) });
const sentencesOf = (chart: Locator): Promise<string[]> =>
  chart.locator('.point').evaluateAll((points) => points.map((point) => point.getAttribute('aria-label') ?? ''));
const rowsOf = (part: Locator): Promise<string[][]> =>
  part.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
const numbersIn = (text: string): number[] => [...text.replace('24 hours', '').matchAll(/\d+/g)].map(Number);

/** What the table says a point must say: its last numbers, in this order. */
const saidOf: Record<string, (cells: number[]) => number[]> = {
  [reports.weeks.title]: ([inTime = 0, late = 0]) => [inTime, inTime + late],
  [reports.hours.title]: (cells) => cells,
  [reports.backlog.title]: (cells) => cells,
  [reports.vsps.title]: (cells) => cells,
  [reports.refusals.title]: (cells) => cells,
};

test('a supervisor reads the months, what is open, the flags that are right, and the log; the pictures say what their tables say', async ({
  panel,
  user,
}) => {
  test.slow();
  expect(user).toBeDefined();
  const references = await openReports(panel);
  await expect(panel.getByText(log.whole)).toBeVisible();
  await expect(panel.getByText(reports.flags.rightValue.replace('{value}', '2'))).toBeVisible();
  const months = await rowsOf(panel.locator('section').filter({ has: panel.getByRole('heading', { name: reports.months.title }) }));
  expect(
    months
      .find(([what]) => what === reports.months.received)
      ?.slice(1)
      .map(Number)
      .every((each) => each > 0),
  ).toBe(true);

  await panel.getByRole('button', { name: reports.part.pictures }).click();
  for (const [title, expected] of Object.entries(saidOf)) {
    const card = picture(panel, title);
    await card.locator('summary').click();
    const sentences = await sentencesOf(card);
    // The median and the ninetieth stand in the table too, and in the picture as lines.
    const rows = (await rowsOf(card)).slice(0, sentences.length);
    expect(sentences.length, title).toBeGreaterThan(2);
    for (const [at, [, ...cells]] of rows.entries()) {
      const said = expected(cells.map(Number));
      expect(numbersIn(sentences[at] ?? '').slice(-said.length), `${title}, ${sentences[at]}`).toEqual(said);
    }
  }
  const shown = (await panel.locator('main').textContent()) ?? '';
  for (const reference of references.slice(0, 40)) expect(shown).not.toContain(reference);
});

test('the points of a picture are read with the arrow keys', async ({ panel, user }) => {
  expect(user).toBeDefined();
  await openReports(panel);
  await panel.getByRole('button', { name: reports.part.pictures }).click();
  const card = picture(panel, reports.weeks.title);
  const sentences = await sentencesOf(card);
  // What lies under the mouse would speak too.
  await panel.mouse.move(0, 0);
  await card.locator('.point').first().focus();
  await expect(card.locator('.said')).toHaveText(sentences[0] ?? '');
  await panel.keyboard.press('ArrowDown');
  await expect(card.locator('.said')).toHaveText(sentences[1] ?? '');
  await panel.keyboard.press('End');
  await expect(card.locator('.said')).toHaveText(sentences.at(-1) ?? '');
  await panel.keyboard.press('Tab');
  await expect(card.locator('summary')).toBeFocused();
});

test('a saved picture and its table tell no count from 1 to 10, and nothing of a household', async ({ panel, user }) => {
  test.slow();
  expect(user).toBeDefined();
  const references = await openReports(panel);
  await panel.getByRole('button', { name: reports.part.pictures }).click();
  for (const title of Object.keys(saidOf)) {
    const card = picture(panel, title);
    const save = card.getByRole('button', { name: reports.saveWhich.replace('{title}', title) });
    await save.click();
    const leaving = card.locator('.leaving');
    await leaving.locator('summary').click();
    const cells = (await rowsOf(leaving)).flatMap(([, ...rest]) => rest);
    const counts = cells.filter((cell) => /^\d+$/.test(cell)).map(Number);
    expect(
      counts.filter((each) => each >= 1 && each <= 10),
      title,
    ).toEqual([]);
    const words = (await leaving.locator('svg').textContent()) ?? '';
    for (const value of [...references.slice(0, 40), 'Zz']) expect(words).not.toContain(value);

    const download = panel.waitForEvent('download');
    await leaving.getByRole('button', { name: reports.savePng }).click();
    const png = readFileSync(await (await download).path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // A picture, and no page of white.
    expect(png.length).toBeGreaterThan(4_000);
    await expect(save).toBeFocused();
  }
  const card = picture(panel, reports.vsps.title);
  await card.getByRole('button', { name: reports.saveWhich.replace('{title}', reports.vsps.title) }).click();
  const download = panel.waitForEvent('download');
  await card.getByRole('button', { name: reports.saveCsv }).click();
  const table = readFileSync(await (await download).path(), 'utf8');
  expect(table).toContain(`"${reports.vsps.vsp}","${reports.vsps.inTime}","${reports.vsps.late}"`);
  expect(table).toContain(app.practice);
});

test('axe finds nothing wrong with the reports, in light and in dark', async ({ panel, user }) => {
  test.slow();
  expect(user).toBeDefined();
  await openReports(panel);
  const problems: string[] = [];
  for (const part of [reports.part.overview, reports.part.pictures]) {
    await panel.getByRole('button', { name: part }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations, passes } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
      expect(passes.length).toBeGreaterThan(0);
      problems.push(
        ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${part}, ${colorScheme}: ${id} at ${target.join(' ')}`)),
      );
    }
  }
  expect(problems).toEqual([]);
});
