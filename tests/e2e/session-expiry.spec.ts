import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogues } from '../../lib/i18n/catalogue';
import { caseworkerAt } from '../../scripts/browser/caseworker';
import { mouseHand } from '../../scripts/browser/hand';
import { openJournal } from '../../scripts/browser/journal';
import { openDesk } from '../../scripts/browser/launch';
import { panelUserAt } from '../../scripts/browser/panel-user';
import { type FormByHand, typeForm } from '../../scripts/browser/type-form';
import { unexplainedPosts } from '../../scripts/browser/unexplained-posts';
import { checkRecorded, checkSaved } from '../../scripts/journey/check-saved';
import { passphrase, typedHousehold } from '../../scripts/journey/household';
import { knownId, manyReferrals, writeKnownHousehold } from '../../scripts/journey/known-household';
import { startPractice } from '../../scripts/practice';
import { expect, test } from './harness';
import { frameOf, loseSessionAt, type Play, type Step } from './lost-session';
import { receivedForm } from './received-form';

const { exit, paths, receive, work } = catalogues.en;
/** Of the sample Exit form. */
const leavingId = '5550142';

const seenOnPage = ({ panel }: Play, page: string) => panel.getByText(work.see.replace('{page}', page)).waitFor();
const seenRecorded = (done: number, all: number) => (play: Play) =>
  play.panel.getByText(paths.progress.replace('{done}', String(done)).replace('{all}', String(all))).waitFor();

async function findById(play: Play): Promise<void> {
  await play.person.openOption('Client Management', 'Find Client');
  await play.user.fill('Find Client');
  await play.person.press('Search');
  await seenOnPage(play, 'Client Dashboard');
}
const findClient: Step = {
  title: 'Find Client',
  open: ({ person }) => person.openOption('Client Management', 'Find Client'),
  press: 'Search',
  saved: (play) => seenOnPage(play, 'Client Dashboard'),
  back: ({ person }) => person.openOption('Client Management', 'Find Client'),
};
/** A page behind one of the client's lists: the list proves that nothing was saved before. */
const behindList = (option: string, button: string) => async (play: Play) => {
  await play.person.openOption('Referrals', option);
  await seenOnPage(play, option);
  await play.person.press(button);
};
const findThen = (open: (play: Play) => Promise<void>) => async (play: Play) => {
  await findById(play);
  await open(play);
};

const atAddress: Step['back'] = ({ desk }, address) => frameOf(desk.page).goto(address);
/** Nothing is entered twice: the client's own lists first, then the page where it stood. */
const overDashboard: Step['back'] = async (play, address) => {
  const client = play.practice.state().clients.at(-1)?.clientId;
  await frameOf(play.desk.page).goto(`${play.practice.url}/practice/Dashboard.aspx?PrimaryKey=${client}`);
  await seenOnPage(play, 'Client Dashboard');
  await frameOf(play.desk.page).goto(address);
};

const ceWorkflow: readonly Step[] = [
  { title: 'Search Existing Clients', press: 'Next', back: ({ person }) => person.startCeWorkflow() },
  {
    title: 'Basic Client Information',
    press: 'Save',
    saved: ({ user }) => user.acceptId(),
    back: async ({ person, user }) => {
      await person.startCeWorkflow();
      await user.fill('Search Existing Clients');
      await person.press('Next');
    },
  },
  { title: 'Family Members', press: 'Save & Close', back: atAddress },
  {
    title: 'Program Enrollment',
    before: ({ person }) => person.choose('Project', 'TX-999 Coordinated Entry – Mesa Alta Region'),
    press: 'Save',
    back: atAddress,
  },
  {
    title: 'Coordinated Entry Assessment',
    after: async ({ person }) => {
      await person.choose('Assessment Type', 'Phone');
      await person.choose('Assessment Level', 'Housing Needs Assessment');
      await person.choose('Prioritization Status', 'Placed on prioritization list');
    },
    press: 'Save',
    back: atAddress,
  },
  { title: 'Referrals', press: 'Save', back: overDashboard },
  { title: 'Unmet Needs', press: 'Save', back: overDashboard },
];

const oneReferral: FormByHand = { ...typedHousehold, referrals: typedHousehold.referrals.slice(0, 1) };
const openReferral = behindList('Client Referrals', 'Add New Referral');
const pickProvider = ({ person }: Play) => person.pickInDialog('Refer to Provider', typedHousehold.referrals[0].provider);
const fillReferral = async (play: Play): Promise<void> => {
  await openReferral(play);
  await play.user.fill('Add New Referral');
  await pickProvider(play);
  await play.person.press('Next');
};
const addNeed = (done: number, all: number): Step => ({
  title: 'Add New Need',
  open: behindList('Unmet Needs', 'Add New Need'),
  press: 'Save',
  saved: seenRecorded(done, all),
  back: findThen(behindList('Unmet Needs', 'Add New Need')),
});
const addNewReferral: readonly Step[] = [
  findClient,
  { title: 'Add New Referral', open: openReferral, after: pickProvider, press: 'Next', back: findThen(openReferral) },
  { title: 'Voucher and Information Release', isPersons: true, press: 'Next', back: findThen(fillReferral) },
  {
    title: 'Acknowledged',
    isPersons: true,
    press: 'Finish',
    saved: seenRecorded(1, 2),
    back: findThen(async (play) => {
      await fillReferral(play);
      await play.person.press('Next');
    }),
  },
  addNeed(2, 2),
];

