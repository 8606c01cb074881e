import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { catalogues, languages } from '../../lib/i18n/catalogue';
import { openJournal } from '../../scripts/browser/journal';
import { panelUserAt } from '../../scripts/browser/panel-user';
import { playCeWorkflow } from '../../scripts/journey/ce-workflow';
import { expect, test } from './harness';
import { receivedForm } from './received-form';

/**
 * What axe finds in the panel as it stands; in the dark only the colours differ.
 * Legacy mode: without it axe opens a page of its own, which would take ClientTrack's tab away.
 */
async function findings(panel: Page, view: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page: panel }).setLegacyMode();
    const { violations, passes } = await (colorScheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
    expect(passes.length).toBeGreaterThan(0);
    found.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${view}, ${colorScheme}: ${id} at ${target.join(' ')}`)),
    );
  }
  return found;
}

for (const language of languages) {
  test(`axe finds nothing wrong at any view of the whole job, in light and in dark (${language})`, async ({ desk, practice, panel }) => {
    test.slow();
    const { app, setup, inbox, receive, finish } = catalogues[language];
    const problems: string[] = [];
    const views: string[] = [];
    const onView = async (view: string): Promise<void> => {
      views.push(view);
      problems.push(...(await findings(panel, view)));
    };
    const press = (name: string): Promise<void> => panel.getByRole('button', { name, exact: true }).click();

    await playCeWorkflow({
      desk,
      practiceUrl: practice.url,
      form: receivedForm('good'),
      person: () => ({ language, onView }),
      onStep: () => Promise.resolve(),
    });
    await press(app.back);
    await panel.locator('.clock-line').waitFor();
    await onView('record of a confirmed form');
    await press(app.back);
    await panel.locator('.inbox-row').waitFor();
    await onView('inbox with a record');
    await press(inbox.receive);
    await press(receive.roiYes);
    await panel.getByRole('button', { name: receive.roiAgain }).waitFor();
    await onView('signed release');
    await press(receive.roiAgain);
    const user = panelUserAt(panel, openJournal(), { language });
    await user.beginReceiving('V02');
    await user.chooseFile(receivedForm('scanned'));
    await panel.getByRole('alert').getByText(receive.refusedTitle).waitFor();
    await onView('refused file');
    await user.chooseFile(receivedForm('ssn-in-name'));
    await panel.getByRole('button', { name: receive.keep }).waitFor();
    await onView('form that was partly refused');
    await press(receive.keep);
    await panel.locator('.field .error').first().waitFor();
    await onView('form with an empty item');
    await press(app.settings);
    await panel.getByRole('heading', { name: finish.settingsTitle }).waitFor();
    await onView('settings');
    await press(app.lockNow);
    const passphrase = panel.getByLabel(setup.passphrase, { exact: true });
    await passphrase.waitFor();
    await onView('lock screen');
    await passphrase.fill('zz not the passphrase');
    await passphrase.press('Enter');
    await panel.getByText(catalogues[language].vault['wrong-passphrase']).waitFor();
    await onView('wrong passphrase');

    expect(problems).toEqual([]);
    expect(views).toEqual(expect.arrayContaining(['welcome', 'inbox', 'arrival', 'ID card', 'acknowledged']));
  });
}
