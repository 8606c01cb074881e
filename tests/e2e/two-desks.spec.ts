import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { catalogues } from '../../lib/i18n/catalogue';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import { openDesk } from '../../scripts/browser/launch';
import { expect, test } from './harness';
import { around, liaisonAt } from './liaison-user';

const { app, finish, inbox, receive, work } = catalogues.en;
const { idReturn, liaison, partners } = laterCatalogues.en;
const button = (panel: Page, name: string | RegExp) => panel.getByRole('button', { name, exact: true });

/** Makes this desk's keys, and reads the card that would be mailed and the twelve words that would be read aloud. */
async function ownCard(panel: Page): Promise<{ card: string; words: string[] }> {
  await button(panel, partners.makeKeys).click();
  const own = panel.getByRole('region', { name: partners.own });
  const words = own.getByRole('list').first().locator('li');
  await expect(words).toHaveCount(12);
  return { card: await own.locator('.card-text').innerText(), words: await words.allInnerTexts() };
}

/** Adds the other desk's card and compares the words that its person reads out. */
async function compareCard(panel: Page, name: string, { card, words }: { card: string; words: string[] }): Promise<void> {
  await panel.getByLabel(partners.name, { exact: true }).fill(name);
  await panel.getByLabel(partners.cardText, { exact: true }).fill(card);
  await button(panel, partners.addCard).click();
  await expect(panel.locator('.fingerprint.large li')).toHaveText(words);
  await button(panel, partners.yes).click();
  await button(panel, app.back).click();
}

/** Presses what saves a file, and keeps that file as the person would send it on. */
async function savedBy(panel: Page, folder: string, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([panel.waitForEvent('download'), press()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

test('a form goes sealed from the VSP to the agency, and its ID comes back sealed to the VSP', async ({
  practice,
  panel,
  user: staff,
  caseworker,
}, { outputDir }) => {
  test.setTimeout(120_000);
  const vspDesk = await openDesk({ headless: process.env.HEADED !== '1' });
  try {
    const vspPanel = await vspDesk.openPanel();
    const luis = liaisonAt(vspPanel);
    await luis.setUp();

    await test.step('the desks give each other their cards and compare the words', async () => {
      await luis.openCards();
      await button(panel, app.settings).click();
      await button(panel, partners.open).click();
      const [ofVsp, ofAgency] = [await ownCard(vspPanel), await ownCard(panel)];
      await compareCard(vspPanel, 'Zz Mesa Agency', ofAgency);
      await panel.getByLabel(partners.alias, { exact: true }).fill('V01');
      await compareCard(panel, 'Zz Harbor House', ofVsp);
    });

    const { ref, sealed } = await test.step('the liaison makes a form and seals it for the agency', async () => {
      const made = await luis.makeForm();
      await luis.press(liaison.sendThem);
      await expect(vspPanel.getByText(around(liaison.sendCheck))).toBeVisible();
      const file = await savedBy(vspPanel, outputDir, () => luis.press(/^Seal one form/));
      await luis.press(liaison.done);
      await expect(vspPanel.locator('.inbox-row', { hasText: made })).toContainText(liaison.state.waiting);
      return { ref: made, sealed: file };
    });

    await test.step('the agency receives it under the same reference and enters it up to the first save', async () => {
      await panel.getByRole('button', { name: app.back, exact: true }).click();
      await button(panel, inbox.receive).click();
      await button(panel, receive.roiNo).click();
      await staff.chooseFile(sealed);
      await button(panel, 'Keep the complete form').click();
      await button(panel, receive.dismissFiles).click();
      await panel.locator('.inbox-row', { hasText: ref }).click();
      await staff.startEntry();
      await caseworker.login();
      await caseworker.startCeWorkflow();
      await staff.fill('Search Existing Clients');
      await caseworker.press('Next');
      await staff.fill('Basic Client Information');
      await caseworker.press('Save');
    });

    const returned = await test.step('the agency seals the new ID for the VSP', async () => {
      const id = await staff.acceptId();
      expect(practice.state().clients.at(-1)).toMatchObject({ firstName: 'Zzamber' });
      await button(panel, work.toReturn).click();
      await panel.getByRole('radio', { name: idReturn.ways.sealed_package }).check();
      await button(panel, idReturn.goOnSealed.replace('{vsp}', 'V01')).click();
      const file = await savedBy(panel, outputDir, () => button(panel, idReturn.seal.replace('{vsp}', 'V01')).click());
      await panel.getByRole('button', { name: /^Yes: mark/ }).click();
      await panel.getByLabel(finish.lastFour).waitFor();
      return { id, file };
    });

    const receipt = await test.step('the liaison has the ID and seals a receipt', async () => {
      await luis.openFile(returned.file);
      await expect(vspPanel.getByText(liaison.verdict.stored)).toBeVisible();
      await luis.press(liaison.openForm.replace('{ref}', ref));
      await expect(vspPanel.locator('.id-card .number')).toHaveText(returned.id);
      const file = await savedBy(vspPanel, outputDir, () => luis.press(liaison.sealReceipt));
      await luis.press(liaison.receiptYes);
      await expect(vspPanel.getByText(liaison.confirmedByFile).first()).toBeVisible();
      return file;
    });

    await test.step('the receipt confirms the ID at the agency, and the same file opens once only', async () => {
      const chooser = panel.waitForEvent('filechooser');
      await panel.getByRole('button', { name: /Take in the receipt/ }).click();
      await (await chooser).setFiles(receipt);
      await expect(panel.getByText(finish.confirmed).first()).toBeVisible();
      await luis.toList();
      await luis.openFile(returned.file);
      await expect(vspPanel.getByText(laterCatalogues.en.exchange.packages.replayed)).toBeVisible();
    });
  } finally {
    await vspDesk.close();
  }
});
