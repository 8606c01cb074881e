import './store/desk-storage';
import { isDeepStrictEqual } from 'node:util';
import type { Dexie } from 'dexie';
import { seededChance } from '../../lib/practice/variants/registry';
import { checkLog } from '../../lib/store/check-log';
import { openDatabase } from '../../lib/store/database';
import { readDraft } from '../../lib/store/drafts';
import { readHeader } from '../../lib/store/header';
import { listSummaries } from '../../lib/store/list-summaries';
import { readAllTransfers } from '../../lib/store/restore';
import { StoreError } from '../../lib/store/store-error';
import { addTransfers } from '../../lib/store/transfers';
import { plantFault } from './store/faulty-storage';
import { inventedTransfer } from './store/invented-vault';
import { newestVersion, type OldVault, oldVault, openAs, openAsNewer } from './store/old-vault';
import { randomMove } from './store/random-move';
import type { Report, Suite } from './suite';

const hour = 3_600_000;
const begun = Date.UTC(2026, 10, 20, 15);

/** Some households, each somewhere on its way. */
function someTransfers(chance: () => number) {
  return Array.from({ length: Math.floor(chance() * 6) }, (_, at) => {
    let transfer = inventedTransfer(new Date(begun + at * hour));
    const steps = Math.floor(chance() * 6);
    for (let step = 0; step < steps; step += 1) {
      const moved = randomMove(transfer, chance, new Date(begun + (at + step + 1) * hour))?.(transfer);
      if (moved?.ok === true) transfer = moved.transfer;
    }
    return transfer;
  });
}

/** Opens the database, and the list as the inbox does; whether it came that far. */
async function opens(open: () => Promise<unknown>, close: () => void): Promise<boolean> {
  const isDone = await open().then(
    () => true,
    () => false,
  );
  close();
  return isDone;
}

async function faultsOf({ vault, transfers, draft, entries }: OldVault, version: number): Promise<string[]> {
  const db = openDatabase('live');
  const list = await listSummaries(db, vault);
  const all = await readAllTransfers(db, vault);
  const rows = await db.transfers.toArray();
  const { log, check } = await checkLog(db, vault);
  const sides = await Promise.all([db.sent, db.partners, db.packages].map((table) => table.toArray()));
  const expectedSides = version >= 4 ? 1 : 0;
  const opened = await Promise.all(
    [db.sent, db.partners, db.packages].map(async ({ name }, at) => {
      const [row] = sides[at] ?? [];
      return row === undefined || isDeepStrictEqual(await vault.open(name, row.id, row.sealed), { zz: name });
    }),
  );
  const byId = new Map(all.transfers.map((transfer) => [transfer.id, transfer]));
  const checks: Record<string, boolean> = {
    'a transfer is lost or changed': transfers.every((before) => isDeepStrictEqual({ ...byId.get(before.id) }, { ...before })),
    'a transfer is doubled or from nowhere': all.transfers.length === transfers.length && rows.length === transfers.length,
    'a transfer cannot be read': all.unreadable === 0 && list.unreadable === 0,
    'the list says another number': list.summaries.length === transfers.length,
    'the typed form is lost': isDeepStrictEqual(await readDraft(db, vault), draft),
    'the log is not whole': check.isWhole && log.entries.length === entries,
    'the hour is still kept beside the envelope': !rows.some((row) => Object.hasOwn(row, 'dueHour')),
    'a row of another table is lost': sides.every((side) => side.length === expectedSides) && opened.every(Boolean),
  };
  db.dexie.close();
  return Object.keys(checks).filter((name) => checks[name] === false);
}

