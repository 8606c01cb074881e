import { test as base, expect } from '@playwright/test';
import { catalogues } from '../../lib/i18n/catalogue';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import { mouseHand } from '../../scripts/browser/hand';
import { openJournal } from '../../scripts/browser/journal';
import { type Desk, openDesk } from '../../scripts/browser/launch';
import { typeForm } from '../../scripts/browser/type-form';
import { passphrase, typedHousehold } from '../../scripts/journey/household';
import { around, liaisonAt } from './liaison-user';

const { liaison } = laterCatalogues.en;
const { refusals, receive } = catalogues.en;

/** A liaison's browser: no ClientTrack and no permission for any site. */
const test = base.extend<{ desk: Desk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it must prepare from this pattern.
  desk: async ({}, use) => {
    const desk = await openDesk({ headless: process.env.HEADED !== '1' });
    await use(desk);
    await desk.close();
  },
});

test('a liaison makes a form, gives it by phone, stores the ID that is read out, and the six items are gone', async ({ desk }) => {
  const panel = await desk.openPanel();
  const user = liaisonAt(panel);
  await user.setUp();
  const ref = await user.makeForm();
  await user.toList();
  await expect(panel.getByText('One form is made and not sent.')).toBeVisible();
  await user.openForm(ref);
  await panel.getByText(liaison.more).click();
  await user.press(liaison.given.phone);
  await panel.getByText(liaison.typeTitle).click();
  await panel.getByLabel(liaison.typeId, { exact: true }).fill('48213');
  await panel.getByLabel(liaison.typeAgain, { exact: true }).fill('48231');
  await user.press(liaison.typeKeep);
  await expect(panel.getByText(liaison.typeDiffers)).toBeVisible();
  await panel.getByLabel(liaison.typeAgain, { exact: true }).fill('48213');
  await user.press(liaison.typeKeep);
  await expect(panel.locator('.id-card .number')).toHaveText('48213');
  await expect(panel.getByText(`${liaison.lastFour} 8213`)).toBeVisible();
  await user.press(liaison.readBack);
  await expect(panel.getByText(liaison.confirmed).first()).toBeVisible();
  await expect(panel.getByText(around(liaison.purged))).toBeVisible();
  await user.toList();
  await expect(panel.locator('.inbox-row', { hasText: ref })).toContainText(liaison.state.acknowledged);
});

test('two households never carry one code name', async ({ desk }) => {
  const panel = await desk.openPanel();
  const user = liaisonAt(panel);
  await user.setUp();
  const ref = await user.makeForm();
  await user.toList();
  await user.press(liaison.newForm);
  await user.press(receive.roiNo);
  await typeForm(panel, mouseHand(openJournal()), typedHousehold);
  await user.press(liaison.keepForm);
  await expect(panel.getByText(liaison.codeNameUsed.replace('{ref}', ref)).first()).toBeVisible();
});

test('a form that is being typed is there again after the panel locked', async ({ desk }) => {
  const panel = await desk.openPanel();
  const user = liaisonAt(panel);
  await user.setUp();
  await user.press(liaison.newForm);
  await user.press(receive.roiNo);
  await panel.getByLabel(refusals.where.firstName, { exact: true }).fill('Zzamber');
  await user.press('Lock now');
  await panel.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await user.press('Unlock');
  await expect(panel.getByLabel(refusals.where.firstName, { exact: true })).toHaveValue('Zzamber');
});

test('nothing is sealed before an agency’s card was compared', async ({ desk }) => {
  const panel = await desk.openPanel();
  const user = liaisonAt(panel);
  await user.setUp();
  await user.makeForm();
  await user.press(liaison.sendThem);
  await expect(panel.getByText(liaison.noAgency)).toBeVisible();
  await expect(panel.getByRole('button', { name: /Seal/ })).toHaveCount(0);
});

test('the desk can become an agency’s and a liaison’s again, and each shows its own forms', async ({ desk }) => {
  const panel = await desk.openPanel();
  const user = liaisonAt(panel);
  await user.setUp();
  const ref = await user.makeForm();
  await user.press('Settings');
  await user.press(liaison.toAgency);
  await user.press('Set up');
  await panel
    .getByRole('button', { name: /practice/i })
    .first()
    .click();
  await panel.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await user.press('Unlock');
  await user.press('Back');
  await expect(panel.getByRole('heading', { name: 'No forms yet' })).toBeVisible();
  await user.press('Settings');
  await user.press(liaison.toLiaison);
  await panel.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await user.press('Unlock');
  await user.press('Back');
  await expect(panel.locator('.inbox-row', { hasText: ref })).toBeVisible();
});

test('a file may be dropped anywhere; one that is no package is refused with a sentence, and none is lost under a form', async ({
  desk,
}) => {
  const panel = await desk.openPanel();
  const user = liaisonAt(panel);
  await user.setUp();
  const drop = async () => {
    const data = await panel.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['Zz'], 'zz.age'));
      return transfer;
    });
    await panel.locator('main').dispatchEvent('drop', { dataTransfer: data });
  };
  await user.openCards();
  await user.press(laterCatalogues.en.partners.makeKeys);
  await expect(panel.locator('.card-text')).toBeVisible();
  await drop();
  await expect(panel.getByText(laterCatalogues.en.exchange.packages['not-a-package'])).toBeVisible();
  await user.press(liaison.done);
  await user.press(liaison.newForm);
  await user.press(receive.roiNo);
  await drop();
  await expect(panel.getByText(liaison.dropLater)).toBeVisible();
});
