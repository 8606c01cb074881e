import { type Caseworker, caseworkerAt } from '../browser/caseworker';
import { type Journal, openJournal } from '../browser/journal';
import type { Desk } from '../browser/launch';
import { type FillCounts, panelUserAt } from '../browser/panel-user';

export interface JourneyResult {
  clientTrackId: string;
  fieldsFilled: number;
  fieldsNeedingPerson: number;
  fieldsFailed: number;
  journal: Journal;
}

export interface JourneyStep {
  name: string;
  /** Milliseconds since the journey began. */
  at: number;
}

interface Stage {
  desk: Desk;
  practiceUrl: string;
  form: string;
  /** Called after each step, with the panel as it stands. */
  onStep: (step: JourneyStep, panel: Awaited<ReturnType<Desk['openPanel']>>) => Promise<void>;
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

/** A received form becomes a saved household on the CE Workflow, and its ID goes back: all of it played by a script. */
export async function playCeWorkflow({ desk, practiceUrl, form, onStep }: Stage): Promise<JourneyResult> {
  const journal = openJournal();
  const started = Date.now();
  await desk.grantSite(practiceUrl);
  const panel = await desk.openPanel();
  const user = panelUserAt(panel, journal);
  const person = caseworkerAt(desk.page, journal);
  const step = (name: string): Promise<void> => onStep({ name, at: Date.now() - started }, panel);
  const sum: FillCounts = { filled: 0, unchanged: 0, needsPerson: 0, failed: 0 };

  await user.setUp(`${practiceUrl}/practice/default.aspx`, 'four zebras quietly paint lanterns');
  await step('set up: site allowed, vault made');
  await user.receivePdf(form, 'V01');
  await step('received: the PDF was read');
  await user.keepAndOpen();
  await step('kept: the 24 hours run');
  await user.startEntry();
  await person.login();
  await person.startCeWorkflow();
  let clientTrackId = '';
  for (const page of pages) {
    await page.before?.(person);
    const counts = await user.fill(page.title);
    for (const word of ['filled', 'unchanged', 'needsPerson', 'failed'] as const) sum[word] += counts[word];
    await step(`filled: ${page.title} (${counts.filled} filled, ${counts.needsPerson} left to the person, ${counts.failed} failed)`);
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
