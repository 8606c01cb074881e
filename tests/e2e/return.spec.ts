import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openPackage } from '../../lib/exchange/open-package';
import { openWithPassphrase } from '../../lib/exchange/passphrase-file';
import { sealPackage } from '../../lib/exchange/seal-package';
import { catalogues } from '../../lib/i18n/catalogue';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import { expect, test } from './harness';
import { enteredTransfer, twoDesks } from './invented-desks';
import { restoreBackup } from './restore-backup';

const { finish, work } = catalogues.en;
const { idReturn } = laterCatalogues.en;
const button = (panel: Page, name: string | RegExp) => panel.getByRole('button', { name, exact: true });

async function openReturn(panel: Page, ref: string): Promise<void> {
  await panel.locator('.inbox-row', { hasText: ref }).click();
  await button(panel, work.toReturn).click();
  await panel.getByRole('heading', { name: finish.returnTitle }).waitFor();
}

test('returns an ID by phone: the words to say, the tries that reached nobody, and the read-back', async ({ panel, user: _ }) => {
  const transfer = enteredTransfer('70012345');
  await restoreBackup(panel, { transfers: [transfer] });
  await openReturn(panel, transfer.ref);
  await panel.getByRole('radio', { name: idReturn.ways.phone_readback }).check();
  await expect(panel.locator('.signs').first()).toHaveText(transfer.ref.replaceAll('-', idReturn.dash));
  await expect(panel.locator('.signs').last()).toHaveText('70012345');
  for (const value of ['Zzamber', 'Zzquillstone', '5550123']) await expect(panel.locator('main')).not.toContainText(value);

  await button(panel, idReturn.notReached).click();
  await button(panel, idReturn.noMessage).click();
  await expect(panel.locator('section', { hasText: idReturn.attempts }).getByRole('listitem')).toHaveCount(2);
  await button(panel, finish.markReturned).click();
  await panel.getByLabel(finish.lastFour).fill('2346');
  await button(panel, finish.acknowledge).click();
  await expect(panel.getByRole('alert').getByText(catalogues.en.moves['digits-differ'])).toBeVisible();
  await panel.getByLabel(finish.lastFour).fill('2345');
  await button(panel, finish.acknowledge).click();
  await expect(panel.getByText(finish.done).first()).toBeVisible();
});

test('returns all IDs of one VSP in one sealed file that opens there alone, and marks them once the file is saved', async ({
  panel,
  user: _,
}) => {
  const desks = await twoDesks();
  const [first, second, other] = [enteredTransfer('70012345'), enteredTransfer('70012346'), enteredTransfer('70099999', 'V02')];
  await restoreBackup(panel, { transfers: [first, second, other], exchangeKeys: desks.agencyKeys, partners: [desks.vsp] });
  await openReturn(panel, first.ref);
  await panel.getByRole('checkbox', { name: 'Also the other ID of V01 that waits' }).check();
  await button(panel, 'Check and seal for V01').click();
  await expect(panel.getByRole('heading', { name: 'Seal this for V01?' })).toBeVisible();
  await expect(panel.getByText('Zz Harbor House')).toBeVisible();
  await expect(panel.locator('.fingerprint li')).toHaveCount(12);
  await expect(panel.locator('.return-rows li')).toHaveCount(2);
  await expect(panel.locator('main')).not.toContainText(other.ref);

  const download = panel.waitForEvent('download');
  await button(panel, 'Seal and save for V01').click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^pkg-[0-9a-z]{8}\.age$/);
  const file = new Uint8Array(await readFile(await saved.path()));
  const opening = { partners: [desks.agency], seen: new Set<string>(), environment: 'practice', now: new Date() } as const;
  const opened = await openPackage(file, { keys: desks.vspKeys, ...opening });
  if (!opened.ok) throw new Error(opened.reason);
  expect(opened.payload.rows.map((row) => Object.keys(row).toSorted())).toEqual(Array(2).fill(['clientTrackId', 'date', 'ref']));
  expect(opened.payload.rows.map(({ ref }) => ref).toSorted()).toEqual([first.ref, second.ref].toSorted());

  await button(panel, 'Yes: mark all 2 as returned').click();
  await expect(panel.getByLabel(finish.lastFour)).toBeVisible();

  await test.step('the receipt of the VSP confirms both', async () => {
    const rows = [first, second].map(({ ref, clientTrackId = '' }) => ({ ref, lastFour: clientTrackId.slice(-4) }));
    const sealing = { keys: desks.vspKeys, to: desks.agency, environment: 'practice', now: new Date() } as const;
    const receipt = await sealPackage({ purpose: 'receipt', rows }, sealing);
    if (!receipt.ok) throw new Error(receipt.reason);
    const chooser = panel.waitForEvent('filechooser');
    await button(panel, 'Take in the receipt of V01').click();
    await (await chooser).setFiles({ name: receipt.name, mimeType: 'application/octet-stream', buffer: Buffer.from(receipt.file) });
    await expect(panel.getByText(finish.done).first()).toBeVisible();
  });
});

test('a VSP without Transfer Desk gets a file with a passphrase of six words that is shown once', async ({ panel, user: _ }) => {
  const transfer = enteredTransfer('70012345');
  await restoreBackup(panel, { transfers: [transfer] });
  await openReturn(panel, transfer.ref);
  await panel.getByRole('radio', { name: idReturn.ways.passphrase_file }).check();
  await button(panel, idReturn.goOnPassphrase).click();
  const passphrase = await panel.locator('.passphrase').innerText();
  expect(passphrase.split(' ')).toHaveLength(6);
  const download = panel.waitForEvent('download');
  await button(panel, 'Seal and save for V01').click();
  const opened = await openWithPassphrase(new Uint8Array(await readFile(await (await download).path())), passphrase);
  if (!opened.ok) throw new Error(opened.reason);
  const [title, row = ''] = new TextDecoder().decode(opened.bytes).split('\r\n');
  expect(title).toBe('Transfer reference,ClientTrack ID,Date');
  expect(row).toMatch(new RegExp(`^${transfer.ref},70012345,\\d{4}-\\d\\d-\\d\\d$`));
  await button(panel, 'Yes: mark as returned').click();
  await expect(panel.locator('.passphrase')).toHaveCount(0);
  await expect(panel.getByLabel(finish.lastFour)).toBeVisible();
});
