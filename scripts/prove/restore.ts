import './store/desk-storage';
import { openBackup, sealBackup } from '../../lib/exchange/backup';
import { sealWithPassphrase } from '../../lib/exchange/passphrase-file';
import type { Transfer } from '../../lib/hmis/transfer';
import { seededChance } from '../../lib/practice/variants/registry';
import { compareWith, restore } from '../../lib/store/restore';
import { type AtWork, randomWork } from './store/desk-work';
import { firstPassphrase, newDesk } from './store/invented-vault';
import { type Held, judgeDesk } from './store/judge-desk';
import type { Report, Suite } from './suite';

const hour = 3_600_000;
const begun = Date.UTC(2026, 10, 20, 15);
const passphrase = 'zz meadow copper harbor lintel';
const madeAt = '2026-11-22T15:00:00.000Z';
/** A file costs what its passphrase costs: one cycle in so many goes through one, the others through what would be in it. */
const fileEvery = 25;
const records = ['keep', 'change', 'change', 'change', 'delete'];

type Copies = readonly Transfer[];

/** What was in the file, as it comes out of one of this or an earlier version; one of a later version must be refused. */
async function throughFile(copies: Copies, version: number, wrong: (what: string) => void): Promise<Copies> {
  const backup = { environment: 'live' as const, madeAt, transfers: [...copies] };
  const text = JSON.stringify({ format: 'transfer-desk-backup', version, ...backup });
  const file = version === 3 ? await sealBackup(backup, passphrase) : await sealWithPassphrase(new TextEncoder().encode(text), passphrase);
  const opened = await openBackup(file, passphrase, 'live');
  if (version > 3 && (opened.ok || opened.reason !== 'newer-backup')) wrong('a backup of a newer version is not refused as such');
  if (version <= 3 && !opened.ok) wrong(`a backup of version ${version} is refused: ${opened.reason}`);
  const cut = await openBackup(file.slice(0, -200), passphrase, 'live');
  if (cut.ok) wrong('a backup that was cut is taken');
  return opened.ok ? opened.backup.transfers : copies;
}

const linesOf = ({ history }: Transfer): string[] => history.map((line) => JSON.stringify(line));

/** By hand: what is missing comes, what goes on from here comes, everything else stays. */
function expectedAfter(present: ReadonlyMap<string, Transfer>, copies: Copies, removed: ReadonlySet<string>): Map<string, Transfer> {
  const after = new Map(present);
  for (const copy of copies) {
    const here = present.get(copy.id);
    if (here === undefined) after.set(copy.id, removed.has(copy.id) ? { ...copy, isCounted: true } : copy);
    else if (
      linesOf(copy)
        .join()
        .startsWith(`${linesOf(here).join()},`)
    )
      after.set(copy.id, { ...copy, isCounted: here.isCounted });
  }
  return after;
}

type Restoring = (at: AtWork, copies: Copies) => Promise<Readonly<Record<string, number>>>;

/** One computer's life with backups, a new computer, and the backups brought back there in any order, with work in between. */
async function tryCycle(
  restoring: Restoring,
  chance: () => number,
  isFile: boolean,
  wrong: (what: string) => void,
  report: Report,
): Promise<void> {
  let at: AtWork = { desk: await newDesk(), held: { transfers: new Map(), draft: undefined }, passphrase: firstPassphrase, backup: [] };
  const removed = new Set<string>();
  let clock = begun;
  const work = async (pieces: number): Promise<void> => {
    for (let piece = 0; piece < pieces; piece += 1) {
      clock += hour;
      const next = randomWork(at, chance, new Date(clock), records);
      await next.run(at.desk);
      const transfers = new Map(at.held.transfers);
      for (const [id, after] of next.transfers ?? []) {
        if (after === undefined) removed.add(id);
        if (after === undefined) transfers.delete(id);
        else transfers.set(id, after);
      }
      at = { ...at, held: { ...at.held, transfers } };
    }
  };
  const judge = async (held: Held): Promise<void> => {
    const states = new Map([...held.transfers].map(([id, transfer]) => [id, [transfer]] as const));
    const { held: seen, faults } = await judgeDesk(at.desk, { transfers: states, drafts: [held.draft] });
    for (const fault of faults) wrong(fault);
    at = { ...at, held: seen };
  };
  const backups: Copies[] = [];
  for (let made = 0; made < 1 + Math.floor(chance() * 3); made += 1) {
    await work(2 + Math.floor(chance() * 5));
    const copies = [...at.held.transfers.values()];
    backups.push(isFile ? await throughFile(copies, 1 + Math.floor(chance() * 4), wrong) : JSON.parse(JSON.stringify(copies)));
  }
  at.desk.db.dexie.close();
  at = { ...at, desk: await newDesk(), held: { transfers: new Map(), draft: undefined } };
  removed.clear();
  for (let brought = 0; brought < 1 + Math.floor(chance() * 4); brought += 1) {
    const copies = backups[Math.floor(chance() * backups.length)] ?? [];
    const expected = expectedAfter(at.held.transfers, copies, removed);
    const { db, vault } = at.desk;
    const foreseen = await compareWith(db, vault, copies);
    const done = await restoring(at, copies);
    if (JSON.stringify(foreseen) !== JSON.stringify(done)) wrong('it did something else than it said before');
    for (const [relation, count] of Object.entries(done)) report.count(relation, count);
    await judge({ ...at.held, transfers: expected });
    const again = await restore(db, vault, copies);
    if (again.added + again.newer > 0) wrong('a second time it brings something again');
    await judge(at.held);
    if (chance() < 0.6) await work(1 + Math.floor(chance() * 4));
  }
  at.desk.db.dexie.close();
}

async function tryCycles(restoring: Restoring, seed: number, count: number, report: Report, from = 0): Promise<void> {
  for (let tried = from; tried < from + count; tried += 1) {
    const isFile = tried % fileEvery === fileEvery - 1;
    await tryCycle(restoring, seededChance(seed * 100_003 + tried), isFile, (what) => report.wrong(`case ${tried}: ${what}`), report);
    if (isFile) report.count('through a real file');
    report.done();
  }
}

const asProduct: Restoring = ({ desk: { db, vault } }, copies) => restore(db, vault, copies);

export const restoreSuite: Suite = {
  name: 'restore',
  title: 'backups brought back on a new computer in any order add what is missing and never put an older state over a newer one',
  needs: 'node',
  full: 1_000,
  sample: 40,
  run: (seed, count, report) => tryCycles(asProduct, seed, count, report),
  // A restore that forgets the last record of each backup.
  canary: (seed, _count, report) => tryCycles((at, copies) => asProduct(at, copies.slice(0, -1)), seed, 10, report),
  again: (seed, number, report) => tryCycles(asProduct, seed, 1, report, number),
};
