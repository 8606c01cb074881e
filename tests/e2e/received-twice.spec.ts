import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { catalogues } from '../../lib/i18n/catalogue';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import { expect, test } from './harness';
import { receivedForm } from './received-form';

const { compare } = laterCatalogues.en;
const { desk, inbox, receive, work } = catalogues.en;
const shots = process.env.SHOTS;

const reference = async (panel: Page): Promise<string> => (await panel.getByRole('heading', { name: /^T-/ }).textContent()) ?? '';

async function axe(panel: Page): Promise<string[]> {
  // Legacy mode: without it axe opens a page of its own, which would take ClientTrack's tab away.
  const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test('a form that came before is compared and taken as a correction into the earlier record', async ({ panel, user }) => {
  await user.receivePdf(receivedForm('good'), 'V01');
  await user.keepAndOpen();
  const first = await reference(panel);
  await panel.getByRole('button', { name: 'Back' }).click();

  await user.receivePdf(receivedForm('good'), 'V01');
  await panel.getByRole('button', { name: /bedrooms/i }).click();
  await panel.getByLabel(/bedrooms/i).fill('4');
  await panel.getByRole('button', { name: receive.keep, exact: true }).click();

  await expect(panel.getByRole('heading', { name: compare.title })).toBeVisible();
  await expect(panel.getByText('1 thing is different')).toBeVisible();
  await expect(panel.locator('.compared.differs')).toHaveCount(1);
  expect(await axe(panel)).toEqual([]);
  for (const width of ['240px', '360px', '800px']) {
    await panel.locator('body').evaluate((body, to) => body.style.setProperty('width', to), width);
    const wide = await panel.locator('.scroll').evaluate((area) => area.scrollWidth - area.clientWidth);
    expect(wide, width).toBe(0);
    if (shots !== undefined) await panel.screenshot({ path: `${shots}/compare-${width}.png`, fullPage: true });
  }
  await panel.locator('body').evaluate((body) => body.style.removeProperty('width'));

  // By keyboard alone from here. The choice is asked for when none was made.
  await panel.getByRole('button', { name: compare.decide }).focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByText(compare.chooseFirst)).toBeVisible();
  await panel.getByRole('radio').first().focus();
  await panel.keyboard.press('ArrowDown');
  await expect(panel.getByRole('radio', { name: /^A correction/ })).toBeChecked();
  await panel.getByRole('button', { name: compare.decide }).focus();
  await panel.keyboard.press('Enter');

  await expect(panel.getByRole('heading', { name: first })).toBeVisible();
  await expect(panel.getByRole('button', { name: work.start })).toBeVisible();
  await expect(panel.getByText(new RegExp(work.historyAction.corrected))).toBeVisible();
  await panel.getByRole('button', { name: 'Back' }).click();
  await expect(panel.getByRole('button', { name: new RegExp(inbox.state.duplicate) })).toHaveCount(1);
  await panel.getByRole('button', { name: new RegExp(inbox.state.duplicate) }).click();
  await panel.getByText(work.items, { exact: true }).click();
  await expect(panel.getByText(new RegExp(`${work.historyAction.duplicate}, ${first}`))).toBeVisible();
});

test('a form that looks like another waits in the inbox until someone has compared; two households are both entered', async ({
  panel,
  user,
}) => {
  await user.receivePdf(receivedForm('good'), 'V01');
  await user.keepAndOpen();
  await panel.getByRole('button', { name: 'Back' }).click();
  await user.receivePdf(receivedForm('good'), 'V01');
  await panel.getByRole('button', { name: receive.keep, exact: true }).click();
  await panel.getByRole('heading', { name: compare.title }).waitFor();
  await panel.getByRole('button', { name: 'Back' }).click();

  const row = panel.getByRole('button', { name: new RegExp(inbox.alike) });
  await expect(row).toHaveCount(1);
  await row.click();
  await expect(panel.getByText('Nothing is different')).toBeVisible();
  await panel.getByRole('radio', { name: new RegExp(compare.choices.both.slice(0, 12)) }).check();
  await panel.getByRole('button', { name: compare.decide }).click();
  await expect(panel.getByRole('button', { name: work.start })).toBeVisible();
  await panel.getByRole('button', { name: 'Back' }).click();
  await expect(row).toHaveCount(0);
  await expect(panel.locator('.inbox-row')).toHaveCount(2);
});

test('a form with personal data goes back to the VSP with the kinds of it in the history, and its corrected form finds it', async ({
  panel,
  user,
}) => {
  await user.receivePdf(receivedForm('ssn-in-name'), 'V01');
  await panel.getByRole('button', { name: receive.askVsp }).click();
  await expect(panel.getByText(desk.waitingTitle)).toBeVisible();
  const first = await reference(panel);
  await expect(panel.getByText(catalogues.en.screening.replyTitle)).toBeVisible();
  await panel.getByText(work.items, { exact: true }).click();
  await expect(panel.getByText(new RegExp(`${work.historyAction['sent-back']}.*${catalogues.en.screening.reply.kind.ssn}`))).toBeVisible();
  await panel.getByRole('button', { name: 'Back' }).click();

  // The corrected form comes with other post, and nobody remembers which record it belongs to.
  await user.receivePdf(receivedForm('good'), 'V01');
  await panel.getByRole('button', { name: receive.keep, exact: true }).click();
  await expect(panel.getByText(compare.why.awaited.replace('{ref}', first))).toBeVisible();
  await panel.getByRole('radio', { name: /^A correction/ }).check();
  await panel.getByRole('button', { name: compare.decide }).click();
  await expect(panel.getByRole('heading', { name: first })).toBeVisible();
  await expect(panel.getByRole('button', { name: work.start })).toBeVisible();
});
