import './store/desk-storage';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../lib/connection/badge';
import { showDigest } from '../../lib/connection/digest';
import type { Transfer } from '../../lib/hmis/transfer';
import { timeZones } from '../../lib/lifecycle/calendar-days';
import { dueTimesOf } from '../../lib/lifecycle/clock';
import { digestChoices } from '../../lib/lifecycle/digest';
import { seededChance } from '../../lib/practice/variants/registry';
import { writeDueTimes } from '../../lib/store/clocks';
import { saveSettings } from '../../lib/store/settings';
import { root } from '../setup.mjs';
import { inventedTransfer } from './store/invented-vault';
import { randomMove } from './store/random-move';
import type { Report, Suite } from './suite';
import {
  isListedBadge,
  isListedColour,
  isListedNotification,
  listedTitles,
  type Side,
  tooltipOfRecord,
  wordsThatWouldSay,
} from './words/closed-list';

const hour = 3_600_000;
const begun = Date.UTC(2026, 10, 2, 8);

/** One thing that was put where anybody can read it. */
interface Said {
  by: string;
  words: unknown;
}

/** Whatever is asked of the bar's button and of the notifications is written down. */
function listen(): Said[] {
  const said: Said[] = [];
  for (const area of ['action', 'notifications']) {
    const told = new Proxy(
      {},
      {
        get:
          (_, name) =>
          async (...given: unknown[]) =>
            void said.push({ by: `${area}.${String(name)}`, words: given }),
      },
    );
    Reflect.set(fakeBrowser, area, told);
  }
  return said;
}

/** What the canary makes of what was said. */
type Blurt = (said: Said, of: Transfer) => Said;

const textOf = (words: unknown, name: string): string => {
  const options = Array.isArray(words) ? words.at(-1) : undefined;
  return typeof options === 'object' && options !== null ? String(Reflect.get(options, name)) : '';
};

function isListed({ by, words }: Said, side: Side | undefined, forms: number): boolean {
  if (by === 'action.setBadgeText') return isListedBadge(textOf(words, 'text'), forms);
  if (by === 'action.setBadgeBackgroundColor') return isListedColour(textOf(words, 'color'));
  return (
    by === 'notifications.create' && side !== undefined && isListedNotification(side, textOf(words, 'title'), textOf(words, 'message'))
  );
}

/** Every value of a record that somebody could know it by. */
const valuesOf = ({ id, ref, items, clientTrackId, vsp, referrals }: Transfer): string[] =>
  [
    id,
    ref,
    items?.firstName,
    items?.lastName,
    items?.contactPhone,
    clientTrackId,
    vsp,
    ...referrals.map(({ provider }) => provider),
  ].filter((value): value is string => value !== undefined && value.length > 0);

/** A desk over some weeks: forms come and go on, somebody changes the settings, hours and days go by. */
async function journey(chance: () => number, wrong: (what: string) => void, report: Report, blurt: Blurt): Promise<void> {
  fakeBrowser.reset();
  const said = listen();
  let transfers: Transfer[] = [];
  let now = begun + Math.floor(chance() * 400 * 24) * hour;
  let side: Side | undefined;
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(chance() * from.length)];
  for (let step = 0; step < 25; step += 1) {
    now += chance() < 0.7 ? Math.floor(chance() * 180) * 60_000 : Math.floor(chance() * 40) * hour;
    if (chance() < 0.3 || step === 0) {
      side = pick(['live', 'practice', 'live', undefined] as const);
      const site = side && { origin: 'https://ct.example', tenantPath: '/zz/', environment: side, profile: 'generic' as const };
      const isLiaison = chance() < 0.2;
      await saveSettings({
        deployment: isLiaison ? undefined : site,
        liaison: isLiaison && side !== undefined ? { environment: side } : undefined,
        language: pick(['en', 'es'] as const) ?? 'en',
        digest: pick(digestChoices) ?? 'off',
        timeZone: pick(timeZones) ?? timeZones[0],
      });
    }
    if (chance() < 0.5) {
      const more = chance() < 0.03 ? 120 : 1;
      transfers = [...transfers, ...Array.from({ length: more }, () => inventedTransfer(new Date(now)))];
    } else {
      const chosen = pick(transfers);
      const moved = chosen && randomMove(chosen, chance, new Date(now))?.(chosen);
      if (moved?.ok === true) transfers = transfers.map((each) => (each === chosen ? moved.transfer : each));
      else if (chance() < 0.3) transfers = transfers.filter((each) => each !== chosen);
    }
    if (side !== undefined) await writeDueTimes(side, dueTimesOf(transfers));
    await showBadge(new Date(now));
    await showDigest(new Date(now));
    for (const each of said.splice(0)) {
      const [first] = transfers;
      const heard = first === undefined ? each : blurt(each, first);
      report.count(each.by);
      if (!isListed(heard, side, transfers.length)) wrong(`${heard.by} says what is not on the list`);
      const text = JSON.stringify(heard.words);
      if (transfers.some((transfer) => valuesOf(transfer).some((value) => text.includes(value))))
        wrong(`${heard.by} says something of a record`);
    }
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Titles, addresses and tooltips are words of the program: none is put together of anything. */
function trySource(wrong: (what: string) => void, report: Report): void {
  const files = ['components', 'entrypoints', 'lib'].flatMap(filesIn).filter((file) => !file.includes(join('lib', 'practice')));
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const name = file.slice(root.length + 1);
    if (file.endsWith('.html') && !listedTitles.includes(/<title>([^<]*)<\/title>/.exec(text)?.[1] ?? 'no title'))
      wrong(`${name}: another title`);
    if (!/\.tsx?$/.test(file)) continue;
    for (const word of wordsThatWouldSay)
      if (word.test(text)) wrong(`${name}: changes a title, an address, or says something outside the panel`);
    if (tooltipOfRecord.test(text)) wrong(`${name}: a tooltip that says something of a record`);
    report.count('files read');
  }
}

async function tryJourneys(blurt: Blurt, seed: number, count: number, report: Report): Promise<void> {
  trySource((what) => report.wrong(what), report);
  for (let tried = 0; tried < count; tried += 1) {
    await journey(seededChance(seed * 100_003 + tried), (what) => report.wrong(`case ${tried}: ${what}`), report, blurt);
    report.done();
  }
  fakeBrowser.reset();
}

export const closedWords: Suite = {
  name: 'closed-words',
  title: 'badge, notifications, titles, tooltips and addresses say what is on a closed list, and nothing of a record',
  needs: 'node',
  full: 2_000,
  sample: 60,
  run: (seed, count, report) => tryJourneys((said) => said, seed, count, report),
  // A badge that names the form that presses.
  canary: (seed, _count, report) =>
    tryJourneys((said, { ref }) => (said.by === 'action.setBadgeText' ? { ...said, words: [{ text: ref }] } : said), seed, 5, report),
};
