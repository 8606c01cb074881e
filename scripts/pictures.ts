import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { env, exit, stderr, stdout } from 'node:process';
import { openDesk } from './browser/launch';
import { playCeWorkflow } from './journey/ce-workflow';
import { startPractice } from './practice';
import { writeSampleForm } from './sample-form';
import { findOnPath, root } from './setup.mjs';
import { runSteps } from './steps';

/** Step of the journey → picture of the whole browser window, for README and guides. */
const pictures: Record<string, string> = {
  'review: Basic Client Information': 'panel-beside-page',
  'captured: the new ClientTrack ID': 'id-captured',
  'review: Referrals': 'referrals',
};

const folder = join(root, 'docs', 'pictures');

if (env.DISPLAY === undefined || findOnPath('import') === undefined) {
  stderr.write("The pictures show a real window: they need a display of 1480 × 900 (Xvfb will do) and ImageMagick's import.\n");
  exit(1);
}
if (runSteps([{ name: 'build', command: ['wxt', 'build'] }]).failed > 0) exit(1);
mkdirSync(folder, { recursive: true });
const practice = await startPractice({ port: 0 });
const desk = await openDesk({ practiceUrl: `${practice.url}/login/PRACTICE`, headless: false, width: 1480 });
try {
  await playCeWorkflow({
    desk,
    practiceUrl: practice.url,
    form: await writeSampleForm(),
    async onStep({ name }) {
      const picture = pictures[name];
      if (picture === undefined) return;
      execFileSync('import', ['-window', 'root', '-quality', '92', join(folder, `${picture}.png`)]);
      stdout.write(`docs/pictures/${picture}.png\n`);
    },
  });
} finally {
  await desk.close();
  await practice.close();
}
exit(0);
