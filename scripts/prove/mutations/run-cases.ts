import { planScreen } from '../../../lib/fill/plan';
import type { Plan } from '../../../lib/fill/reading';
import { afterwards, type ReceiptRow, receiptOf, writePlanOf } from '../../../lib/fill/receipt';
import { recognizeScreens } from '../../../lib/fill/recognize';
import type { PageDescription, WritePlan } from '../../../lib/messages';
import { describe } from '../../../lib/page/describe';
import { createScanner } from '../../../lib/page/scan';
import { createTouch } from '../../../lib/page/touch';
import { writePlan } from '../../../lib/page/write';
import { startMasks } from '../../../lib/practice/page-masks';
import { startRules } from '../../../lib/practice/page-rules';
import { evaluateRules } from '../../../lib/practice/rules';
import { seededChance } from '../../../lib/practice/variants/registry';
import { practice } from '../../../lib/profiles/practice';
import { screens } from '../../../lib/screens/registry';
import type { Screen, ScreenField } from '../../../lib/screens/screen';
import { inventedTransfer } from '../pages/invented-transfer';
import { basePages } from './base-pages';
import { harmlessMutations } from './harmless';
import { hostileMutations } from './hostile';
import { isFound, judge } from './judge';
import type { Place, Stage } from './mutation';
import { giveSettersBack, touched } from './record-writes';
import { idMutations, rewriteIds } from './rewrite-ids';

giveSettersBack();
startMasks(document);
let sent = 0;
document.addEventListener('submit', (event) => {
  event.preventDefault();
  sent += 1;
});
// The pages' questions to their server are answered with nothing.
window.fetch = async () => new Response('{"actions":[]}');

const { items } = inventedTransfer;
const today = '2026-11-22';

interface Seen {
  page: PageDescription;
  screen: Screen;
  plan: Plan;
}

function draw(html: string): void {
  document.body.innerHTML = html;
  // Nobody answers here: the rules of the page alone.
  startRules(window, evaluateRules, { show: () => undefined, ask: async () => '' });
  scrollTo(0, 0);
}

/** What the panel would make of the page as it stands. */
function look(scanner: ReturnType<typeof createScanner>): Seen | undefined {
  const page = describe(window, 'nonce', scanner.scan);
  const [screen, second] = recognizeScreens(page, screens, practice);
  if (screen === undefined || second !== undefined || items === undefined) return undefined;
  return { page, screen, plan: planScreen(screen, practice, page, inventedTransfer, items, today) };
}

const controls = (): Element[] => [...document.body.querySelectorAll('input, select, textarea')];

/** A place by the numbers of its controls in the page's order. */
interface KnownPlace extends Omit<Place, 'elements'> {
  at: number[];
}

function fieldOf(screen: Screen, id: string): ScreenField | undefined {
  const [of = '', , index = ''] = id.split('.');
  const grid = screen.grids?.find(({ each }) => each === of);
  return (grid?.fields ?? screen.fields)[Number(index)];
}

const known = new Map<string, KnownPlace[]>();

/** Where everything belongs on the page as its server drew it; undefined for a page that the panel does not know. */
function placesOf(base: { name: string; html: string }): KnownPlace[] | undefined {
  const before = known.get(base.name);
  if (before !== undefined) return before;
  draw(base.html);
  const scanner = createScanner(document);
  const seen = look(scanner);
  if (seen === undefined) return undefined;
  const all = controls();
  const places = seen.plan.rows.flatMap((row): KnownPlace[] => {
    const field = fieldOf(seen.screen, row.id);
    if (row.write === undefined || field === undefined || row.state === 'differs') return [];
    const { key, value } = row.write;
    return [{ row, field, expected: value, at: all.flatMap((element, index) => (scanner.keyOf(element) === key ? [index] : [])) }];
  });
  if (places.length === 0) throw new Error(`${base.name} has nothing to fill`);
  known.set(base.name, places);
  return places;
}

const drawn = basePages();
const bases = drawn.filter((base) => placesOf(base) !== undefined);

