import type { Page } from '@playwright/test';
import { household, passphrase } from '../../scripts/journey/household';
import { expect, test } from './harness';
import { receivedForm } from './received-form';

const databases = (panel: Page) => panel.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());

async function unlock(panel: Page): Promise<void> {
  await panel.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await panel.getByRole('button', { name: 'Unlock' }).click();
}

async function withdraw(panel: Page): Promise<void> {
  await panel.getByText('More for this form').click();
  await panel.getByText('The household takes the permission back').click();
  await panel.getByRole('button', { name: 'Remove the form now' }).click();
}

test.beforeEach(async ({ user }) => {
  await user.receivePdf(receivedForm('good'), 'V01');
  await user.keepAndOpen();
});

test('a permission taken back destroys the old database at once, and the person goes on where they were', async ({ panel }) => {
  await withdraw(panel);
  await expect.poll(() => databases(panel)).toEqual(['transfer-desk-practice.1']);
  await expect(panel.getByText(/· Closed$/)).toBeVisible();
  await panel.getByRole('button', { name: 'Lock now' }).click();
  await unlock(panel);
  await expect(panel.getByText(/· Closed$/)).toBeVisible();
});

test('a second window locks and says why when the vault was made anew beside it', async ({ desk, panel }) => {
  const other = await desk.page.context().newPage();
  await other.goto(panel.url());
  await unlock(other);
  await expect(other.getByRole('button', { name: 'Lock now' })).toBeVisible();
  await withdraw(panel);
  await expect(other.getByText('Locked because another window removed old data.')).toBeVisible();
  await unlock(other);
  await expect(other.getByText(/· Closed$/)).toBeVisible();
});

test('closed in the middle of it, the panel opens again with every record and one database', async ({ desk, panel }) => {
  await withdraw(panel);
  await panel.close();
  const again = await desk.openPanel();
  await unlock(again);
  await expect(again.getByRole('heading', { name: /^T-/ })).toBeVisible();
  await expect.poll(() => databases(again).then((names) => names.length)).toBe(1);
  await again.getByRole('button', { name: 'Settings' }).click();
  await again.getByRole('button', { name: 'Log of actions' }).click();
  await expect(again.getByText('Nothing is missing and nothing was changed.')).toBeVisible();
});

test('everything is purged on request, and the panel begins as on its first day', async ({ panel }) => {
  await panel.getByRole('button', { name: 'Settings' }).click();
  await panel.getByRole('button', { name: 'Purge everything now' }).click();
  await expect(panel.getByRole('button', { name: 'Purge everything', exact: true })).toBeDisabled();
  await panel.getByText('I want to remove all of it').click();
  await panel.getByRole('button', { name: 'Purge everything', exact: true }).click();
  await expect(panel.getByRole('heading', { name: 'Choose a passphrase' })).toBeVisible();
  expect(await panel.content()).not.toContain(household.lastName);
});
