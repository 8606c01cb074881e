import type * as z from 'zod/mini';
import type { AuditEvent } from '../audit/entry';
import type { Vault } from '../vault/envelope';
import { prepareLog } from './audit-log';
import type { Database, SealedRow } from './database';
import { markErased } from './erased';
import { demandHeader } from './header';
import { StoreError, stored } from './store-error';
import { isSameSeal } from './transfer-row';

/** Tables whose rows are one sealed value each, known by an id that says nothing. */
export interface SealedTable<T> {
  name: 'drafts' | 'partners' | 'packages';
  schema: z.ZodMiniType<T>;
}

/** Undefined when it cannot be opened, or is not what it should be. */
async function openSealedRow<T>(vault: Vault, { name, schema }: SealedTable<T>, { id, sealed }: SealedRow): Promise<T | undefined> {
  const value = await vault.open(name, id, sealed).catch(() => undefined);
  return schema.safeParse(value).data;
}

/** All that can be opened, and the ids of those that cannot. */
export async function readRows<T>(db: Database, vault: Vault, table: SealedTable<T>): Promise<{ values: T[]; unreadable: string[] }> {
  const rows = await stored(() => db[table.name].toArray());
  const opened = await Promise.all(rows.map(async (row) => ({ id: row.id, value: await openSealedRow(vault, table, row) })));
  return {
    values: opened.flatMap(({ value }) => (value === undefined ? [] : [value])),
    unreadable: opened.flatMap(({ id, value }) => (value === undefined ? [id] : [])),
  };
}

/** @throws StoreError when it is there and cannot be opened */
export async function readRow<T>(db: Database, vault: Vault, table: SealedTable<T>, id: string): Promise<T | undefined> {
  const row = await stored(() => db[table.name].get(id));
  if (row === undefined) return undefined;
  const value = await openSealedRow(vault, table, row);
  if (value === undefined) throw new StoreError('unreadable-row');
  return value;
}

/** What a change makes of a row: another value, none, or what it was; and what is written down of it. */
export interface RowChange<T> {
  value: T | undefined;
  events: readonly AuditEvent[];
}

/**
 * Changes one row as it stands now, whichever window wrote it, and writes down what was done in the same transaction. Sealing does not
 * fit into a transaction: when another window was faster, it is done again on what that one wrote.
 */
export async function changeRow<T>(
  db: Database,
  vault: Vault,
  table: SealedTable<T>,
  id: string,
  change: (before: T | undefined) => RowChange<T> | Promise<RowChange<T>>,
): Promise<T | undefined> {
  for (;;) {
    const row = await stored(() => db[table.name].get(id));
    const before = row && (await openSealedRow(vault, table, row));
    if (row !== undefined && before === undefined) throw new StoreError('unreadable-row');
    const { value, events } = await change(before);
    if (value === before && events.length === 0) return value;
    const sealed = value === undefined ? undefined : await vault.seal(table.name, id, value);
    const log = events.length === 0 ? undefined : await prepareLog(db, vault, events);
    const isDone = await stored(() =>
      db.dexie.transaction('rw', db.meta, db[table.name], db.audit, async () => {
        await demandHeader(db);
        const present = await db[table.name].get(id);
        if (!isSameSeal(present?.sealed, row?.sealed) || (log !== undefined && !(await log.isCurrent()))) return false;
        await (sealed === undefined ? db[table.name].delete(id) : db[table.name].put({ id, sealed }));
        await Promise.all([log?.write(), markErased(db, events)]);
        return true;
      }),
    );
    if (!isDone) continue;
    await log?.done();
    return value;
  }
}
