import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { openDesk } from './browser/launch';
import { plantControls } from './browser/profile-control';
import { searchProfile } from './browser/profile-search';
import { unexplainedPosts } from './browser/unexplained-posts';
import { playCeWorkflow } from './journey/ce-workflow';
import { checkSaved } from './journey/check-saved';
import { traces } from './journey/household';
import { startPractice } from './practice';
import { writeSampleForm } from './sample-form';
import { runSteps } from './steps';

const { values } = parseArgs({
  options: { path: { type: 'string', default: 'ce' }, json: { type: 'string' }, shots: { type: 'string' } },
  allowPositionals: false,
});

const say = (line: string): void => void stdout.write(`${line}\n`);

/** Plays the CE Workflow once and says everything that is not as it must be. */
async function demonstrateCe(): Promise<{ result: object; problems: string[] }> {
  const practice = await startPractice({ port: 0 });
  const profileDir = mkdtempSync(join(tmpdir(), 'transfer-desk-demo-'));
  const started = Date.now();
  try {
    const form = await writeSampleForm();
    const desk = await openDesk({ practiceUrl: `${practice.url}/login/PRACTICE`, profileDir });
    let shot = 0;
    const journey = await playCeWorkflow({
      desk,
      practiceUrl: practice.url,
      form,
      async onStep({ name, at }, panel) {
        say(`${String(at).padStart(6)} ms  ${name}`);
        if (values.shots === undefined) return;
        shot += 1;
        const file = join(resolve(values.shots), `${String(shot).padStart(2, '0')}-${name.split(':')[0]}`);
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
    const leaks = searchProfile(profileDir, traces);
    const problems = [
      ...checkSaved(practice, clientTrackId),
      ...(fieldsFailed > 0 ? [`${fieldsFailed} fields failed`] : []),
      ...unexplained.map(() => 'a form was posted without a click'),
      ...(found.length < controls.length ? ['the search of the profile did not find its own control values'] : []),
      ...leaks.map(({ file, encoding }) => `a value of the form is in the browser profile: ${file} (${encoding})`),
    ];
    say(`        profile searched: ${found.length} of ${controls.length} control values found, ${leaks.length} values of the form found`);
    return { result: { fieldsFilled, fieldsNeedingPerson, clientTrackId, ms, keystrokes, clicks }, problems };
  } finally {
    await practice.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

if (values.path !== 'ce') {
  stderr.write(`The demo plays the CE Workflow; the path "${values.path}" is not there yet. Use --path ce.\n`);
  exit(1);
}
if (runSteps([{ name: 'build', command: ['wxt', 'build'] }]).failed > 0) exit(1);
if (values.shots !== undefined) mkdirSync(values.shots, { recursive: true });
const { result, problems } = await demonstrateCe();
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ ce: result }, null, 2)}\n`);
say(JSON.stringify({ ce: result }));
for (const problem of problems) stderr.write(`not as it must be: ${problem}\n`);
say(problems.length === 0 ? 'The household is saved, its ID is returned, and nothing of it is left in the browser.' : 'The demo failed.');
exit(problems.length === 0 ? 0 : 1);
