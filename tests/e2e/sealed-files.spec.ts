import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fingerprintWords } from '../../lib/exchange/fingerprint';
import { sealWithPassphrase } from '../../lib/exchange/passphrase-file';
import { sealPackage } from '../../lib/exchange/seal-package';
import { catalogues } from '../../lib/i18n/catalogue';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import { newTransferRef } from '../../lib/lifecycle/transfer-ref';
import { expect, test } from './harness';
import { enrollmentRow, twoDesks } from './invented-desks';
import { receivedForm } from './received-form';
import { restoreBackup } from './restore-backup';

const { app, inbox, receive } = catalogues.en;
const { exchange, partners, sealed } = laterCatalogues.en;
const button = (panel: Page, name: string | RegExp) => panel.getByRole('button', { name, exact: true });

async function choose(panel: Page, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = panel.waitForEvent('filechooser');
  await button(panel, receive.choose).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

async function beginReceiving(panel: Page): Promise<void> {
  await button(panel, inbox.receive).click();
  await button(panel, receive.roiNo).click();
}

async function packageOf(rows: ReturnType<typeof enrollmentRow>[], { vspKeys, agency }: Awaited<ReturnType<typeof twoDesks>>) {
  const made = await sealPackage({ purpose: 'enrollment', rows }, { keys: vspKeys, to: agency, environment: 'practice', now: new Date() });
  if (!made.ok) throw new Error(made.reason);
  return made;
}

test('a form in a sealed file keeps the reference and the alias of its VSP, and is never taken twice', async ({ panel, user: _ }) => {
  const desks = await twoDesks();
  await restoreBackup(panel, { exchangeKeys: desks.agencyKeys, partners: [desks.vsp] });
  const [first, second] = [newTransferRef(), newTransferRef()];
  const made = await packageOf(
    [enrollmentRow(first), { ...enrollmentRow(second), items: { ...enrollmentRow(second).items, firstName: 'Zzorchid' } }],
    desks,
  );
  await beginReceiving(panel);
  await choose(panel, made.name, made.file);
  await expect(panel.getByText(`Reference ${first}`)).toBeVisible();
  await expect(panel.getByLabel(receive.vsp, { exact: true })).toHaveCount(0);
  await button(panel, 'Keep all 2 complete forms').click();
  await expect(panel.locator('.file-entry', { hasText: receive.entryKept })).toHaveCount(2);
  await button(panel, receive.dismissFiles).click();
  for (const ref of [first, second]) await expect(panel.locator('.inbox-row', { hasText: ref })).toContainText('V01');

  await test.step('the same file again is refused, and so is the same form in another file', async () => {
    await beginReceiving(panel);
    await choose(panel, made.name, made.file);
    await expect(panel.getByText(exchange.packages.replayed)).toBeVisible();
    await button(panel, receive.dismissFiles).click();
    const again = await packageOf([enrollmentRow(first)], desks);
    await beginReceiving(panel);
    await choose(panel, again.name, again.file);
    await expect(panel.getByText(sealed.taken.replace('{ref}', first))).toBeVisible();
    await expect(panel.getByRole('button', { name: /^Keep/ })).toHaveCount(0);
  });
});

test('a sealed file of an unknown sender waits until the words were compared, then opens', async ({ panel, user: _ }) => {
  const desks = await twoDesks();
  await restoreBackup(panel, { exchangeKeys: desks.agencyKeys });
  const ref = newTransferRef();
  const made = await packageOf([enrollmentRow(ref)], desks);
  await beginReceiving(panel);
  await choose(panel, made.name, made.file);
  await expect(panel.getByText(exchange.packages['unknown-sender'])).toBeVisible();
  await expect(panel.locator('main')).not.toContainText(ref);

  await test.step('it is still there when the list is left', async () => {
    await button(panel, receive.dismissFiles).click();
    await beginReceiving(panel);
    await expect(panel.getByRole('heading', { name: 'One sealed file waits' })).toBeVisible();
  });
  await button(panel, sealed.addCard).click();
  await panel.getByLabel(partners.alias).fill('V03');
  await panel.getByLabel(partners.name, { exact: true }).fill('Zz Harbor House');
  await button(panel, partners.addCard).click();
  await panel.getByRole('heading', { name: partners.compareTitle }).waitFor();
  await expect(panel.locator('.fingerprint.large li')).toHaveText(fingerprintWords(desks.vsp.fingerprint, 'en'));
  await button(panel, partners.yes).click();
  await expect(panel.locator('.partner-state')).toHaveText(exchange.states.verified);
  await button(panel, app.back).click();
  await button(panel, sealed.openNow).click();
  await expect(panel.getByText(`Reference ${ref}`)).toBeVisible();
  await button(panel, 'Keep the complete form').click();
  await button(panel, receive.dismissFiles).click();
  await expect(panel.locator('.inbox-row', { hasText: ref })).toContainText('V03');
});

test('a PDF in a file with a passphrase is read as if it had been dropped, once the passphrase is right', async ({ panel, user }) => {
  test.slow();
  const file = await sealWithPassphrase(await readFile(receivedForm('good')), 'zz copper window gentle harbor meadow');
  await user.beginReceiving('V01');
  await choose(panel, 'form.pdf.age', file);
  await panel.getByLabel(sealed.passphrase).fill('zz another window gentle harbor meadow');
  await button(panel, sealed.open).click();
  await expect(panel.getByText(exchange.passphrases['wrong-file-passphrase'])).toBeVisible({ timeout: 20_000 });
  await panel.getByLabel(sealed.passphrase).fill('zz copper window gentle harbor meadow');
  await button(panel, sealed.open).click();
  await expect(button(panel, 'Keep the complete form')).toBeVisible({ timeout: 20_000 });
});