/** From one program to the next, each killed in the middle up to twice, until today's has it open. */
async function tryUpgrade(chance: () => number, wrong: (what: string) => void, report: Report, isLosing: boolean): Promise<void> {
  const from = 1 + Math.floor(chance() * newestVersion);
  const old = await oldVault(from, someTransfers(chance), chance() < 0.7);
  const between = Array.from({ length: newestVersion }, (_, at) => at + 1).filter(
    (version) => version > from && version < newestVersion && chance() < 0.3,
  );
  report.count(`from ${[from, ...between, newestVersion].join(' to ')}`);
  for (const version of [...between, undefined]) {
    for (let kill = 0; kill < 2 && chance() < 0.8; kill += 1) {
      const fault = plantFault({ kind: chance() < 0.7 ? 'killed' : 'closed', after: Math.floor(chance() * chance() * 30) });
      const isDone = await openOnce(version, old);
      fault.lift();
      if (fault.hasHit()) report.count(fault.wasUpgrading() ? 'killed in the middle of an upgrade' : 'killed before or after it');
      if (!fault.hasHit() && !isDone) wrong('it does not open');
    }
    if (version !== undefined && !(await openOnce(version, old))) wrong(`the program of version ${version} cannot go on`);
  }
  if (isLosing) await openDatabase('live').transfers.clear();
  for (const fault of await faultsOf(old, from)) wrong(`${fault}, from ${from}`);
}

function openOnce(version: number | undefined, { vault }: OldVault): Promise<boolean> {
  if (version !== undefined) {
    const dexie = openAs(version);
    return opens(
      () => dexie.open(),
      () => dexie.close(),
    );
  }
  const db = openDatabase('live');
  return opens(
    () => listSummaries(db, vault),
    () => db.dexie.close(),
  );
}

async function everything(dexie: Dexie): Promise<unknown> {
  await dexie.open();
  const rows = await Promise.all(dexie.tables.map(async (table) => [table.name, await table.toArray()]));
  const { version } = dexie.backendDB();
  dexie.close();
  return { version, rows };
}

const isRefused = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => false,
    (error: unknown) => error instanceof StoreError && error.code === 'newer-database',
  );

/** A vault that a newer program has had in its hands. */
async function tryNewer(chance: () => number, wrong: (what: string) => void, report: Report): Promise<void> {
  const version = newestVersion + 1 + Math.floor(chance() * 5);
  const { vault } = await oldVault(newestVersion, someTransfers(chance), true);
  const before = await everything(openAsNewer(version));
  const ours = openDatabase('live');
  const tried = [
    isRefused(listSummaries(ours, vault)),
    isRefused(readHeader(ours)),
    isRefused(addTransfers(ours, vault, [inventedTransfer(new Date(begun))])),
  ];
  if ((await Promise.all(tried)).includes(false)) wrong('a newer database is not refused as such');
  ours.dexie.close();
  if (!isDeepStrictEqual(await everything(openAsNewer(version)), before)) wrong('a newer database was changed');
  report.count('newer, refused');
}

async function tryUpgrades(isLosing: boolean, seed: number, count: number, report: Report, from = 0): Promise<void> {
  for (let tried = from; tried < from + count; tried += 1) {
    const chance = seededChance(seed * 100_003 + tried);
    const wrong = (what: string) => report.wrong(`case ${tried}: ${what}`);
    try {
      await (tried % 8 === 7 ? tryNewer(chance, wrong, report) : tryUpgrade(chance, wrong, report, isLosing));
    } catch (error) {
      wrong(`it stopped (${error instanceof Error ? error.message : 'nothing'})`);
    }
    report.done();
  }
}

export const upgrades: Suite = {
  name: 'upgrades',
  title: 'a vault of any earlier version, killed at any step of its upgrade, has everything once afterwards; a newer one is left as it is',
  needs: 'node',
  full: 1_000,
  sample: 60,
  run: (seed, count, report) => tryUpgrades(false, seed, count, report),
  // An upgrade that begins with an empty table.
  canary: (seed, _count, report) => tryUpgrades(true, seed, 10, report),
  again: (seed, number, report) => tryUpgrades(false, seed, 1, report, number),
};
