import type { Desk } from '../../scripts/browser/launch';
import { writeSampleForm } from '../../scripts/sample-form';
import { expect, test } from './harness';

const title = 'Basic Client Information';

/** Every control of ClientTrack's page as the browser holds it. */
function heldIn(desk: Desk): Promise<unknown> | undefined {
  return desk.page.frame({ name: 'TabFrame_2' })?.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input:not([type=hidden]), select')].map((control) => {
      const isTick = control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');
      return `${control.id} ${isTick ? control.checked : control.value}`;
    }),
  );
}

test.beforeEach(async ({ user, panel, caseworker }) => {
  await user.receivePdf(await writeSampleForm(), 'V01');
  await user.keepAndOpen();
  await user.startEntry();
  await caseworker.login();
  await caseworker.startCeWorkflow();
  await user.fill('Search Existing Clients');
  await caseworker.press('Next');
  await expect(panel.getByText(`On screen: ${title}`)).toBeVisible();
});

test('takes a fill back, field by field and as a whole, and has no undo once the page has moved on', async ({
  desk,
  panel,
  caseworker,
  user,
}) => {
  const before = await heldIn(desk);
  await user.fill(title);
  const receipt = panel.getByRole('region', { name: 'Receipt', exact: true });
  const filled = await receipt.locator('li.filled').count();
  expect(filled).toBeGreaterThan(4);

  await receipt.getByRole('button', { name: 'Undo Sex' }).click();
  await expect(receipt.getByText('Put back “--SELECT--”.')).toBeVisible();
  await expect(receipt.locator('li.filled')).toHaveCount(filled - 1);

  await receipt.getByRole('button', { name: 'Undo all' }).click();
  await expect(receipt.locator('li.filled')).toHaveCount(0);
  await expect(receipt.locator('li.failed, li.needsPerson')).toHaveCount(0);
  expect(await heldIn(desk)).toEqual(before);
  await expect(receipt.getByRole('button', { name: /^Undo/ })).toHaveCount(0);

  await caseworker.press('Back');
  await panel.getByText(`Filled before: ${title}`).click();
  const past = panel.getByRole('region', { name: `Filled before: ${title}` });
  await expect(past.getByText('This page is behind you. What you saved is changed in ClientTrack.')).toBeVisible();
  await expect(past.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
});

test('no longer calls a field filled that ClientTrack overwrites after the receipt, and lists what it changed besides', async ({
  desk,
  panel,
  user,
}) => {
  await user.fill(title);
  const receipt = panel.getByRole('region', { name: 'Receipt', exact: true });
  // A rule that comes late: it sets values and gives no other sign.
  await desk.page.frame({ name: 'TabFrame_2' })?.evaluate(() => {
    for (const [label, value] of [
      ['First Name', 'Zzlate'],
      ['Middle Name', 'Zzrule'],
    ]) {
      const id = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(label ?? ''))?.htmlFor ?? '';
      const control = document.getElementById(id);
      if (control instanceof HTMLInputElement) control.value = value ?? '';
    }
  });
  const row = receipt.locator('li.failed', { hasText: 'First Name' });
  await expect(row).toContainText('Zzlate');
  await expect(row).toContainText('ClientTrack put something else there.');
  await expect(receipt.locator('li.failed')).toHaveCount(1);
  await expect(receipt.locator('li', { hasText: 'Middle Name' })).toContainText('Zzrule');
});

test('outlines the fields in ClientTrack by the numbers of their cards, until Escape', async ({ desk, panel }) => {
  const frame = desk.page.frame({ name: 'TabFrame_2' });
  const html = () => frame?.evaluate(() => document.documentElement.outerHTML);
  const before = await html();
  await panel.getByRole('button', { name: 'Show all on the page' }).click();
  await expect.poll(html).not.toBe(before);
  await panel.keyboard.press('Escape');
  await expect.poll(html).toBe(before);
  await panel.getByRole('button', { name: /^Show Sex on the page, number/ }).click();
  await expect.poll(html).not.toBe(before);
  await expect.poll(html, { timeout: 8000 }).toBe(before);
});
