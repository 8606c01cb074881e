import { readFileSync } from 'node:fs';
import { household, passphrase } from '../../scripts/journey/household';
import { expect, test } from './harness';
import { receivedForm } from './received-form';

test('the log says what was done and no value, is saved as a table, and names tampering at the next unlock', async ({ panel, user }) => {
  await user.receivePdf(receivedForm('good'), 'V01');
  await user.keepAndOpen();
  await panel.getByRole('button', { name: 'Settings' }).click();
  await panel.getByRole('button', { name: 'Log of actions' }).click();
  await expect(panel.getByText('Nothing is missing and nothing was changed.')).toBeVisible();
  await expect(panel.getByText('Form received')).toBeVisible();
  await expect(panel.getByText('Vault unlocked')).toBeVisible();

  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Save as a table' }).click();
  const table = readFileSync(await (await download).path(), 'utf8');
  expect(table).toContain('"received"');
  for (const value of [household.firstName, household.lastName, 'Juniper', 'T-']) expect(table).not.toContain(value);

  await panel.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('transfer-desk-practice');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('audit', 'readwrite');
          transaction.objectStore('audit').delete(0);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await panel.getByRole('button', { name: 'Lock now' }).click();
  await panel.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await panel.getByRole('button', { name: 'Unlock' }).click();
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(panel.getByText(/Somebody has changed the log of actions/)).toBeVisible();
  await expect(panel.getByRole('button', { name: /Z•••• Z••••.*Ready to enter/ })).toBeVisible();
});
