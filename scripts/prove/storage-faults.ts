import './store/desk-storage';
import { catalogues } from '../../lib/i18n/catalogue';
import { seededChance } from '../../lib/practice/variants/registry';
import { openCurrentDatabase } from '../../lib/store/generations';
import { StoreError } from '../../lib/store/store-error';
import { type AtWork, randomWork, type Work } from './store/desk-work';
import { closeConnections, type FaultKind, faultKinds, plantFault } from './store/faulty-storage';
import { firstPassphrase, newDesk, type OpenDesk, unlocked } from './store/invented-vault';
import { type Expected, judgeDesk } from './store/judge-desk';
import type { Report, Suite } from './suite';

/** Longer than any piece of work takes here, and longer than anybody waits. */
const patienceMs = 20_000;
const hour = 3_600_000;
const begun = Date.UTC(2026, 10, 20, 15);

type Outcome = { ok: true; desk: OpenDesk | undefined } | { ok: false; error: unknown };

async function outcomeOf(run: () => Promise<OpenDesk | undefined>): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, error: new Error('it never ended') }), patienceMs);
  });
  const done = run().then(
    (desk): Outcome => ({ ok: true, desk }),
    (error: unknown): Outcome => ({ ok: false, error }),
  );
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}

/** What may be there after a piece of work that was done, or that failed. */
function expectedAfter({ held }: AtWork, work: Work, isDone: boolean): Expected {
  const transfers = new Map<string, Expected['transfers'] extends ReadonlyMap<string, infer States> ? States : never>(
    [...held.transfers].map(([id, transfer]) => [id, [transfer]]),
  );
  for (const [id, after] of work.transfers ?? []) transfers.set(id, isDone ? [after] : [held.transfers.get(id), after]);
  const after = 'draft' in work ? work.draft : held.draft;
  return { transfers, drafts: isDone ? [after] : [held.draft, after] };
}

/** The panel closed and opened again. Undefined when the browser has lost everything. */
async function reopened(at: AtWork, work: Work): Promise<{ desk: OpenDesk; passphrase: string } | undefined> {
  at.desk.db.dexie.close();
  closeConnections();
  const db = await openCurrentDatabase('live');
  if ((await db.meta.count()) === 0 && (await db.transfers.count()) === 0) return undefined;
  const opened = await unlocked(db, [at.passphrase, ...(work.passphrase === undefined ? [] : [work.passphrase])]);
  if (opened === undefined) throw new Error('no passphrase opens the vault');
  return opened;
}

/** A sentence for each failure, in both languages, and nothing of a record in it. */
function faultOfError(error: unknown): string | undefined {
  if (!(error instanceof StoreError)) return `an error without a sentence (${error instanceof Error ? error.message : 'nothing'})`;
  const isSaid = Object.values(catalogues).every(({ store }) => store[error.code].length > 0);
  return isSaid && !('cause' in error) ? undefined : 'an error that says nothing, or too much';
}

/** A desk at work whose storage fails at a random step of every second piece of work or so. */
async function trySchedule(chance: () => number, wrong: (what: string) => void, report: Report, isHalf: boolean): Promise<void> {
  let at: AtWork = { desk: await newDesk(), held: { transfers: new Map(), draft: undefined }, passphrase: firstPassphrase, backup: [] };
  const pieces = 5 + Math.floor(chance() * 6);
  for (let piece = 0; piece < pieces; piece += 1) {
    const work = randomWork(at, chance, new Date(begun + piece * hour));
    const kind: FaultKind | undefined = chance() < 0.6 ? faultKinds[Math.floor(chance() * faultKinds.length)] : undefined;
    const fault = kind && plantFault({ kind, after: Math.floor(chance() * chance() * 60) });
    const outcome = await outcomeOf(() => work.run(at.desk));
    fault?.lift();
    const hasHit = fault?.hasHit() === true;
    const where = `${work.name}${kind === undefined ? '' : `, ${kind}`}`;
    if (hasHit) report.count(`failed as ${kind}`);
    if (hasHit && outcome.ok) report.count('done all the same');
    if (!outcome.ok) {
      const bad = faultOfError(outcome.error);
      if (bad !== undefined) wrong(`${where}: ${bad}`);
      if (!hasHit) wrong(`${where}: it failed without a fault`);
      if (outcome.error instanceof StoreError) report.count(`told: ${outcome.error.code}`);
    }
    if (outcome.ok && outcome.desk !== undefined) at = { ...at, desk: outcome.desk };
    // The canary's desk loses what it was just told to keep.
    if (isHalf && work.transfers !== undefined) await at.desk.db.transfers.clear();
    const isGone = kind === 'deleted' && hasHit;
    const opened = hasHit || chance() < 0.2 ? await reopened(at, work) : { desk: at.desk, passphrase: work.passphrase ?? at.passphrase };
    if (opened === undefined) {
      if (!isGone) wrong(`${where}: everything is gone`);
      report.count('told that all is gone, or done before it went');
      return;
    }
    const { held, faults } = await judgeDesk(opened.desk, expectedAfter(at, work, outcome.ok && !isGone));
    for (const each of faults) wrong(`${where}: ${each}`);
    report.count(`work: ${work.name}`);
    const keepsBackup = chance() < 0.2;
    at = { ...opened, held, backup: keepsBackup ? [...held.transfers.values()] : at.backup };
  }
  at.desk.db.dexie.close();
}

async function trySchedules(isHalf: boolean, seed: number, count: number, report: Report, from = 0): Promise<void> {
  for (let tried = from; tried < from + count; tried += 1) {
    const chance = seededChance(seed * 100_003 + tried);
    try {
      await trySchedule(chance, (what) => report.wrong(`case ${tried}: ${what}`), report, isHalf);
    } catch (error) {
      report.wrong(`case ${tried}: the desk does not open again (${error instanceof Error ? error.message : 'nothing'})`);
    }
    report.done();
  }
}

export const storageFaults: Suite = {
  name: 'storage-faults',
  title:
    'whichever step of the storage fails, every record is whole in its old or new state, the log is whole, and the failure has a sentence',
  needs: 'node',
  full: 2_000,
  sample: 60,
  run: (seed, count, report) => trySchedules(false, seed, count, report),
  // A disk that forgets the records it has just been given.
  canary: (seed, _count, report) => trySchedules(true, seed, 5, report),
  again: (seed, number, report) => trySchedules(false, seed, 1, report, number),
};
