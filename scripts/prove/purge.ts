import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from '@playwright/test';
import { seededChance } from '../../lib/practice/variants/registry';
import { openDesk } from '../browser/launch';
import { plantControls } from '../browser/profile-control';
import { searchProfile } from '../browser/profile-search';
import { bundle } from './browser';
import type { Canaries, PurgeKind, Traces } from './purges/in-panel';
import type { Report, Suite } from './suite';

/** So many purges share a browser's profile, which is searched when it is closed. */
const perProfile = 15;
const kinds: readonly PurgeKind[] = ['acknowledged', 'retention', 'withdrawn', 'deleted'];

const letters = (bytes: number): string =>
  [...randomBytes(bytes).toString('hex')].map((digit) => 'bcdfghjklmnpqrst'[Number.parseInt(digit, 16)]).join('');

const newCanaries = (): Canaries => ({
  lastName: `Zz${letters(6)}`,
  contactPhone: `214555${String(randomBytes(4).readUInt32BE() % 10_000).padStart(4, '0')}`,
  provider: `Zz ${letters(6)} house`,
});

interface Purged extends Traces {
  kind: PurgeKind;
  canaries: Canaries;
}

/** Asks the product's own code in a page of the extension. */
async function ask<T>(session: CDPSession, call: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: call,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** A page of the extension in a browser with this profile, with the product's own code in it. */
async function openPanel(profileDir: string, script: string) {
  const desk = await openDesk({ profileDir });
  const page = await desk.context.newPage();
  await page.goto(`chrome-extension://${desk.extensionId}/icon/128.png`);
  const session = await desk.context.newCDPSession(page);
  await ask(session, `${script}; undefined`);
  return {
    desk,
    keep: (canaries: Canaries) => ask<string>(session, `purges.keep(${JSON.stringify(canaries)})`),
    purge: (id: string, kind: PurgeKind) => ask<void>(session, `purges.purge(${JSON.stringify(id)}, ${JSON.stringify(kind)})`),
    tracesOf: (id: string) => ask<Traces>(session, `purges.tracesOf(${JSON.stringify(id)})`),
  };
}

/**
 * One profile: forms come, the browser is closed and opened again, as from one day to the next, and each purge takes one form away.
 * Then the browser is closed for good and every file searched.
 */
async function tryProfile(chance: () => number, count: number, isLeaving: boolean, script: string, report: Report): Promise<void> {
  const profileDir = mkdtempSync(join(tmpdir(), 'transfer-desk-purge-'));
  try {
    const before = await openPanel(profileDir, script);
    const forms: { id: string; canaries: Canaries }[] = [];
    for (let at = 0; at < count + 3; at += 1) {
      const canaries = newCanaries();
      forms.push({ id: await before.keep(canaries), canaries });
    }
    await before.desk.close();
    const { desk, keep, purge: purgeOne, tracesOf } = await openPanel(profileDir, script);
    const purged: Purged[] = [];
    for (let at = 0; at < count; at += 1) {
      const [form] = forms.splice(Math.floor(chance() * forms.length), 1);
      if (form === undefined) break;
      const kind = kinds[Math.floor(chance() * kinds.length)] ?? 'deleted';
      const traces = await tracesOf(form.id);
      if (!isLeaving) await purgeOne(form.id, kind);
      purged.push({ ...traces, kind, canaries: form.canaries });
      report.count(`purged: ${kind}`);
      // A new form comes now and then, too.
      if (chance() < 0.3) {
        const canaries = newCanaries();
        forms.push({ id: await keep(canaries), canaries });
      }
    }
    if (chance() < 0.3 && !isLeaving) {
      for (const { id, canaries } of forms) purged.push({ ...(await tracesOf(id)), kind: 'everything', canaries });
      for (const { id } of forms.splice(0).slice(0, 1)) await purgeOne(id, 'everything');
      report.count('desks purged of everything');
    }
    const stays = await Promise.all(forms.map(async ({ id }) => (await tracesOf(id)).row));
    const controls = await plantControls(desk.context);
    await desk.close();
    const kept = forms.map(({ canaries }) => canaries);
    judgeProfile({ profileDir, purged, kept, stays, controls: controls.map(({ value }) => value) }, report);
    report.done(count);
  } finally {
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}

interface Searched {
  profileDir: string;
  purged: readonly Purged[];
  kept: readonly Canaries[];
  /** Sealed rows that must be there: a search that does not find them proves nothing. */
  stays: readonly string[];
  controls: readonly string[];
}

const piecesOf = (name: string, base64: string) => ({ name, bytes: Buffer.from(base64, 'base64').subarray(0, 24) });

function judgeProfile({ profileDir, purged, kept, stays, controls }: Searched, report: Report): void {
  const values = [...purged.map(({ canaries }) => canaries), ...kept].flatMap(({ lastName, provider, contactPhone }) => [
    lastName,
    provider,
    contactPhone,
  ]);
  const pieces = [...purged.map(({ row }, at) => piecesOf(`row ${at}`, row)), ...stays.map((row, at) => piecesOf(`kept row ${at}`, row))];
  const keys = [...new Set(purged.map(({ key }) => key))];
  const hits = searchProfile(profileDir, [...values, ...keys, ...controls], pieces);
  const found = new Set(hits.map(({ value }) => value));
  for (const control of controls) if (!found.has(control)) report.wrong('a control that was planted is not found');
  stays.forEach((_, at) => {
    if (!found.has(`kept row ${at}`)) report.wrong('the sealed row of a form that is kept is not found');
  });
  for (const value of values.filter((each) => found.has(each))) {
    const hit = hits.find((each) => each.value === value);
    report.wrong(`a canary in ${hit?.file}, as ${hit?.encoding}`);
  }
  purged.forEach(({ kind }, at) => {
    const hit = hits.find(({ value }) => value === `row ${at}`);
    if (hit !== undefined) report.wrong(`the sealed row of a form purged as ${kind} in ${hit.file}`);
  });
  for (const _ of keys.filter((key) => found.has(key)))
    report.wrong('a key that purged forms were sealed with, wrapped, is still in a file');
  report.count('canaries searched for', values.length);
}

async function tryPurges(isLeaving: boolean, seed: number, count: number, report: Report): Promise<void> {
  const chance = seededChance(seed);
  const script = await bundle('scripts/prove/purges/in-panel.ts', 'purges');
  for (let done = 0; done < count; done += perProfile) {
    await tryProfile(chance, Math.min(perProfile, count - done), isLeaving, script, report);
  }
}

export const purge: Suite = {
  name: 'purge',
  title: 'of a form that was purged nothing is left in any file of the browser’s profile, neither its values nor its sealed row',
  needs: 'browser',
  full: 300,
  sample: 6,
  run: (seed, count, report) => tryPurges(false, seed, count, report),
  // A desk that says it has purged and has not.
  canary: (seed, count, report) => tryPurges(true, seed, Math.min(count, 3), report),
};
