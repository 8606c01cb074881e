import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './harness';
import { receivedForm } from './received-form';

const words = 'zz copper window gentle harbor';

async function openBackups(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Settings' }).click();
  await panel.getByRole('button', { name: 'Backup', exact: true }).click();
}

test('a record that is gone comes back out of a backup, and only with its passphrase', async ({ panel, user }) => {
  await user.receivePdf(receivedForm('good'), 'V01');
  await user.keepAndOpen();
  await openBackups(panel);
  await panel.getByLabel('Passphrase of this backup').fill(words);
  await panel.getByLabel('The same passphrase again').fill(words);
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Save the backup' }).click();
  await expect(panel.locator('.notice').getByText('1 record is in the backup.')).toBeVisible();
  const file = await (await download).path();
  expect((await readFile(file)).subarray(0, 21).toString()).toBe('age-encryption.org/v1');

  await panel.evaluate(
    () =>
      new Promise((resolve) => {
        const open = indexedDB.open('transfer-desk-practice');
        open.onsuccess = () => {
          const write = open.result.transaction(['transfers', 'summaries'], 'readwrite');
          write.objectStore('transfers').clear();
          write.objectStore('summaries').clear();
          write.oncomplete = () => resolve(open.result.close());
        };
      }),
  );
  const chooser = panel.waitForEvent('filechooser');
  await panel.getByRole('button', { name: 'Choose the backup file' }).click();
  await (await chooser).setFiles(file);
  const passphrase = panel.getByLabel('Passphrase of this backup').last();
  await passphrase.fill('zz another window gentle harbor');
  await panel.getByRole('button', { name: 'Look inside' }).click();
  await expect(panel.getByText('This passphrase does not open the backup.')).toBeVisible();
  await passphrase.fill(words);
  await panel.getByRole('button', { name: 'Look inside' }).click();
  await expect(panel.getByText('1 record comes back')).toBeVisible();
  await panel.getByRole('button', { name: 'Take it in' }).click();
  await expect(panel.getByText('Done. What was newer here has stayed as it was.').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(panel.getByRole('button', { name: /Ready to enter/ })).toBeVisible();
});
