import type { Locator, Page } from '@playwright/test';
import { catalogues, type Language } from '../../lib/i18n/catalogue';
import { laterCatalogues } from '../../lib/i18n/later-catalogue';
import type { UnmetNeedRecipe } from '../../lib/profiles/profile';
import { type Hand, mouseHand } from './hand';
import type { Journal } from './journal';
import { type FormByHand, typeForm } from './type-form';

export interface PanelUser {
  /** Three steps: what it does, which site, which passphrase. */
  setUp(address: string, passphrase: string): Promise<void>;
  /** The same with the practice ClientTrack of the extension: no site to type or to allow. */
  setUpInside(passphrase: string): Promise<void>;
  /** Opens the practice ClientTrack in a tab of its own. */
  openPractice(): Promise<void>;
  /** Says in the settings how this ClientTrack records unmet needs. */
  sayUnmetNeeds(recipe: UnmetNeedRecipe): Promise<void>;
  /** Up to the place where the form is dropped or typed. */
  beginReceiving(vsp: string): Promise<void>;
  chooseFile(file: string): Promise<void>;
  receivePdf(file: string, vsp: string): Promise<void>;
  receiveTyped(form: FormByHand, vsp: string): Promise<void>;
  /** Keeps what the form gave and opens the record. */
  keepAndOpen(): Promise<void>;
  startEntry(): Promise<void>;
  /** Waits for the review of the page that ClientTrack shows; false when everything on it is already right. */
  review(page: string): Promise<boolean>;
  /** Fills the page that ClientTrack shows, when there is something to fill; tells what the receipt says. */
  fill(page: string): Promise<FillCounts>;
  acceptId(): Promise<string>;
  returnId(id: string): Promise<void>;
}

export interface PanelUserOptions {
  language?: Language;
  /** The mouse unless told. */
  hand?: Hand;
  /** Called at each view, before the person acts on it. */
  onView?: (view: string) => Promise<void>;
}

export interface FillCounts {
  filled: number;
  unchanged: number;
  needsPerson: number;
  failed: number;
}

const patience = 20_000;

