import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { catalogues } from '../../lib/i18n/catalogue';
import { mouseHand } from '../../scripts/browser/hand';
import { openJournal } from '../../scripts/browser/journal';
import { typeForm } from '../../scripts/browser/type-form';
import { passphrase, typedHousehold } from '../../scripts/journey/household';
import { expect, test } from './harness';
import { receivedForm } from './received-form';

const { receive, refusals, look, inbox, work } = catalogues.en;

async function lockAndUnlock(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Lock now' }).click();
  await panel.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await panel.getByRole('button', { name: 'Unlock' }).click();
}

/** The page that stands beside the form, once it is drawn. */
const drawn = (panel: Page, page: number) => panel.locator(`.page-view canvas[data-drawn="${page}"]`);

test.describe('a form without fields', () => {
  test.beforeEach(async ({ panel, user }) => {
    await user.beginReceiving('V01');
    await user.chooseFile(receivedForm('fax'));
    await expect(panel.getByText(refusals['no-fields'])).toBeVisible();
    await panel.getByRole('button', { name: look.offer }).click();
    await expect(drawn(panel, 1)).toBeVisible();
  });

  test('is typed while its pages stand beside the form, and gone with it', async ({ panel }) => {
    await panel.getByRole('button', { name: look.later }).click();
    await expect(drawn(panel, 2)).toBeVisible();
    await panel.getByRole('button', { name: look.turn }).click();
    await panel.getByRole('button', { name: look.larger }).click();
    await expect(panel.getByText('Page 2 of 2')).toBeVisible();
    const axe = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
    expect(axe.violations.map(({ id }) => id)).toEqual([]);

    await typeForm(panel, mouseHand(openJournal()), typedHousehold);
    await expect(drawn(panel, 2)).toBeVisible();
    await panel.getByRole('button', { name: receive.keep, exact: true }).click();
    await panel.getByRole('button', { name: work.start, exact: true }).waitFor();
    await expect(panel.locator('canvas')).toHaveCount(0);
  });

  test('is not kept over a lock, but what was typed from it is', async ({ panel }) => {
    await panel.getByLabel(refusals.where.firstName, { exact: true }).fill('Zzamber');
    await lockAndUnlock(panel);
    await expect(panel.getByLabel(refusals.where.firstName, { exact: true })).toHaveValue('Zzamber');
    await expect(panel.locator('.page-view')).toHaveCount(0);
    const chooser = panel.waitForEvent('filechooser');
    await panel.getByRole('button', { name: look.choose }).click();
    await (await chooser).setFiles(receivedForm('fax'));
    await expect(drawn(panel, 1)).toBeVisible();
  });

  test('cannot bring in a document in which something runs', async ({ panel }) => {
    await panel.getByRole('button', { name: look.close }).click();
    const chooser = panel.waitForEvent('filechooser');
    await panel.getByRole('button', { name: look.choose }).click();
    await (await chooser).setFiles(receivedForm('javascript'));
    await expect(panel.getByText(refusals.javascript)).toBeVisible();
    await expect(panel.locator('canvas')).toHaveCount(0);
  });
});

test('of several files the scan is typed from the list, and its line says that it is kept', async ({ panel, user }) => {
  await user.beginReceiving('V01');
  const chooser = panel.waitForEvent('filechooser');
  await panel.getByRole('button', { name: receive.choose, exact: true }).click();
  await (await chooser).setFiles(['good', 'fax'].map(receivedForm));
  const line = panel.locator('.file-line', { hasText: 'fax.pdf' });
  await line.getByRole('button', { name: look.offer }).click();
  await expect(drawn(panel, 1)).toBeVisible();
  await typeForm(panel, mouseHand(openJournal()), typedHousehold);
  await panel.getByRole('button', { name: receive.keep, exact: true }).click();
  await expect(line).toContainText(receive.entryKept);
  await expect(line.getByRole('button', { name: look.offer })).toHaveCount(0);
});

test('with the VSP on the phone: typed, over a lock and a reload, and straight on to ClientTrack', async ({ desk, panel, user }) => {
  await user.beginReceiving('V01');
  await panel.getByRole('button', { name: receive.orType }).click();
  await typeForm(panel, mouseHand(openJournal()), { ...typedHousehold, contactPhone: '' });
  await lockAndUnlock(panel);
  await expect(panel.getByLabel(refusals.where.firstName, { exact: true })).toHaveValue('Zzamber');
  await panel.getByLabel(refusals.where.contactPhone, { exact: true }).fill('5125550142');
  await expect(panel.getByText(receive.draftSaved)).toBeVisible();

  await panel.close();
  const again = await desk.openPanel();
  await again.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await again.getByRole('button', { name: 'Unlock' }).click();
  await expect(again.getByLabel(refusals.where.contactPhone, { exact: true })).toHaveValue(/512.*555.*0142/);
  await again.getByRole('button', { name: receive.keepAndStart }).click();
  await expect(again.getByRole('heading', { name: /^T-/ })).toBeVisible();
  await expect(again.getByText('Being entered')).toBeVisible();
  await expect(again.getByRole('button', { name: inbox.receive })).toHaveCount(0);
});