const openQuick = behindList('Client Referrals', 'Quick Referrals');
const quickReferrals: readonly Step[] = [
  findClient,
  { title: 'Quick Referrals', open: openQuick, press: 'Save & Close', saved: seenRecorded(3, 4), back: findThen(openQuick) },
  addNeed(4, 4),
];

const openExit = async ({ panel, person }: Play) => {
  await person.openOption('Enrollment and Services', 'Enrollments');
  await panel.getByText(paths.next.replace('{page}', 'Exit the Enrollment')).waitFor();
  await person.rowAction('Exit the Enrollment');
};
const exitSteps: readonly Step[] = [
  findClient,
  {
    title: 'Exit the Enrollment',
    open: openExit,
    press: 'Save',
    saved: ({ panel }) => panel.getByText(exit.shown).waitFor(),
    back: findThen(openExit),
  },
];

const receiveKnown = (form: FormByHand) => async (play: Play) => {
  const { panel, user, person } = play;
  await user.beginReceiving('V01');
  await panel.getByLabel(paths.idLabel).fill(knownId);
  await panel.getByRole('button', { name: receive.orType }).click();
  await typeForm(panel, mouseHand(person.journal), form);
  await user.keepAndOpen();
  await user.startEntry();
};

interface Journey {
  name: string;
  /** Of a client who is in ClientTrack before. */
  known?: string;
  receive: (play: Play) => Promise<void>;
  steps: readonly Step[];
  /** What is not saved as the form says. */
  check: (play: Play) => string[];
}

const journeys: readonly Journey[] = [
  {
    name: 'CE Workflow',
    async receive({ user, person }) {
      await user.receivePdf(receivedForm('good'), 'V01');
      await user.keepAndOpen();
      await user.startEntry();
      await person.login();
      await person.startCeWorkflow();
    },
    steps: ceWorkflow,
    check: ({ practice }) => checkSaved(practice, practice.state().clients.at(-1)?.clientId ?? ''),
  },
  {
    name: 'Add New Referral',
    known: knownId,
    receive: receiveKnown(oneReferral),
    steps: addNewReferral,
    check: ({ practice }) => checkRecorded(practice, knownId, oneReferral),
  },
  {
    name: 'Quick Referrals',
    known: knownId,
    receive: receiveKnown(manyReferrals),
    steps: quickReferrals,
    check: ({ practice }) => checkRecorded(practice, knownId, manyReferrals),
  },
  {
    name: 'Exit',
    known: leavingId,
    async receive({ panel, user }) {
      await user.beginReceiving('V01');
      await user.chooseFile(fileURLToPath(new URL('../forms/exits/good.pdf', import.meta.url)));
      await panel.getByRole('button', { name: receive.keepExit }).click();
      // No record here has this ID: the VSP reads it out first.
      await panel.getByRole('button', { name: exit.alone.confirmed }).click();
      await panel.getByRole('button', { name: exit.alone.sureYes }).click();
    },
    steps: exitSteps,
    check: ({ practice }) => (practice.state().enrollments[0]?.exitDate === '11/20/2026' ? [] : ['the exit was not saved']),
  },
];

for (const { name, known, receive: begin, steps, check } of journeys) {
  test(`${name}: a session that ends at any step costs that page only, and it is reviewed anew after signing in`, async () => {
    test.slow();
    const stateFile = known === undefined ? undefined : writeKnownHousehold(known);
    const practice = await startPractice({ port: 0, stateFile });
    const desk = await openDesk({ practiceUrl: `${practice.url}/login/PRACTICE`, headless: process.env.HEADED !== '1' });
    try {
      const journal = openJournal();
      await desk.grantSite(practice.url);
      const panel = await desk.openPanel();
      const play = { practice, desk, panel, user: panelUserAt(panel, journal), person: caseworkerAt(desk.page, journal) };
      await play.user.setUp(`${practice.url}/practice/default.aspx`, passphrase);
      await begin(play);
      if (known !== undefined) await play.person.login();
      for (const step of steps) await loseSessionAt(play, step);
      expect(check(play)).toEqual([]);
      expect(unexplainedPosts(practice.log(), journal.actions)).toEqual([]);
    } finally {
      await desk.close();
      await practice.close();
      if (stateFile !== undefined) rmSync(dirname(stateFile), { recursive: true, force: true });
    }
  });
}
