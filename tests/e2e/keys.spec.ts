import type { Page } from '@playwright/test';
import { openJournal } from '../../scripts/browser/journal';
import { panelUserAt } from '../../scripts/browser/panel-user';
import { passphrase } from '../../scripts/journey/household';
import { expect, test } from './harness';
import { receivedForm } from './received-form';

const next = 'zz willow harbor candle meadow';

async function unlock(panel: Page, words: string): Promise<void> {
  await panel.getByLabel('Passphrase', { exact: true }).fill(words);
  await panel.getByRole('button', { name: 'Unlock' }).click();
}

test('opens with the recovery words when the passphrase is forgotten, and every record is there', async ({ desk, practice, panel }) => {
  await desk.grantSite(practice.url);
  let words: string[] = [];
  const user = panelUserAt(panel, openJournal(), {
    onView: async (view) => {
      if (view !== 'recovery words') return;
      const list = panel.getByRole('list', { name: 'Recovery words, in order' });
      await expect(list.getByRole('listitem')).toHaveCount(24);
      words = await list.getByRole('listitem').allTextContents();
    },
  });
  await user.setUp(`${practice.url}/practice/default.aspx`, passphrase);
  await user.receivePdf(receivedForm('good'), 'V01');
  await user.keepAndOpen();
  await panel.getByRole('button', { name: 'Lock now' }).click();
  await panel.getByRole('button', { name: 'Passphrase forgotten?' }).click();
  await panel.getByLabel('The 24 recovery words').fill(words.slice(1).join(' '));
  await panel.getByLabel('New passphrase').fill(next);
  await panel.getByLabel('The same passphrase again').fill(next);
  await panel.getByRole('button', { name: 'Open and set the new passphrase' }).click();
  await expect(panel.locator('.error').getByText('These are not 24 words of one list in the right order.')).toBeVisible();
  await panel.getByLabel('The 24 recovery words').fill(words.join(' '));
  await panel.getByRole('button', { name: 'Open and set the new passphrase' }).click();
  await expect(panel.getByRole('button', { name: 'Start entry' })).toBeVisible();
  await panel.getByRole('button', { name: 'Lock now' }).click();
  await unlock(panel, passphrase);
  await expect(panel.getByText('This passphrase does not open the vault. Type it again.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Unlock' })).toBeEnabled();
  await unlock(panel, next);
  await expect(panel.getByRole('button', { name: 'Start entry' })).toBeVisible();
});

test('changes the passphrase in Settings only for who knows the present one', async ({ panel, user }) => {
  expect(user).toBeDefined();
  await panel.getByRole('button', { name: 'Settings' }).click();
  await panel.getByRole('button', { name: 'Passphrase and recovery words' }).click();
  await panel.getByRole('button', { name: 'Change the passphrase' }).click();
  await panel.getByLabel('Present passphrase').fill('zz not the passphrase at all');
  await panel.getByLabel('New passphrase').fill(next);
  await panel.getByLabel('The same passphrase again').fill(next);
  await panel.getByRole('button', { name: 'Change it' }).click();
  await expect(panel.getByText('This passphrase does not open the vault. Type it again.')).toBeVisible();
  await panel.getByLabel('Present passphrase').fill(passphrase);
  await panel.getByRole('button', { name: 'Change it' }).click();
  await expect(panel.getByText('The passphrase is changed.').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Lock now' }).click();
  await unlock(panel, next);
  // Where the person was.
  await expect(panel.getByRole('heading', { name: 'Settings' })).toBeVisible();
});

test('goes on waiting after wrong passphrases when the panel is closed and opened', async ({ desk, panel, user }) => {
  expect(user).toBeDefined();
  await panel.getByRole('button', { name: 'Lock now' }).click();
  for (const wait of ['1 second', '2 seconds', '4 seconds', '8 seconds']) {
    await expect(panel.getByRole('button', { name: 'Unlock' })).toBeEnabled();
    await unlock(panel, 'zz not the passphrase');
    await expect(panel.getByText(`Wait ${wait} before the next try.`)).toBeVisible();
  }
  await panel.close();
  const again = await desk.openPanel();
  await expect(again.getByText(/^Wait \d seconds before the next try\.$/)).toBeVisible();
  await expect(again.getByRole('button', { name: 'Unlock' })).toBeDisabled();
});
