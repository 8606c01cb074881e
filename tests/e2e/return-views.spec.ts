import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { catalogues, languages } from '../../lib/i18n/catalogue';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import { openJournal } from '../../scripts/browser/journal';
import { panelUserAt } from '../../scripts/browser/panel-user';
import { passphrase } from '../../scripts/journey/household';
import { expect, test } from './harness';
import { enteredTransfer, twoDesks } from './invented-desks';
import { restoreBackup } from './restore-backup';

/** What axe finds in light and dark, and whether anything is wider than a panel of 240 px. */
async function problemsOf(panel: Page, view: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Legacy mode: without it axe opens a page of its own, which would take ClientTrack's tab away.
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
    found.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${view}, ${colorScheme}: ${id} at ${target.join(' ')}`)),
    );
  }
  await panel.locator('body').evaluate((body) => body.style.setProperty('width', '240px'));
  const wide = await panel.locator('.scroll').evaluate((area) => area.scrollWidth - area.clientWidth);
  await panel.locator('body').evaluate((body) => body.style.removeProperty('width'));
  return wide > 0 ? [...found, `${view}: ${wide} px wider than 240`] : found;
}

for (const language of languages) {
  test(`axe finds nothing wrong at the views of the return and of the cards, and they fit 240 px (${language})`, async ({
    desk,
    practice,
    panel,
  }) => {
    test.slow();
    const { app, finish, work } = catalogues[language];
    const { idReturn, partners } = laterCatalogues[language];
    const press = (name: string): Promise<void> => panel.getByRole('button', { name, exact: true }).click();
    const problems: string[] = [];
    const onView = async (view: string) => void problems.push(...(await problemsOf(panel, `${language} ${view}`)));

    await desk.grantSite(practice.url);
    await panelUserAt(panel, openJournal(), { language }).setUp(`${practice.url}/practice/default.aspx`, passphrase);
    const desks = await twoDesks();
    const [first, second] = [enteredTransfer('70012345'), enteredTransfer('70012346')];
    const changed = { ...desks.vsp, id: crypto.randomUUID(), vsp: 'V02', name: 'Zz Meadow Shelter', state: 'changed' as const };
    const cards = [desks.vsp, { ...changed, card: desks.agency.card, fingerprint: desks.agency.fingerprint }];
    await restoreBackup(panel, { transfers: [first, second], exchangeKeys: desks.agencyKeys, partners: cards }, language);
    await panel.locator('.inbox-row', { hasText: first.ref }).click();
    await press(work.toReturn);
    await panel.getByRole('heading', { name: finish.returnTitle }).waitFor();
    await panel.locator('.fingerprint').first().waitFor();
    await onView('sealed');
    await panel.getByRole('checkbox', { name: /V01/ }).check();
    await press(idReturn.goOnSealed.replace('{vsp}', 'V01'));
    await onView('confirm');
    await press(idReturn.seal.replace('{vsp}', 'V01'));
    await panel.getByRole('heading', { name: idReturn.savedTitle }).waitFor();
    await onView('saved');
    await press(app.back);
    await panel.getByRole('radio', { name: idReturn.ways.phone_readback }).check();
    await press(idReturn.notReached);
    await panel.getByRole('heading', { name: idReturn.attempts }).waitFor();
    await onView('phone');
    await panel.getByRole('radio', { name: idReturn.ways.passphrase_file }).check();
    await press(idReturn.goOnPassphrase);
    await onView('passphrase');
    await press(app.back);
    await panel.getByRole('radio', { name: idReturn.ways.phone_readback }).check();
    await press(finish.markReturned);
    await panel.getByLabel(finish.lastFour).waitFor();
    await onView('returned');
    await press(idReturn.cardOf.replace('{vsp}', 'V01'));
    await panel.getByRole('heading', { name: partners.title }).waitFor();
    await onView('cards');
    await press(partners.compareOf.replace('{name}', 'V02'));
    await panel.getByRole('heading', { name: partners.compareTitle }).waitFor();
    await onView('compare');
    await press(app.back);
    await press(partners.rotate);
    await onView('rotate');

    expect(problems).toEqual([]);
  });
}
