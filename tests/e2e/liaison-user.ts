import type { Page } from '@playwright/test';
import { catalogues, type Language } from '../../lib/i18n/catalogue';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import { mouseHand } from '../../scripts/browser/hand';
import { openJournal } from '../../scripts/browser/journal';
import { type FormByHand, typeForm } from '../../scripts/browser/type-form';
import { passphrase, typedHousehold } from '../../scripts/journey/household';

/** The words of a sentence with a name in it, on either side of the name. */
export const around = (sentence: string): RegExp =>
  new RegExp(
    sentence
      .split(/\{[^}]*\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  );

/** The script that plays a VSP's liaison in the panel. */
export function liaisonAt(panel: Page, language: Language = 'en') {
  const { app, setup, keys, receive } = catalogues[language];
  const { liaison, partners } = laterCatalogues[language];
  const press = (name: string | RegExp): Promise<void> => panel.getByRole('button', { name, exact: true }).click();

  const user = {
    /** The first run in practice, up to the empty list. */
    async setUp(): Promise<void> {
      await panel.getByRole('radio', { name: app[language === 'es' ? 'spanish' : 'english'] }).click();
      await panel.getByRole('radio', { name: setup.roleLiaison }).click();
      await press(setup.begin);
      await panel.getByRole('radio', { name: setup.kindPractice }).click();
      await press(setup.goOn);
      await panel.getByLabel(setup.passphrase, { exact: true }).fill(passphrase);
      await panel.getByLabel(setup.passphraseAgain, { exact: true }).fill(passphrase);
      await press(setup.create);
      await panel.getByLabel(keys.wordsKept, { exact: true }).click();
      await press(keys.wordsDone);
      await panel.getByRole('heading', { name: liaison.empty }).waitFor();
    },
    /** Makes a form and is then at its page; gives back its reference. */
    async makeForm(form: FormByHand = typedHousehold): Promise<string> {
      await press(liaison.newForm);
      await press(receive.roiNo);
      await typeForm(panel, mouseHand(openJournal()), form, language);
      await press(liaison.keepForm);
      return user.openRef();
    },
    /** The reference of the form that is open. */
    async openRef(): Promise<string> {
      const heading = panel.getByRole('heading', { level: 1, name: /^T-/ });
      await heading.waitFor();
      return heading.innerText();
    },
    async toList(): Promise<void> {
      await press(app.back);
      await panel.getByRole('heading', { name: liaison.title }).waitFor();
    },
    async openForm(ref: string): Promise<void> {
      await panel.locator('.inbox-row', { hasText: ref }).click();
      await user.openRef();
    },
    /** Opens a file as the agency sent it. */
    async openFile(path: string): Promise<void> {
      const chooser = panel.waitForEvent('filechooser');
      await press(liaison.openFile);
      await (await chooser).setFiles(path);
      await panel.getByRole('heading', { name: liaison.returnsTitle }).waitFor();
    },
    async openCards(): Promise<void> {
      await press(app.settings);
      await press(liaison.openCards);
      await panel.getByRole('heading', { name: partners.title }).waitFor();
    },
    press,
  };
  return user;
}
