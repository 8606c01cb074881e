import { openJournal } from '../../scripts/browser/journal';
import { panelUserAt } from '../../scripts/browser/panel-user';
import { passphrase } from '../../scripts/journey/household';
import { expect, test } from './harness';
import { receivedForm } from './received-form';

test('refuses an address that is not encrypted, unless it is this computer', async ({ panel }) => {
  await panel.getByRole('button', { name: 'Set up' }).click();
  const address = panel.getByLabel('Address of ClientTrack');
  const check = panel.getByRole('button', { name: 'Check the address' });
  await address.fill('http://clienttrack.example.org/zz/default.aspx');
  await check.click();
  await expect(panel.getByText('This address is not encrypted (http). Use the https address of ClientTrack.')).toBeVisible();
  await expect(address).toHaveValue('http://clienttrack.example.org/zz/default.aspx');
  await address.fill('http://localhost:4173/practice/default.aspx');
  await check.click();
  await expect(panel.getByText('This address is a training copy.').first()).toBeVisible();
  await panel.getByLabel('Invented people (practice or training)').check();
  await check.click();
  await expect(panel.getByRole('heading', { name: 'This is the address' })).toBeVisible();
});

/** Without a window nobody can press No in the browser's own question, so this answers in its place. */
const denySites = `chrome.permissions.request = (sites, answer) => { answer?.(false); return Promise.resolve(false); }`;

test('says that the browser did not allow the site, and asks again where it is needed', async ({ panel, practice, caseworker }) => {
  await panel.evaluate(denySites);
  await panel.getByRole('button', { name: 'Set up' }).click();
  await panel.getByLabel('Address of ClientTrack').fill(`${practice.url}/practice/default.aspx`);
  await panel.getByLabel('Invented people (practice or training)').check();
  await panel.getByRole('button', { name: 'Check the address' }).click();
  await panel.getByRole('button', { name: 'Allow this site' }).click();
  await expect(panel.getByRole('main').getByText('The browser did not allow the site. Nothing is lost.')).toBeVisible();
  await panel.getByRole('button', { name: 'Do this later' }).click();
  await panel.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await panel.getByLabel('The same passphrase again').fill(passphrase);
  await panel.getByRole('button', { name: 'Create my vault' }).click();
  await panel.getByLabel('I have the words on paper, in this order').check();
  await panel.getByRole('button', { name: 'Go on' }).click();
  const user = panelUserAt(panel, openJournal());
  await user.receivePdf(receivedForm('good'), 'V01');
  await panel.getByRole('button', { name: 'Keep this form' }).click();
  await expect(panel.getByText(`Transfer Desk may not read ${practice.url} yet. Allow it to fill pages there.`)).toBeVisible();
  await caseworker.login();
  await panel.getByRole('button', { name: 'Allow this site' }).click();
  await expect(panel.getByText(`Transfer Desk may not read ${practice.url} yet.`)).toBeVisible();
});

test('keeps the form on screen and says so when the computer is out of space', async ({ panel, user }) => {
  await user.receivePdf(receivedForm('good'), 'V01');
  await expect(panel.getByText('Draft kept, encrypted')).toBeVisible();
  await panel.evaluate(() => {
    Object.assign(window, { put: IDBObjectStore.prototype.put });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await panel.getByRole('button', { name: 'Keep this form' }).click();
  await expect(panel.getByText('This computer is out of space, so the last change was not kept.').first()).toBeVisible();
  await expect(panel.getByText('(512) 555-0142')).toBeVisible();
  await panel.evaluate('IDBObjectStore.prototype.put = window.put');
  await panel.getByRole('button', { name: 'Keep this form' }).click();
  await expect(panel.getByRole('button', { name: 'Start entry' })).toBeVisible();
});
