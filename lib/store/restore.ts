import type { Transfer } from '../hmis/transfer';
import { type Relation, relationOf } from '../lifecycle/merge';
import type { Vault } from '../vault/envelope';
import { readLog } from './audit-log';
import type { Database } from './database';
import { stored } from './store-error';
import { openRow } from './transfer-row';
import { addTransfers, changeTransfer, readTransfer } from './transfers';

/** Every transfer that can be read, for a backup, and how many cannot. */
export async function readAllTransfers(db: Database, vault: Vault): Promise<{ transfers: Transfer[]; unreadable: number }> {
  const rows = await stored(() => db.transfers.toArray());
  const opened = await Promise.all(rows.map((row) => openRow(vault, row)));
  const transfers = opened.filter((transfer) => transfer !== undefined);
  return { transfers, unreadable: rows.length - transfers.length };
}

export type Comparison = Readonly<Record<Relation, number>>;

/** What restoring would do; nothing is written. */
export async function compareWith(db: Database, vault: Vault, copies: readonly Transfer[]): Promise<Comparison> {
  const count = { added: 0, newer: 0, same: 0, older: 0, parted: 0 };
  for (const copy of copies) count[relationOf(copy, await readTransfer(db, vault, copy.id))] += 1;
  return count;
}

/** Removed from here before: what they count for in their months is kept already. */
async function markCounted(db: Database, vault: Vault, copies: readonly Transfer[]): Promise<readonly Transfer[]> {
  const { entries } = await readLog(db, vault);
  const removed = new Set(entries.flatMap(({ action, record }) => (action === 'row-removed' ? (record ?? []) : [])));
  return copies.map((copy) => (removed.has(copy.id) ? { ...copy, isCounted: true } : copy));
}

/** Adds what is missing and brings forward what is older here. What is newer here, or has gone another way, stays as it is. */
export async function restore(db: Database, vault: Vault, copies: readonly Transfer[]): Promise<Comparison> {
  const before = await compareWith(db, vault, copies);
  await addTransfers(db, vault, await markCounted(db, vault, copies));
  for (const copy of copies) {
    await changeTransfer(db, vault, copy.id, (present) => ({
      ok: true,
      transfer: relationOf(copy, present) === 'newer' ? { ...copy, isCounted: present.isCounted } : present,
    }));
  }
  return before;
}
