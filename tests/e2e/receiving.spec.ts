import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { catalogues } from '../../lib/i18n/catalogue';
import { receiveFile } from '../../lib/intake/receive-file';
import { expect, test } from './harness';

const { receive, refusals, inbox } = catalogues.en;
const file = (name: string) => fileURLToPath(new URL(`../forms/${name}`, import.meta.url));

test('receives an exit form whose ID no record has: it is checked, kept, and waits in the inbox', async ({ panel, user }) => {
  await user.beginReceiving('V01');
  await user.chooseFile(file('exits/good.pdf'));
  await expect(panel.getByRole('heading', { name: receive.exitFormTitle })).toBeVisible();
  await expect(panel.getByText('5 cells in the file: 5 used, 0 refused')).toBeVisible();
  await expect(panel.getByLabel(refusals.where.destination)).toHaveValue('435');
  const axe = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
  expect(axe.violations.map(({ id }) => id)).toEqual([]);

  await panel.getByRole('button', { name: receive.keepExit }).click();
  await expect(panel.getByRole('heading', { name: receive.exitFormTitle })).toHaveCount(0);
  await panel.getByRole('button', { name: catalogues.en.app.back }).click();
  await panel.getByRole('button', { name: inbox.receive }).waitFor();
  await expect(panel.locator('.inbox-row')).toHaveCount(1);
});

test('saves the blank forms from the panel, each of which comes back as ours', async ({ panel, user }) => {
  await user.beginReceiving('V01');
  await panel.getByText(receive.blankTitle).click();
  for (const name of [receive.blank.exit, receive.blank.enrollment, receive.blank.several]) {
    const download = panel.waitForEvent('download');
    await panel.getByRole('button', { name }).click();
    const bytes = new Uint8Array(readFileSync(await (await download).path()));
    const read = await receiveFile(bytes, { today: '2026-11-22' });
    const isEmpty = read.refusals[0]?.reason === 'no-households';
    expect(isEmpty || read.entries.length + read.exits.length === 1).toBe(true);
  }
});

test('takes the lines of a form that are pasted, and goes straight on to ClientTrack while the VSP is on the phone', async ({
  panel,
  user,
}) => {
  await user.beginReceiving('V01');
  const lines =
    'Code first name: Zzamber\nLast name: Zzquillstone\nEntry date: 2026-11-18\nVeteran: Yes\nScore: 9\nBedrooms: 3\nPhone: 5125550142';
  const paste = panel.getByLabel(receive.paste);
  await paste.focus();
  await paste.evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, lines);
  await expect(panel.getByText('7 cells in the file: 7 used, 0 refused')).toBeVisible();
  await panel.getByRole('button', { name: receive.keepAndStart }).click();
  await expect(panel.getByRole('button', { name: catalogues.en.work.start, exact: true })).toHaveCount(0);
  await expect(panel.getByRole('heading', { name: receive.formTitle })).toHaveCount(0);
});
