import type { Page } from '@playwright/test';
import { household, passphrase } from '../../scripts/journey/household';
import { badgeOf } from './badge';
import { expect, test } from './harness';
import { receivedForm } from './received-form';

const field = (panel: Page) => panel.getByLabel('Passphrase', { exact: true });

async function unlock(panel: Page, words = passphrase): Promise<void> {
  await field(panel).fill(words);
  await panel.getByRole('button', { name: 'Unlock' }).click();
}

test.describe('with a record in the inbox', () => {
  test.beforeEach(async ({ user }) => {
    await user.receivePdf(receivedForm('good'), 'V01');
    await user.keepAndOpen();
  });

  test('holds no value of any form while it is locked', async ({ panel }) => {
    await expect(panel.getByText('Juniper Row Rapid Rehousing').first()).toBeVisible();
    await panel.getByRole('button', { name: 'Lock now' }).click();
    await expect(panel.getByRole('heading', { name: 'Locked' })).toBeVisible();
    await expect(panel.getByText('You locked the panel.')).toBeVisible();
    const document = await panel.content();
    for (const value of [household.firstName, household.lastName, 'Z••••', '0142', 'Juniper', 'T-']) expect(document).not.toContain(value);
  });

  test('opens with the right passphrase only, and the record is in the inbox', async ({ panel }) => {
    await panel.getByRole('button', { name: 'Lock now' }).click();
    await unlock(panel, 'four zebras quietly paint lantern');
    await expect(panel.getByText('This passphrase does not open the vault. Type it again.')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Unlock' })).toBeEnabled();
    await unlock(panel);
    // Where the person was: in the record.
    await expect(panel.getByRole('heading', { name: /^T-/ })).toBeVisible();
    await panel.getByRole('button', { name: 'Back' }).click();
    await expect(panel.getByRole('button', { name: /Z•••• Z••••.*Ready to enter/ })).toBeVisible();
  });

  test('is locked when it was closed and is opened again, and says why', async ({ desk, panel }) => {
    await panel.close();
    const again = await desk.openPanel();
    await expect(again.getByText('Locked because the panel was closed.')).toBeVisible();
    expect(await again.content()).not.toContain('Z••••');
    await unlock(again);
    await expect(again.getByRole('heading', { name: /^T-/ })).toBeVisible();
  });

  test('unlocks and goes on although the browser has ended its background', async ({ desk, panel, user }) => {
    await panel.getByRole('button', { name: 'Lock now' }).click();
    await desk.killBackground();
    await unlock(panel);
    await desk.killBackground();
    await user.startEntry();
    await expect(panel.getByText('Being entered')).toBeVisible();
    await expect.poll(() => badgeOf(panel)).toMatch(/^2[34]h$/);
  });
});

test('brings back the form that was being typed when the panel was locked', async ({ panel, user }) => {
  await user.beginReceiving('V07');
  await panel.getByRole('button', { name: 'Type the form instead' }).click();
  await panel.getByLabel('First name (code name)').fill('Zzamber');
  await panel.getByLabel('Minimum number of bedrooms').fill('3');
  await expect(panel.getByText('Draft kept, encrypted')).toBeVisible();
  await panel.getByRole('button', { name: 'Lock now' }).click();
  await unlock(panel);
  await expect(panel.getByLabel('First name (code name)')).toHaveValue('Zzamber');
  await expect(panel.getByLabel('Minimum number of bedrooms')).toHaveValue('3');
  await expect(panel.getByLabel('VSP alias')).toHaveValue('V07');
});

test('brings back also what was typed in the very moment before it was locked', async ({ panel, user }) => {
  await user.beginReceiving('V07');
  await panel.getByRole('button', { name: 'Type the form instead' }).click();
  await panel.getByLabel('First name (code name)').fill('Zzamber');
  await panel.getByRole('button', { name: 'Lock now' }).click();
  await unlock(panel);
  await expect(panel.getByLabel('First name (code name)')).toHaveValue('Zzamber');
});

test('waits longer after every wrong passphrase', async ({ panel, user }) => {
  expect(user).toBeDefined();
  await panel.getByRole('button', { name: 'Lock now' }).click();
  for (const wait of ['1 second', '2 seconds', '4 seconds']) {
    await unlock(panel, 'zz not the passphrase');
    await expect(panel.getByText(`Wait ${wait} before the next try.`)).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Unlock' })).toBeDisabled();
    if (wait !== '4 seconds') await expect(panel.getByRole('button', { name: 'Unlock' })).toBeEnabled();
  }
});