/** The script that plays the person in the side panel: buttons by their names, each click written down. */
export function panelUserAt(panel: Page, journal: Journal, options: PanelUserOptions = {}): PanelUser {
  const { language = 'en', hand = mouseHand(journal), onView = () => Promise.resolve() } = options;
  const { agency, app, setup, keys, inbox, receive, work, finish, training } = catalogues[language];
  const { compare } = laterCatalogues[language];
  const button = (name: string | RegExp): Locator => panel.getByRole('button', { name, exact: true });
  const press = (name: string | RegExp): Promise<void> => hand.press(button(name), `panel ${String(name)}`);
  const type = (label: string, text: string): Promise<void> => hand.type(panel.getByLabel(label, { exact: true }), text, `panel ${label}`);
  const until = (place: Locator): Promise<void> => place.waitFor({ timeout: patience });

  /** Fill, whatever the number of fields. */
  const fillButton = (page: string): Locator => button(new RegExp(`^\\S+ \\d+ \\S+ \\S+ ${page}$`));
  const isRight = panel.getByText(work.allThere);

  async function hasToFillOn(page: string): Promise<boolean> {
    await until(panel.getByText(work.see.replace('{page}', page)));
    await until(fillButton(page).or(isRight).first());
    return !(await isRight.isVisible());
  }

  async function countReceipt(): Promise<FillCounts> {
    const receipt = panel.getByRole('region', { name: work.receiptTitle });
    await until(receipt);
    const count = (outcome: string): Promise<number> => receipt.locator(`li.${outcome}`).count();
    return {
      filled: await count('filled'),
      unchanged: await count('unchanged'),
      needsPerson: await count('needsPerson'),
      failed: await count('failed'),
    };
  }

  async function makeVault(passphrase: string): Promise<void> {
    await until(panel.getByLabel(setup.passphraseAgain, { exact: true }));
    await onView('passphrase');
    await type(setup.passphrase, passphrase);
    await type(setup.passphraseAgain, passphrase);
    await press(setup.create);
    await until(button(keys.wordsDone));
    await onView('recovery words');
    await hand.choose(panel.getByLabel(keys.wordsKept, { exact: true }), 'panel words kept');
    await press(keys.wordsDone);
    await until(button(inbox.receive));
    await onView('inbox');
  }

  const user: PanelUser = {
    async setUp(address, passphrase) {
      await until(button(catalogues.en.setup.begin).or(button(setup.begin)));
      if (language === 'es') await hand.choose(panel.getByLabel(app.spanish, { exact: true }), 'panel language');
      await until(button(setup.begin));
      await onView('welcome');
      await press(setup.begin);
      await until(button(setup.checkAddress));
      await onView('site');
      await type(setup.address, address);
      await hand.choose(panel.getByLabel(setup.kindPractice, { exact: true }), 'panel practice');
      await press(setup.checkAddress);
      await until(button(setup.allowSite));
      await onView('site found');
      await press(setup.allowSite);
      await makeVault(passphrase);
    },
    async setUpInside(passphrase) {
      await press(setup.begin);
      await press(training.use);
      await makeVault(passphrase);
    },
    openPractice: () => hand.press(panel.getByRole('link', { name: training.open, exact: true }), `panel ${training.open}`),
    async sayUnmetNeeds({ as, provider }) {
      await press(app.settings);
      await hand.choose(panel.getByLabel(agency.as[as], { exact: true }), 'panel way of unmet needs');
      if (provider !== undefined) await type(agency.provider, provider);
      await onView('settings');
      await press(agency.save);
      await press(app.back);
      await until(button(inbox.receive));
    },
    async beginReceiving(vsp) {
      await press(inbox.receive);
      await until(button(receive.roiNo));
      await onView('release question');
      await press(receive.roiNo);
      await type(receive.vsp, vsp);
      await onView('arrival');
    },
    async chooseFile(file) {
      const chooser = panel.waitForEvent('filechooser');
      await press(receive.choose);
      await (await chooser).setFiles(file);
    },
    async receivePdf(file, vsp) {
      await user.beginReceiving(vsp);
      await user.chooseFile(file);
      await until(button(receive.keep));
      await onView('form as read');
    },
    async receiveTyped(form, vsp) {
      await user.beginReceiving(vsp);
      await press(receive.orType);
      await until(button(receive.keep));
      await typeForm(panel, hand, form, language);
      await onView('form as typed');
    },
    async keepAndOpen() {
      await press(receive.keep);
      await until(button(work.start).or(button(compare.decide)));
      // The invented household once more: this script always means another one.
      while (await button(compare.decide).isVisible()) {
        await hand.choose(panel.getByLabel(compare.choices.both, { exact: true }), 'panel both');
        await press(compare.decide);
        await panel.getByRole('radio', { name: compare.choices.both, checked: true }).waitFor({ state: 'detached', timeout: patience });
        await until(button(work.start).or(button(compare.decide)));
      }
      await onView('record');
    },
    startEntry: () => press(work.start),
    async review(page) {
      const hasToFill = await hasToFillOn(page);
      await onView(`review of ${page}`);
      return hasToFill;
    },
    async fill(page) {
      if (!(await hasToFillOn(page))) return { filled: 0, unchanged: 0, needsPerson: 0, failed: 0 };
      await hand.press(fillButton(page), 'panel Fill');
      const counts = await countReceipt();
      await onView(`receipt of ${page}`);
      return counts;
    },
    async acceptId() {
      await until(button(finish.accept));
      // ClientTrack's header says the same a moment after the page: then no digits are asked for.
      await panel.locator('.id-card input').waitFor({ state: 'detached', timeout: patience });
      await onView('ID card');
      const id = (await panel.locator('.id-card .number').innerText()).replace(/\D/g, '');
      await press(finish.accept);
      return id;
    },
    async returnId(id) {
      await press(work.confirmEntered);
      await press(work.toReturn);
      await until(button(finish.markReturned));
      await onView('return');
      await press(finish.markReturned);
      await until(button(finish.acknowledge));
      await onView('confirmation');
      await type(finish.lastFour, id.slice(-4));
      await press(finish.acknowledge);
      await until(panel.getByText(finish.done).first());
      await onView('acknowledged');
    },
  };
  return user;
}
