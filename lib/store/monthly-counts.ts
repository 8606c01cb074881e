import { added, type MonthlyCounts, monthlyCounts, newest } from '../reports/monthly-counts';
import type { Sealed, Vault } from '../vault/envelope';
import type { Database } from './database';
import { demandHeader } from './header';
import { stored } from './store-error';
import { isSameSeal } from './transfer-row';

const table = 'drafts';
const id = 'monthly-counts';

interface Kept {
  row: { sealed: Sealed } | undefined;
  /** `undefined` when what is kept cannot be opened. */
  counts: MonthlyCounts | undefined;
}

async function read(db: Database, vault: Vault): Promise<Kept> {
  const row = await stored(() => db.drafts.get(id));
  if (row === undefined) return { row, counts: {} };
  const value = await vault.open(table, id, row.sealed).catch(() => undefined);
  return { row, counts: monthlyCounts.safeParse(value).data };
}

/** What is kept of the records that were removed; `undefined` when it cannot be opened. */
export const readMonthlyCounts = async (db: Database, vault: Vault): Promise<MonthlyCounts | undefined> => (await read(db, vault)).counts;

/** Another text with every change; nothing of the counts is in it. */
export const monthlyCountsStamp = (db: Database): Promise<string> =>
  stored(async () => String((await db.drafts.get(id))?.sealed.nonce ?? 'none'));

export interface PreparedCounts {
  /** Within a transaction that includes `drafts`: whether the counts are still the ones this was prepared for. */
  isCurrent(): Promise<boolean>;
  write(): PromiseLike<unknown>;
}

async function prepare(
  db: Database,
  vault: Vault,
  next: (before: MonthlyCounts) => MonthlyCounts,
  whenUnreadable: 'leave' | 'begin-anew',
): Promise<PreparedCounts> {
  const { row, counts = whenUnreadable === 'begin-anew' ? {} : undefined } = await read(db, vault);
  const sealed = counts && (await vault.seal(table, id, next(counts)));
  return {
    isCurrent: async () => isSameSeal((await db.drafts.get(id))?.sealed, row?.sealed),
    // What cannot be opened stays as it is and is said; a row whose time is over goes all the same.
    write: () => (sealed === undefined ? Promise.resolve() : db.drafts.put({ id, sealed })),
  };
}

/** Seals the counts grown by those of a record that goes; written in the transaction that takes it away, so each counts once. */
export const prepareCounts = (db: Database, vault: Vault, more: MonthlyCounts): Promise<PreparedCounts> =>
  prepare(db, vault, (before) => added(before, more), 'leave');

/** Takes in the counts of a backup: of each number the larger. Counts that nobody can open any more give way. */
export async function mergeMonthlyCounts(db: Database, vault: Vault, counts: MonthlyCounts): Promise<void> {
  for (;;) {
    const prepared = await prepare(db, vault, (before) => newest(before, counts), 'begin-anew');
    const isDone = await stored(() =>
      db.dexie.transaction('rw', db.meta, db.drafts, async () => {
        await demandHeader(db);
        if (!(await prepared.isCurrent())) return false;
        await prepared.write();
        return true;
      }),
    );
    if (isDone) return;
  }
}
