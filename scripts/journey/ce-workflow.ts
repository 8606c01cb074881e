import type { Page } from '@playwright/test';
import { type Caseworker, caseworkerAt } from '../browser/caseworker';
import { type Journal, openJournal } from '../browser/journal';
import type { Desk } from '../browser/launch';
import { type FillCounts, type PanelUser, type PanelUserOptions, panelUserAt } from '../browser/panel-user';
import type { FormByHand } from '../browser/type-form';
import { passphrase } from './household';

export interface JourneyResult {
  clientTrackId: string;
  fieldsFilled: number;
  fieldsNeedingPerson: number;
  fieldsFailed: number;
  journal: Journal;
  /** What only this journey measures. */
  more?: Readonly<Record<string, number | string>>;
}

export interface JourneyStep {
  name: string;
  /** Milliseconds since the journey began. */
  at: number;
}

interface Stage {
  desk: Desk;
  /** Of the practice ClientTrack over HTTP; without one it is the extension's own. */
  practiceUrl?: string;
  /** A file to choose, or what the person types instead. */
  form: string | FormByHand;
  /** How the person works the panel: in English and with the mouse unless told. */
  person?: (panel: Page, journal: Journal) => PanelUserOptions;
  /** Called after each step, with the panel as it stands. */
  onStep: (step: JourneyStep, panel: Page) => Promise<void>;
}

/** One ClientTrack page: what the panel fills, what only the agency can answer, and the button to press. */
interface PageVisit {
  title: string;
  /** Before the panel's review: ClientTrack redraws the page for it. */
  before?: (person: Caseworker) => Promise<void>;
  after?: (person: Caseworker) => Promise<void>;
  press: string;
}

const pages: readonly PageVisit[] = [
  { title: 'Search Existing Clients', press: 'Next' },
  { title: 'Basic Client Information', press: 'Save' },
  { title: 'Family Members', press: 'Save & Close' },
  {
    title: 'Program Enrollment',
    before: (person) => person.choose('Project', 'TX-999 Coordinated Entry – Mesa Alta Region'),
    press: 'Save',
  },
  {
    title: 'Coordinated Entry Assessment',
    after: async (person) => {
      await person.choose('Assessment Type', 'Phone');
      await person.choose('Assessment Level', 'Housing Needs Assessment');
      await person.choose('Prioritization Status', 'Placed on prioritization list');
    },
    press: 'Save',
  },
  { title: 'Referrals', press: 'Save' },
  { title: 'Unmet Needs', press: 'Save' },
];

async function openInside(desk: Desk, user: PanelUser, journal: Journal): Promise<Caseworker> {
  const [page] = await Promise.all([desk.context.waitForEvent('page'), user.openPractice()]);
  await page.locator('#ws_2_tab').waitFor();
  return caseworkerAt(page, journal);
}

/** A received form becomes a saved household on the CE Workflow, and its ID goes back: all of it played by a script. */
export async function playCeWorkflow({ desk, practiceUrl, form, person: panelPerson, onStep }: Stage): Promise<JourneyResult> {
  const journal = openJournal();
  const started = Date.now();
  if (practiceUrl !== undefined) await desk.grantSite(practiceUrl);
  const panel = await desk.openPanel();
  const user = panelUserAt(panel, journal, panelPerson?.(panel, journal));
  const step = (name: string): Promise<void> => onStep({ name, at: Date.now() - started }, panel);
  const sum: FillCounts = { filled: 0, unchanged: 0, needsPerson: 0, failed: 0 };

  if (practiceUrl === undefined) await user.setUpInside(passphrase);
  else await user.setUp(`${practiceUrl}/practice/default.aspx`, passphrase);
  await step('set up: site allowed, vault made');
  if (typeof form === 'string') await user.receivePdf(form, 'V01');
  else await user.receiveTyped(form, 'V01');
  await step(typeof form === 'string' ? 'received: the PDF was read' : 'received: the form was typed');
  await user.keepAndOpen();
  await step('kept: the 24 hours run');
  await user.startEntry();
  const person = practiceUrl === undefined ? await openInside(desk, user, journal) : caseworkerAt(desk.page, journal);
  if (practiceUrl !== undefined) await person.login();
  await person.startCeWorkflow();
  let clientTrackId = '';
  for (const page of pages) {
    await page.before?.(person);
    const hasToFill = await user.review(page.title);
    await step(`review: ${page.title}${hasToFill ? '' : ', already right'}`);
    if (hasToFill) {
      const counts = await user.fill(page.title);
      for (const word of ['filled', 'unchanged', 'needsPerson', 'failed'] as const) sum[word] += counts[word];
      await step(`filled: ${page.title} (${counts.filled} filled, ${counts.needsPerson} left to the person, ${counts.failed} failed)`);
    }
    await page.after?.(person);
    await person.press(page.press);
    if (page.title === 'Basic Client Information') {
      clientTrackId = await user.acceptId();
      await step('captured: the new ClientTrack ID');
    }
  }
  await person.press('Finish');
  await step('finished: the client dashboard is on screen');
  await user.returnId(clientTrackId);
  await step('returned: the VSP confirmed the ID, the six items are gone');
  return { clientTrackId, fieldsFilled: sum.filled, fieldsNeedingPerson: sum.needsPerson, fieldsFailed: sum.failed, journal };
}
