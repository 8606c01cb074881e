import type { Vault } from '../vault/envelope';
import type { Database } from './database';
import { demandHeader } from './header';
import { stored } from './store-error';

/** A row for each file of the list, so that one more file read is one more row written, never the whole list anew. */
const table = 'drafts';
const firstId = 'file.';
const idOf = (line: number): string => `${firstId}${String(line).padStart(4, '0')}`;

/** Keeps lines of the list of received files: new ones, or what became of them. */
export async function saveListed(db: Database, vault: Vault, lines: readonly { id: number; value: unknown }[]): Promise<void> {
  const rows = await Promise.all(lines.map(async ({ id, value }) => ({ id: idOf(id), sealed: await vault.seal(table, idOf(id), value) })));
  await stored(() =>
    db.dexie.transaction('rw', db.meta, db.drafts, async () => {
      await demandHeader(db);
      await db.drafts.bulkPut(rows);
    }),
  );
}

/** In the order of the list; a line that cannot be read is undefined, and stays stored until the list is cleared. */
export async function readListed(db: Database, vault: Vault): Promise<unknown[]> {
  const rows = await stored(() => db.drafts.where('id').startsWith(firstId).sortBy('id'));
  return Promise.all(rows.map(({ id, sealed }) => vault.open(table, id, sealed).catch(() => undefined)));
}

export function clearListed(db: Database): Promise<number> {
  return stored(() =>
    db.dexie.transaction('rw', db.meta, db.drafts, async () => {
      await demandHeader(db);
      return db.drafts.where('id').startsWith(firstId).delete();
    }),
  );
}
