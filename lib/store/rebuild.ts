import type { Table } from 'dexie';
import type { Sealed, Vault } from '../vault/envelope';
import { parseHeader, type VaultHeader } from '../vault/header';
import { renewDataKey } from '../vault/vault-at-cost';
import { appendToLog } from './audit-log';
import { type Database, openDatabase } from './database';
import { generationsOf, inTurn, sweepRemains } from './generations';
import { demandHeader, readHeader } from './header';
import { StoreError, stored } from './store-error';

const atOnce = 200;

interface SealedRow {
  sealed: Sealed;
}

/** The same value under the new key. A row that does not open now never will; it is kept as it is, and goes on being counted. */
async function resealed<Row extends SealedRow>(row: Row, place: { table: string; id: string }, before: Vault, after: Vault): Promise<Row> {
  const value = await before.open(place.table, place.id, row.sealed).then(
    (opened) => ({ opened }),
    () => undefined,
  );
  return value === undefined ? row : { ...row, sealed: await after.seal(place.table, place.id, value.opened) };
}

/** Every table but `meta` holds rows that are sealed under their table's name and their key. */
async function copyTable(from: Table<SealedRow>, to: Table<SealedRow>, before: Vault, after: Vault): Promise<void> {
  const keys = await stored(() => from.toCollection().primaryKeys());
  for (let at = 0; at < keys.length; at += atOnce) {
    const part = keys.slice(at, at + atOnce);
    const rows = await stored(() => from.bulkGet(part));
    const copies = await Promise.all(
      rows.flatMap((row, index) =>
        row === undefined ? [] : [resealed(row, { table: from.name, id: String(part[index]) }, before, after)],
      ),
    );
    await stored(() => to.bulkPut(copies));
  }
  const [there, here] = await stored(() => Promise.all([to.count(), from.count()]));
  if (there !== here) throw new StoreError('storage-gone');
}

async function presentHeader(db: Database): Promise<VaultHeader> {
  const parsed = await parseHeader(await readHeader(db));
  if (!parsed.ok) throw new StoreError('storage-gone');
  return parsed.header;
}

/**
 * Makes the vault anew: all that is still kept goes into a new database under a new key, and the old database is deleted with all that
 * was ever removed from it. Cut short at any step, either the old or the new one is there, whole. Throws, with the old one as it was.
 */
export function rebuild(db: Database, vault: Vault, masterKey: CryptoKey): Promise<{ db: Database; vault: Vault }> {
  const { environment } = db;
  return inTurn(environment, async () => {
    // From here on no window writes into the old one: what it wrote would be lost.
    await stored(() =>
      db.dexie.transaction('rw', db.meta, async () => {
        await demandHeader(db);
        await db.meta.put({ key: 'moving', value: true });
      }),
    );
    const [newest = 0] = await generationsOf(environment);
    const next = openDatabase(environment, newest + 1);
    let renewed: { header: VaultHeader; vault: Vault };
    try {
      renewed = await renewDataKey(await presentHeader(db), masterKey);
      for (const { name } of db.dexie.tables.filter((table) => table.name !== 'meta')) {
        await copyTable(db.dexie.table(name), next.dexie.table(name), vault, renewed.vault);
      }
      const { header } = renewed;
      // This makes it the right one; what is left of the old one is still to be swept away.
      await stored(() =>
        next.meta.bulkPut([
          { key: 'header', value: header },
          { key: 'unswept', value: true },
        ]),
      );
    } catch (error) {
      await db.meta.delete('moving').catch(() => undefined);
      // Not waited for: a connection that failed on the way can hold it up until the panel is closed.
      void next.dexie.delete().catch(() => undefined);
      throw error;
    }
    // What cannot be deleted or written down now is done when the panel is next opened.
    await db.dexie
      .delete()
      .then(() => sweepRemains(environment))
      .then(() => next.meta.delete('unswept'))
      .catch(() => undefined);
    await appendToLog(next, renewed.vault, [{ action: 'rebuilt' }]).catch(() => undefined);
    return { db: next, vault: renewed.vault };
  });
}
