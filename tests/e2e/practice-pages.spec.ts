import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import { todayOf } from '../../lib/fill/dates';
import { planScreen } from '../../lib/fill/plan';
import { recognizeScreens } from '../../lib/fill/recognize';
import { exitRecord } from '../../lib/hmis/exit';
import type { PageDescription } from '../../lib/messages';
import { numbersOf } from '../../lib/practice/deploy-numbers';
import { practiceProfiles } from '../../lib/practice/profile';
import { toText } from '../../lib/practice/saved-state';
import { adaptScreen } from '../../lib/profiles/adapt-screen';
import type { Profile } from '../../lib/profiles/profile';
import { getProfile } from '../../lib/profiles/registry';
import { screens } from '../../lib/screens/registry';
import { startPractice } from '../../scripts/practice';
import { bundle, openBrowser } from '../../scripts/prove/browser';
import { expectedReferrals } from '../../scripts/prove/matrix/expected';
import { answerRequired, pickProvider, press, untilReady } from '../../scripts/prove/matrix/person';
import { openTab } from '../../scripts/prove/matrix/tab';
import { inventedTransfer, knownClientId } from '../../scripts/prove/pages/invented-transfer';
import { knownState } from '../../scripts/prove/pages/known-state';

/** Our own profile for each deployment that the practice ClientTrack imitates. */
const ours: Readonly<Record<string, string>> = {
  practice: 'practice',
  baseline: 'generic',
  hsncfl: 'hsncfl',
  txbos: 'txbos-live',
  'txbos-training': 'txbos-training',
};

/** The wizard's own button leads on from the page before. */
const nextPage = 'of Add New Referral';

const exit = exitRecord.parse({
  receivedAt: '2026-11-20T15:00:00Z',
  channel: 'phone',
  source: 'typed',
  items: { exitDate: '2026-11-20', destination: 435, destinationSubsidyType: 431, reason: 'housed-other' },
});

const noBirthDate = 'Veteran Status: veteran-needs-birth-date';

