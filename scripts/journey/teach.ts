import type { Page } from '@playwright/test';
import { caseworkerAt } from '../browser/caseworker';
import { openJournal } from '../browser/journal';
import type { Desk } from '../browser/launch';
import { panelUserAt } from '../browser/panel-user';
import { type FieldLesson, type PageLesson, teacherAt } from '../browser/teacher';
import type { FormByHand } from '../browser/type-form';
import type { PracticeServer } from '../practice';
import type { JourneyResult, JourneyStep } from './ce-workflow';
import { differences } from './check-saved';
import { passphrase, typedHousehold } from './household';

/** Not a veteran: "Data not collected" is the answer that many deployments spell otherwise. */
const firstHousehold: FormByHand = { ...typedHousehold, veteranStatus: '99' };
const secondHousehold: FormByHand = { ...typedHousehold, firstName: 'Zzcobalt', lastName: 'Zzlantern', contactPhone: '5125550177' };

export const secondTraces: readonly string[] = ['Zzcobalt', 'Zzlantern', '5125550177', '(512) 555-0177'];

interface Lesson {
  /** Our title, and the one ClientTrack shows. */
  title: string;
  page?: PageLesson;
  /** What is not found, before the page is filled and after: a field may show only then. */
  before?: readonly FieldLesson[];
  after?: readonly FieldLesson[];
  project?: true;
  answers?: true;
  press: string;
}

/** Everything the deployment calls otherwise (lib/practice/profiles/newplace.ts), page by page. */
const lessons: readonly Lesson[] = [
  { title: 'Search Existing Clients', press: 'Next' },
  {
    title: 'Basic Client Information',
    page: { proof: { 'Name Quality': 'How the Name Was Reported' } },
    before: [
      { own: 'Date of Birth Quality', theirs: 'DOB Reporting' },
      { own: 'Sex', theirs: 'Sex on Record' },
    ],
    after: [{ own: 'Msg Phone', theirs: 'Safe Phone' }],
    press: 'Save',
  },
  { title: 'Family Members', page: { proof: { 'Name Quality': 'How the Name Was Reported' } }, press: 'Save & Close' },
  { title: 'Program Enrollment', page: { proof: { 'Project Start Date': 'Began Program' } }, project: true, press: 'Save' },
  {
    title: 'Coordinated Entry Assessment',
    page: { proof: { 'Special Population Score': 'Priority Points' } },
    before: [
      { own: 'Assessment Date', theirs: 'Date Completed' },
      { own: 'What is the minimum number of bedrooms you need?', theirs: 'Bedrooms Needed' },
      { own: 'Contact Phone', theirs: 'Best Number to Call' },
      { own: 'Veteran Status', theirs: 'Served in the Military' },
    ],
    answers: true,
    press: 'Save',
  },
  {
    title: 'Referrals',
    page: { proof: { 'Referral Service': 'Kind of Housing', 'Refer to Provider': 'Agency' } },
    before: [
      {
        own: 'Referral Service',
        theirs: 'Kind of Housing',
        inGrid: true,
        options: { 'CES - RRH Referral': 'Short-term Rental Help', 'CES - PSH Referral': 'Long-term Supported Home' },
      },
    ],
    press: 'Save',
  },
  { title: 'Unmet Needs', page: { heading: 'Needs Not Met', proof: { Reason: 'Why Not Met' } }, press: 'Save' },
];

