import { type Transfer, transfer as transferSchema } from '../hmis/transfer';
import { dueTimeOf } from '../lifecycle/clock';
import type { Vault } from '../vault/envelope';
import type { Database, TransferRow } from './database';
import { demandHeader } from './header';
import { stored } from './store-error';

const table = 'transfers';

/** Soonest due first. What cannot be read is counted and kept. */
export async function listTransfers(db: Database, vault: Vault): Promise<{ transfers: Transfer[]; unreadable: number }> {
  const rows = await stored(() =>
    db.dexie.transaction('r', db.meta, db.transfers, async () => {
      await demandHeader(db);
      return db.transfers.orderBy('dueHour').toArray();
    }),
  );
  const opened = await Promise.all(rows.map((row) => openRow(vault, row)));
  const transfers = opened.filter((transfer) => transfer !== undefined);
  return { transfers, unreadable: rows.length - transfers.length };
}

/** Writes the whole transfer, new or changed. When it fails, the stored one is as it was. */
export async function saveTransfer(db: Database, vault: Vault, transfer: Transfer): Promise<void> {
  if (transfer.environment !== vault.environment || vault.environment !== db.environment) throw new Error('live and practice never mix');
  const row = { id: transfer.id, ...dueTimeOf(transfer), sealed: await vault.seal(table, transfer.id, transfer) };
  await stored(() =>
    db.dexie.transaction('rw', db.meta, db.transfers, async () => {
      await demandHeader(db);
      await db.transfers.put(row);
    }),
  );
}

export function deleteTransfer(db: Database, id: string): Promise<void> {
  return stored(() => db.transfers.delete(id));
}

async function openRow(vault: Vault, row: TransferRow): Promise<Transfer | undefined> {
  const value = await vault.open(table, row.id, row.sealed).catch(() => undefined);
  const parsed = transferSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
