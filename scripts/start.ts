import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, exit, platform, stdout } from 'node:process';
import { runSteps } from './steps';

const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

async function openEverything(): Promise<void> {
  // Only now: without a display none of it is needed.
  const { openDesk } = await import('./browser/launch');
  const { startPractice } = await import('./practice');
  const { writeSampleForm } = await import('./sample-form');

  const form = await writeSampleForm();
  const profileDir = mkdtempSync(join(tmpdir(), 'transfer-desk-start-'));
  // Also after Ctrl+C.
  process.on('exit', () => rmSync(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  // The usual port, so that the address learned once holds next time; any other when it is taken.
  const practice = await startPractice({ port: 4173 }).catch(() => startPractice());
  try {
    const desk = await openDesk({ headless: false, practiceUrl: practice.url, profileDir });
    await desk.openPanel();
    stdout.write(`
Transfer Desk is open beside the practice ClientTrack. Everybody in it is invented.

1. In the panel: choose a passphrase, then enter ${practice.url} as ClientTrack's address, practice.
2. In ClientTrack: sign in with any name and password.
3. Drop this received form into the panel: ${form}
4. Follow the panel from page to page.

The browser profile is a fresh one and goes when you close the browser.
`);
    await new Promise<void>((resolve) => desk.context.once('close', () => resolve()));
  } finally {
    await practice.close();
  }
}

if (hasDisplay) {
  const { failed } = runSteps([{ name: 'build', command: ['wxt', 'build'] }]);
  if (failed > 0) exit(1);
  await openEverything();
  exit(0);
} else {
  stdout.write('There is no display here, so this runs the demo without one.\n');
  const { failed } = runSteps([{ name: 'demo', command: [process.execPath, 'scripts/run.mjs', 'demo'] }]);
  exit(failed === 0 ? 0 : 1);
}