/** Pages of the practice ClientTrack that the panel does not know: a gap of ours, told and not hidden. */
export const unknownPages: readonly string[] = drawn.filter((base) => !bases.includes(base)).map(({ name }) => name);

/** A driver that finds fields by their position: what the suite must notice. */
function byPosition(plan: WritePlan, { controls: described }: PageDescription): WritePlan {
  const writes = plan.writes.map((write) => {
    const at = described.findIndex(({ key }) => key === write.key);
    const next = described.find((control, index) => index > at && control.kind === write.kind && control.isVisible);
    return next === undefined ? write : { ...write, key: next.key, label: next.label, before: next.value };
  });
  return { ...plan, writes: writes.filter((write, index) => writes.findIndex(({ key }) => key === write.key) === index) };
}

export interface CaseResult {
  name: string;
  mutations: string[];
  isHarmless: boolean;
  wrong: string[];
  /** Fields that have a place on the page, and those found. */
  places: number;
  found: number;
  missed: string[];
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function runCase(seed: number, number: number, isFaulty: boolean): Promise<CaseResult> {
  const chance = seededChance(seed * 7919 + number);
  const pick = <T>(choices: readonly T[]): T | undefined => choices[Math.floor(chance() * choices.length)];
  const base = bases[number % bases.length];
  if (base === undefined) throw new Error('there are no pages');
  const expected = placesOf(base) ?? [];
  const isHarmless = chance() < 0.5;
  const ids = pick(idMutations) ?? 'as they are';
  const choices = isHarmless ? harmlessMutations : [...harmlessMutations, ...hostileMutations, ...hostileMutations];
  const chosen = [...new Set(Array.from({ length: 1 + Math.floor(chance() * 3) }, () => pick(choices)))].flatMap((one) => one ?? []);

  draw(rewriteIds(base.html, ids, chance));
  const all = controls();
  const stage: Stage = {
    chance,
    pick,
    places: expected.map(({ at, ...place }) => ({ ...place, elements: at.flatMap((index) => all[index] ?? []) })),
  };
  touched.length = 0;
  sent = 0;
  for (const { at, apply } of chosen) if (at === 'before') apply(stage);
  const scanner = createScanner(document);
  const touch = createTouch(document, scanner);
  const seen = look(scanner);
  for (const { at, apply } of chosen) if (at === 'after') apply(stage);
  let rows: readonly ReceiptRow[] = [];
  if (seen !== undefined) {
    const none: ReadonlySet<string> = new Set();
    const plan = writePlanOf(seen.plan, none);
    const report = await writePlan({ document, scanner, touch }, isFaulty ? byPosition(plan, seen.page) : plan);
    if ('refused' in report) throw new Error(`the page refused: ${report.refused}`);
    rows = receiptOf(seen.plan, none, report);
    if (chosen.some(({ name }) => name.startsWith('late overwrite'))) {
      await wait(20);
      rows = afterwards({ rows, alsoChanged: report.alsoChanged }, seen.page, describe(window, 'nonce', scanner.scan)).rows;
    }
  }
  touch.stop();
  const missed = stage.places.filter((place) => !isFound(place, rows));
  return {
    name: base.name,
    mutations: [ids, ...chosen.map(({ name }) => name)],
    isHarmless: chosen.every(({ kind }) => kind === 'harmless'),
    wrong: judge(stage.places, touched, rows, sent),
    places: stage.places.length,
    found: stage.places.length - missed.length,
    missed: missed.map(
      ({ row }) =>
        `${row.field}: ${rows.find(({ id }) => id === row.id)?.reason ?? seen?.plan.rows.find(({ id }) => id === row.id)?.state ?? 'page not recognised'}`,
    ),
  };
}

/** Cases by their numbers, one after the other, in this page. */
export async function runCases(seed: number, numbers: readonly number[], isFaulty: boolean): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const number of numbers) results.push(await runCase(seed, number, isFaulty));
  return results;
}