/** Every page by its address, {c}, {e} and {a} being client, enrollment and assessment: which screen it is, and what is left there why. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'viewform.aspx?FormID=1000000098': ['find-client'],
  'startworkflow.aspx?WorkflowID=1000000107': ['search-existing-clients'],
  'viewform.aspx?FormID=4317&Page=2': ['basic-client-information', 'Ethnicity: project-dependent', noBirthDate],
  'viewform.aspx?FormID=4319&PrimaryKey={c}': ['family-members', 'Gender: project-dependent', 'Ethnicity: project-dependent', noBirthDate],
  'viewform.aspx?FormID=1000000424&PrimaryKey={c}': ['program-enrollment'],
  'assessment.aspx?AssessmentID=1000000455&PrimaryKey={a}': ['ce-assessment'],
  'viewform.aspx?FormID=1000000501&PrimaryKey={e}': ['workflow-referrals'],
  'viewform.aspx?FormID=1000000502&PrimaryKey={e}': ['unmet-needs'],
  'Dashboard.aspx?PrimaryKey={c}': ['client-dashboard'],
  'viewform.aspx?FormID=1000000610': ['client-referrals'],
  'viewform.aspx?FormID=1000000611': ['add-new-referral'],
  [`page 2 ${nextPage}`]: ['referral-release'],
  [`page 3 ${nextPage}`]: ['referral-acknowledged'],
  'viewform.aspx?FormID=1000000620': ['quick-referrals'],
  'viewform.aspx?FormID=1000000621': ['multiple-referrals'],
  'viewform.aspx?FormID=1000000630': ['client-unmet-needs'],
  'viewform.aspx?FormID=1000000631': ['add-new-need'],
  'viewform.aspx?FormID=2778': ['client-enrollments'],
  'viewform.aspx?FormID=1000000425&PrimaryKey={e}': ['edit-enrollment'],
  'viewform.aspx?FormID=1000000427&PrimaryKey={e}': ['exit-enrollment'],
  'viewform.aspx?FormID=1000000430&PrimaryKey={c}': ['intake-basic-client', noBirthDate],
  'assessment.aspx?AssessmentID=1000000401&PrimaryKey={e}': ['universal-data-assessment'],
  'assessment.aspx?AssessmentID=1000000402&PrimaryKey={e}': ['universal-data-assessment'],
  'assessment.aspx?AssessmentID=1000000403&PrimaryKey={e}': ['universal-data-assessment'],
  'assessment.aspx?AssessmentID=1000000404&PrimaryKey={e}': ['barrier-assessment'],
  'assessment.aspx?AssessmentID=1000000405&PrimaryKey={e}': ['domestic-violence-assessment'],
  'assessment.aspx?AssessmentID=1000000406&PrimaryKey={e}': ['income-assessment'],
  'assessment.aspx?AssessmentID=1000000407&PrimaryKey={e}': ['rhy-entry-assessment'],
  'assessment.aspx?AssessmentID=1000000408&PrimaryKey={e}': ['current-living-situation'],
  'assessment.aspx?AssessmentID=1000000409&PrimaryKey={e}': ['youth-education-assessment'],
  'assessment.aspx?AssessmentID=1000000410&PrimaryKey={e}': ['translation-assistance'],
  // What is nobody's path: the panel says that it does not know the page.
  'assessment.aspx?AssessmentID=1000000457&PrimaryKey={e}': ['no screen of ours'],
  'viewform.aspx?FormID=1000000215': ['no screen of ours'],
};
const elsewhere: Readonly<Record<string, typeof expected>> = {
  baseline: {
    'viewform.aspx?FormID=4317&Page=2': ['basic-client-information', noBirthDate],
    'viewform.aspx?FormID=4319&PrimaryKey={c}': ['family-members', noBirthDate],
    'viewform.aspx?FormID=1000000430&PrimaryKey={c}': ['intake-basic-client', 'Sex: project-dependent', noBirthDate],
  },
};

function look(page: PageDescription, profile: Profile): string[] {
  const adapted = screens.map((each) => adaptScreen(each, profile));
  const [screen, second] = recognizeScreens(page, adapted, profile);
  if (screen === undefined || second !== undefined) return ['no screen of ours'];
  const transfer = screen.name === 'exit-enrollment' ? { ...inventedTransfer, exit } : inventedTransfer;
  const { rows } = planScreen(screen, profile, page, transfer, transfer.items, todayOf(new Date()));
  const isClear = ['will-fill', 'already-there', 'left'];
  return [screen.name, ...rows.filter(({ state }) => !isClear.includes(state)).map((row) => `${row.label}: ${row.why ?? row.state}`)];
}

const chosen = inventedTransfer.referrals[0]?.provider ?? '';

let browser: Browser;
let script: string;
test.beforeAll(async () => {
  script = await bundle('scripts/prove/matrix/in-frame.ts', 'Desk');
  browser = await openBrowser();
});
test.afterAll(() => browser.close());

for (const deployed of practiceProfiles) {
  test(`${deployed.name}: every page is known for what it is, and whatever is not filled there is listed with its reason`, async () => {
    test.setTimeout(120_000);
    const { state, enrollId, assessmentId } = knownState(deployed);
    const folder = mkdtempSync(join(tmpdir(), 'transfer-desk-pages-'));
    const stateFile = join(folder, 'state.json');
    writeFileSync(stateFile, toText(state));
    const practice = await startPractice({ port: 0, profile: deployed, stateFile });
    const tab = await openTab(browser, practice, script);
    const profile = getProfile(ours[deployed.name] ?? '');
    const seen: Record<string, string[]> = {};
    await tab.login();
    for (const page of Object.keys(expected)) {
      const address = page.replace('{c}', knownClientId).replace('{e}', enrollId).replace('{a}', assessmentId);
      if (page.endsWith(nextPage)) {
        const before = (await tab.documents()).find(({ description }) => !description.isTop);
        const provider = before?.description.controls.find(({ label }) => label === 'Refer to Provider');
        if (provider !== undefined) await pickProvider(tab, provider, expectedReferrals[0]?.provider ?? '', chosen);
        await answerRequired(tab);
        await press(tab);
      } else {
        const query = new URL(address, 'http://127.0.0.1').searchParams;
        await tab.open(numbersOf(practice.profile, query)?.inAnswer(address) ?? address);
      }
      await untilReady(tab);
      const document = (await tab.documents()).find(({ description }) => !description.isTop);
      seen[page] = document === undefined ? ['no screen of ours'] : look(document.description, profile);
    }
    expect(seen).toEqual({ ...expected, ...elsewhere[deployed.name] });
    await tab.close();
    await practice.close();
    rmSync(folder, { recursive: true, force: true });
  });
}
