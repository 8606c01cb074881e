import type { Page } from '@playwright/test';
import { catalogues } from '../../lib/i18n/catalogue';
import type { UnmetNeedRecipe } from '../../lib/profiles/profile';
import { type Caseworker, caseworkerAt } from '../browser/caseworker';
import { mouseHand } from '../browser/hand';
import { openJournal } from '../browser/journal';
import type { Desk } from '../browser/launch';
import { type FillCounts, type PanelUser, panelUserAt } from '../browser/panel-user';
import { type FormByHand, typeForm } from '../browser/type-form';
import type { JourneyResult, JourneyStep } from './ce-workflow';
import { passphrase } from './household';
import { knownId } from './known-household';

export interface KnownClientStage {
  desk: Desk;
  practiceUrl: string;
  form: FormByHand;
  /** How this ClientTrack records unmet needs, where it is not the practice profile's way. */
  unmetNeeds?: UnmetNeedRecipe | undefined;
  onStep: (step: JourneyStep, panel: Page) => Promise<void>;
}

/** The people at work and what they can do together, as a path's own part needs it. */
export interface OnPath {
  user: PanelUser;
  person: Caseworker;
  form: FormByHand;
  unmetNeeds?: UnmetNeedRecipe | undefined;
  /** Reviews and fills the page on screen. */
  fill(page: string): Promise<void>;
  /** Waits until the panel has seen that many referrals and unmet needs in ClientTrack's lists. */
  seen(done: number): Promise<void>;
  step(name: string): Promise<void>;
}

/** A form with a ClientTrack ID: received, its client found by ID, its path walked, its ID confirmed. */
export async function playKnownClient(
  { desk, practiceUrl, form, unmetNeeds, onStep }: KnownClientStage,
  walk: (on: OnPath) => Promise<void>,
): Promise<JourneyResult> {
  const { receive, paths, work } = catalogues.en;
  const journal = openJournal();
  const started = Date.now();
  await desk.grantSite(practiceUrl);
  const panel = await desk.openPanel();
  const user = panelUserAt(panel, journal);
  const person = caseworkerAt(desk.page, journal);
  const sum: FillCounts = { filled: 0, unchanged: 0, needsPerson: 0, failed: 0 };
  const step = (name: string): Promise<void> => onStep({ name, at: Date.now() - started }, panel);
  const all = form.referrals.length + form.unmetNeeds.length;

  await user.setUp(`${practiceUrl}/practice/default.aspx`, passphrase);
  await step('set up: site allowed, vault made');
  if (unmetNeeds !== undefined) await user.sayUnmetNeeds(unmetNeeds);
  await user.beginReceiving('V01');
  await journal.type(panel.getByLabel(paths.idLabel), knownId, 'panel ClientTrack ID');
  await journal.click(panel.getByRole('button', { name: receive.orType }), 'panel type the form');
  await typeForm(panel, mouseHand(journal), form);
  await user.keepAndOpen();
  await step('kept: a form with its ClientTrack ID, the 24 hours run');
  await user.startEntry();
  const on: OnPath = {
    user,
    person,
    form,
    unmetNeeds,
    step,
    async fill(page) {
      await user.review(page);
      await step(`review: ${page}`);
      const counts = await user.fill(page);
      for (const word of ['filled', 'unchanged', 'needsPerson', 'failed'] as const) sum[word] += counts[word];
      await step(`filled: ${page} (${counts.filled} filled, ${counts.needsPerson} left to the person, ${counts.failed} failed)`);
    },
    async seen(done) {
      await panel.getByText(paths.progress.replace('{done}', String(done)).replace('{all}', String(all))).waitFor({ timeout: 20_000 });
    },
  };
  await person.login();
  await person.openOption('Client Management', 'Find Client');
  await on.fill('Find Client');
  await person.press('Search');
  await panel.getByText(work.see.replace('{page}', 'Client Dashboard')).waitFor();
  await step('found: the client by the ID alone');
  await walk(on);
  await on.seen(all);
  await step('seen: every referral and unmet need in ClientTrack’s own lists');
  await user.returnId(knownId);
  await step('returned: the VSP confirmed the ID, the six items are gone');
  return { clientTrackId: knownId, fieldsFilled: sum.filled, fieldsNeedingPerson: sum.needsPerson, fieldsFailed: sum.failed, journal };
}

/** The unmet needs, one page each, and the list that proves them. */
export async function addNeeds({ person, form, fill, seen }: OnPath): Promise<void> {
  for (const [index] of form.unmetNeeds.entries()) {
    await person.openOption('Referrals', 'Unmet Needs');
    await person.press('Add New Need');
    await fill('Add New Need');
    await person.press('Save');
    await seen(form.referrals.length + index + 1);
  }
}
