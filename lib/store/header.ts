import type { VaultHeader } from '../vault/header';
import type { Database } from './database';
import { StoreError, stored } from './store-error';

const key = 'header';

/** As it was stored, for `unlockVault` to judge; `undefined` on the first run. */
export function readHeader(db: Database): Promise<unknown> {
  return stored(async () => (await db.meta.get(key))?.value);
}

/** Only ever the first one: two windows on their first run must not make two vaults. */
export function writeHeader(db: Database, header: VaultHeader): Promise<void> {
  return stored(() =>
    db.dexie.transaction('rw', db.meta, async () => {
      if (await db.meta.get(key)) throw new StoreError('vault-exists');
      await db.meta.add({ key, value: header });
    }),
  );
}

/** The same vault with a changed header. Nothing is written when another window changed it meanwhile: its passphrase would be lost. */
export function replaceHeader(db: Database, before: unknown, after: VaultHeader): Promise<void> {
  return stored(() =>
    db.dexie.transaction('rw', db.meta, async () => {
      const value = (await db.meta.get(key))?.value;
      await demandHeader(db);
      if (JSON.stringify(value) !== JSON.stringify(before)) throw new StoreError('changed-elsewhere');
      await db.meta.put({ key, value: after });
    }),
  );
}

/**
 * Within a transaction that includes `meta`: without its header no row could ever be opened again, and an empty list would be a lie.
 * While the vault is made anew, what is written into the old database would be lost, and what is taken out of it could come back.
 */
export async function demandHeader(db: Database): Promise<void> {
  const [header, moving] = await db.meta.bulkGet([key, 'moving']);
  if (header === undefined) throw new StoreError('storage-gone');
  if (moving !== undefined) throw new StoreError('moved');
}