/** A ClientTrack nobody has heard of: taught with the first record, and the second goes through without teaching. */
export async function playTeach({
  desk,
  practiceUrl,
  onStep,
}: {
  desk: Desk;
  practiceUrl: string;
  onStep: (step: JourneyStep, panel: Page) => Promise<void>;
}): Promise<JourneyResult> {
  const journal = openJournal();
  const started = Date.now();
  await desk.grantSite(practiceUrl);
  const panel = await desk.openPanel();
  const user = panelUserAt(panel, journal);
  const person = caseworkerAt(desk.page, journal);
  const teacher = teacherAt(panel, desk.page, journal);
  const step = (name: string): Promise<void> => onStep({ name, at: Date.now() - started }, panel);
  const teaching = { things: 0, clicks: 0, ms: 0 };
  const sum = { filled: 0, needs: 0, failed: 0 };

  async function teach(what: string, act: () => Promise<void>): Promise<void> {
    const clicks = journal.counts().clicks;
    const from = Date.now();
    await act();
    teaching.things += 1;
    teaching.clicks += journal.counts().clicks - clicks;
    teaching.ms += Date.now() - from;
    await step(`taught: ${what}`);
  }

  async function fill(title: string): Promise<number> {
    if (!(await user.review(title))) return 0;
    const counts = await user.fill(title);
    sum.filled += counts.filled;
    sum.needs += counts.needsPerson;
    sum.failed += counts.failed;
    await step(`filled: ${title} (${counts.filled} filled, ${counts.needsPerson} left to the person, ${counts.failed} failed)`);
    return counts.filled + counts.unchanged;
  }

  async function enter(form: FormByHand, isTaught: boolean): Promise<{ id: string; unknown: number }> {
    await user.receiveTyped(form, 'V01');
    await user.keepAndOpen();
    await user.startEntry();
    await step('received and started');
    if (!isTaught) await person.login();
    await person.startCeWorkflow();
    let id = '';
    let unknown = 0;
    for (const lesson of lessons) {
      const { title, page, before = [], after = [] } = lesson;
      if (lesson.project === true) await person.choose('Project', 'TX-999 Coordinated Entry – Mesa Alta Region');
      if (!isTaught && page !== undefined) await teach(`the page ${title}`, () => teacher.page(title, page));
      // The ID shows on the page after the save; that page must be known first.
      if (title === 'Family Members') id = await user.acceptId();
      if (!isTaught) for (const field of before) await teach(`${field.own} on ${title}`, () => teacher.field(field));
      await fill(title);
      unknown += await panel.locator('li.cannot-find, li.two-places, li.no-such-option').count();
      if (!isTaught) for (const field of after) await teach(`${field.own} on ${title}`, () => teacher.field(field));
      if (lesson.answers === true) {
        await person.choose('Assessment Type', 'Phone');
        await person.choose('Assessment Level', 'Housing Needs Assessment');
        await person.choose('Prioritization Status', 'Placed on prioritization list');
      }
      await person.press(lesson.press);
    }
    await person.press('Finish');
    await step('finished: the client dashboard is on screen');
    return { id, unknown };
  }

  await user.setUp(`${practiceUrl}/newplace/default.aspx`, passphrase);
  await step('set up: a site nobody has heard of');
  const first = await enter(firstHousehold, false);
  await panel.getByRole('button', { name: 'Back' }).click();
  const second = await enter(secondHousehold, true);
  if (second.unknown > 0) throw new Error(`${second.unknown} fields of the second record were not known any more`);
  return {
    clientTrackId: first.id,
    fieldsFilled: sum.filled,
    fieldsNeedingPerson: sum.needs,
    fieldsFailed: sum.failed,
    more: { taught: teaching.things, teachingClicks: teaching.clicks, teachingMs: teaching.ms, secondId: second.id },
    journal,
  };
}

const wanted = {
  client: { nameQuality: '2', sex: '99', dobQuality: '99' },
  assessment: { specialPopulationScore: '9', minimumBedrooms: '3' },
  providers: typedHousehold.referrals.map(({ provider }) => provider),
};

/** What ClientTrack saved of both households: the taught fields hold what the forms say, on the right client. */
export function checkTaught(practice: Pick<PracticeServer, 'state'>): string[] {
  const { clients, assessments, referrals, unmetNeeds, enrollments } = practice.state();
  return [
    { form: firstHousehold, phone: '(512) 555-0142', veteran: '99' },
    { form: secondHousehold, phone: '(512) 555-0177', veteran: '1' },
  ].flatMap(({ form, phone, veteran }) => {
    const who = clients.filter(({ firstName, lastName }) => firstName === form.firstName && lastName === form.lastName);
    const [client] = who;
    if (client === undefined || who.length > 1) return [`${who.length} clients were made of one form`];
    const { clientId } = client;
    const mine = <R extends { clientId: string }>(rows: readonly R[]): R[] => rows.filter((row) => row.clientId === clientId);
    const assessment = { ...wanted.assessment, contactPhone: phone, veteranStatus: veteran, assessmentDate: '11/18/2026' };
    return [
      ...differences('client', { ...client }, { ...wanted.client, msgPhone: phone }),
      ...differences('assessment', { ...mine(assessments)[0] }, assessment),
      ...differences('enrollment', { ...mine(enrollments)[0] }, { projectStartDate: '11/18/2026' }),
      ...(mine(referrals)
        .map(({ provider }) => provider)
        .join() === wanted.providers.join()
        ? []
        : ['the referrals are not the form’s']),
      ...(mine(unmetNeeds).length === 1 ? [] : ['the unmet need was not saved once']),
    ];
  });
}
