import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { catalogues, languages } from '../../lib/i18n/catalogue';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import { openDesk } from '../../scripts/browser/launch';
import { liaisonAt } from './liaison-user';

const widths = ['240px', '360px', '800px'];

/** What axe finds in light and in the dark, and at which widths the view is wider than the panel. */
async function findings(panel: Page, view: string): Promise<string[]> {
  await panel.getByRole('heading', { level: 1 }).waitFor();
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Legacy mode: without it axe opens a page of its own.
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
    found.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${view}, ${colorScheme}: ${id} at ${target.join(' ')}`)),
    );
  }
  for (const width of widths) {
    await panel.locator('body').evaluate((body, value) => body.style.setProperty('width', value), width);
    const wide = await panel.locator('.scroll').evaluate((area) => area.scrollWidth - area.clientWidth);
    if (wide > 0) found.push(`${view}: ${wide} px wider than ${width}`);
    if (process.env.SHOTS !== undefined) await panel.screenshot({ path: `${process.env.SHOTS}/${view}-${width}.png` });
  }
  await panel.locator('body').evaluate((body) => body.style.removeProperty('width'));
  return found;
}

for (const language of languages) {
  test(`axe finds nothing wrong at any view of a liaison, and none is wider than the panel (${language})`, async () => {
    test.slow();
    const desk = await openDesk({ headless: process.env.HEADED !== '1' });
    const { app } = catalogues[language];
    const { liaison } = laterCatalogues[language];
    const problems: string[] = [];
    try {
      const panel = await desk.openPanel();
      const user = liaisonAt(panel, language);
      const look = async (view: string) => void problems.push(...(await findings(panel, `${view}-${language}`)));
      await user.setUp();
      await look('empty');
      const ref = await user.makeForm();
      await panel.getByText(liaison.more).click();
      await look('form-unsent');
      await user.press(liaison.sendThem);
      await look('send');
      await user.press(liaison.openCards);
      await look('cards');
      await user.press(app.back);
      await look('list');
      await user.openForm(ref);
      await panel.getByText(liaison.more).click();
      await user.press(liaison.given.phone);
      await panel.getByText(liaison.typeTitle).click();
      await panel.getByLabel(liaison.typeId, { exact: true }).fill('48213');
      await panel.getByLabel(liaison.typeAgain, { exact: true }).fill('48213');
      await look('form-waiting');
      await user.press(liaison.typeKeep);
      await panel.locator('.id-card .number').waitFor();
      await look('id-returned');
      await user.press(liaison.exitMake);
      await panel.getByRole('heading', { name: liaison.exitTitle }).waitFor();
      await look('exit-form');
      await user.press(app.back);
      await user.press(app.settings);
      await look('settings');
    } finally {
      await desk.close();
    }
    expect(problems).toEqual([]);
  });
}
