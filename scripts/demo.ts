import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { type PracticeProfile, practiceProfile } from '../lib/practice/profile';
import { newplaceProfile } from '../lib/practice/profiles/newplace';
import { openDesk } from './browser/launch';
import { plantControls } from './browser/profile-control';
import { searchProfile } from './browser/profile-search';
import { unexplainedPosts } from './browser/unexplained-posts';
import { playAddNewReferral } from './journey/add-new-referral';
import { type JourneyResult, playCeWorkflow } from './journey/ce-workflow';
import { checkRecorded, checkSaved } from './journey/check-saved';
import { traces } from './journey/household';
import type { KnownClientStage } from './journey/known-client';
import { fewReferrals, manyReferrals, writeKnownHousehold } from './journey/known-household';
import { playMultipleReferrals } from './journey/multiple-referrals';
import { playNeedsAsStatus } from './journey/needs-as-status';
import { playQuickReferrals } from './journey/quick-referrals';
import { checkTaught, playTeach, secondTraces } from './journey/teach';
import { type PracticeServer, startPractice } from './practice';
import { writeSampleForm } from './sample-form';
import { runSteps } from './steps';

const { values } = parseArgs({
  options: { path: { type: 'string', default: 'ce' }, json: { type: 'string' }, shots: { type: 'string' } },
  allowPositionals: false,
});

const say = (line: string): void => void stdout.write(`${line}\n`);

interface PathDemo {
  /** Another deployment than the practice one. */
  profile?: PracticeProfile;
  /** Values of further forms that must not be found either. */
  moreTraces?: readonly string[];
  /** How the practice ClientTrack records unmet needs. */
  needsAs?: PracticeProfile['unmetNeeds'];
  /** A state of the practice ClientTrack to begin with. */
  stateFile?: () => string;
  play(stage: Pick<KnownClientStage, 'desk' | 'practiceUrl' | 'onStep'>): Promise<JourneyResult>;
  check(practice: PracticeServer, clientTrackId: string): string[];
}

const paths: Readonly<Record<string, PathDemo>> = {
  ce: { play: async (stage) => playCeWorkflow({ ...stage, form: await writeSampleForm() }), check: checkSaved },
  add: {
    stateFile: writeKnownHousehold,
    play: (stage) => playAddNewReferral({ ...stage, form: fewReferrals }),
    check: (practice, id) => checkRecorded(practice, id, fewReferrals),
  },
  quick: {
    stateFile: writeKnownHousehold,
    play: (stage) => playQuickReferrals({ ...stage, form: manyReferrals }),
    check: (practice, id) => checkRecorded(practice, id, manyReferrals),
  },
  // Three ways to record an unmet need: on the paths above by records of their own, here as a service and as a status.
  multiple: {
    stateFile: writeKnownHousehold,
    needsAs: 'service',
    play: (stage) => playMultipleReferrals({ ...stage, form: fewReferrals, unmetNeeds: { as: 'service', provider: 'Unmet Need' } }),
    check: (practice, id) => checkRecorded(practice, id, fewReferrals, 'service'),
  },
  status: {
    stateFile: writeKnownHousehold,
    needsAs: 'status',
    play: (stage) => playNeedsAsStatus({ ...stage, form: fewReferrals, unmetNeeds: { as: 'status' } }),
    check: (practice, id) => checkRecorded(practice, id, fewReferrals, 'status'),
  },
  // A ClientTrack nobody has heard of: taught with the first record, used with the second.
  teach: { profile: newplaceProfile, moreTraces: secondTraces, play: playTeach, check: checkTaught },
};

/** Plays one path once and says everything that is not as it must be. */
async function demonstrate(name: string, path: PathDemo): Promise<{ result: object; problems: string[] }> {
  const stateFile = path.stateFile?.();
  const practice = await startPractice({ port: 0, stateFile, profile: path.profile ?? { ...practiceProfile, unmetNeeds: path.needsAs } });
  const profileDir = mkdtempSync(join(tmpdir(), 'transfer-desk-demo-'));
  const shots = values.shots === undefined ? undefined : join(resolve(values.shots), ...(values.path === 'all' ? [name] : []));
  if (shots !== undefined) mkdirSync(shots, { recursive: true });
  const started = Date.now();
  try {
    const desk = await openDesk({ practiceUrl: `${practice.url}/login/${practice.profile.customer}`, profileDir });
    let shot = 0;
    const journey = await path.play({
      desk,
      practiceUrl: practice.url,
      async onStep({ name: stepName, at }, panel) {
        say(`${String(at).padStart(6)} ms  ${stepName}`);
        if (shots === undefined) return;
        shot += 1;
        const file = join(shots, `${String(shot).padStart(2, '0')}-${stepName.split(':')[0]}`);
        await panel.screenshot({ path: `${file}-panel.png` });
        await desk.page.screenshot({ path: `${file}-clienttrack.png` });
      },
    });
    const ms = Date.now() - started;
    const controls = await plantControls(desk.context);
    await desk.close();
    const { clientTrackId, fieldsFilled, fieldsNeedingPerson, fieldsFailed, journal } = journey;
    const { keystrokes, clicks } = journal.counts();
    const unexplained = unexplainedPosts(practice.log(), journal.actions);
    const found = searchProfile(
      profileDir,
      controls.map(({ value }) => value),
    );
    const leaks = searchProfile(profileDir, [...traces, ...(path.moreTraces ?? [])]);
    const problems = [
      ...path.check(practice, clientTrackId),
      ...(fieldsFailed > 0 ? [`${fieldsFailed} fields failed`] : []),
      ...unexplained.map(() => 'a form was posted without a click'),
      ...(found.length < controls.length ? ['the search of the profile did not find its own control values'] : []),
      ...leaks.map(({ file, encoding }) => `a value of the form is in the browser profile: ${file} (${encoding})`),
    ];
    say(`        profile searched: ${found.length} of ${controls.length} control values found, ${leaks.length} values of the form found`);
    return { result: { fieldsFilled, fieldsNeedingPerson, clientTrackId, ms, keystrokes, clicks, ...journey.more }, problems };
  } finally {
    await practice.close();
    if (stateFile !== undefined) rmSync(dirname(stateFile), { recursive: true, force: true });
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

const chosen = Object.entries(paths).filter(([name]) => values.path === 'all' || values.path === name);
if (chosen.length === 0) {
  stderr.write(`The demo knows no path "${values.path}". Use --path ce, add, quick, multiple, status, teach or all.\n`);
  exit(1);
}
if (runSteps([{ name: 'build', command: ['wxt', 'build'] }]).failed > 0) exit(1);
const results: Record<string, object> = {};
const problems: string[] = [];
for (const [name, path] of chosen) {
  const demo = await demonstrate(name, path);
  results[name] = demo.result;
  problems.push(...demo.problems.map((problem) => `${name}: ${problem}`));
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
say(JSON.stringify(results));
for (const problem of problems) stderr.write(`not as it must be: ${problem}\n`);
say(problems.length === 0 ? 'Everything is saved as the forms say, and nothing of them can be read in the browser.' : 'The demo failed.');
exit(problems.length === 0 ? 0 : 1);
