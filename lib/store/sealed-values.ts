import { type Vault, VaultError } from '../vault/envelope';
import type { Database } from './database';
import { demandHeader } from './header';
import { StoreError, stored } from './store-error';

const table = 'drafts';

/** What the desk keeps beside the transfers, one sealed value each. */
export type SealedName =
  /** The form that is being typed. */
  | 'typed-form'
  /** The form that a liaison is making. */
  | 'made-form'
  /** The view that was open, to come back to. */
  | 'place'
  /** What the agency says of its own ClientTrack, by site: names of agencies and shelters. */
  | 'agency-answers'
  /** How each VSP titles the columns of its tables. */
  | 'column-names'
  /** What is counted, by month and VSP, of records that were removed (`monthly-counts.ts`). */
  | 'monthly-counts'
  /** How each VSP takes its IDs back, by alias. */
  | 'return-ways'
  /** Fingerprints of the code names that were suggested here. */
  | 'issued-code-names'
  /** The keys that packages to this desk are sealed for, and that its own are signed with. */
  | 'exchange-keys'
  /** How the person wants the tracking sheet. */
  | 'sheet-views'
  /** Counts by month, which outlive the records. */
  | 'monthly-counts';

export async function writeSealed(db: Database, vault: Vault, name: SealedName, value: unknown): Promise<void> {
  const row = { id: name, sealed: await vault.seal(table, name, value) };
  await stored(() =>
    db.dexie.transaction('rw', db.meta, db.drafts, async () => {
      await demandHeader(db);
      await db.drafts.put(row);
    }),
  );
}

/** `undefined` when nothing was kept. The value's own schema is the reader's business. */
export async function readSealed(db: Database, vault: Vault, name: SealedName): Promise<unknown> {
  const row = await stored(() => db.drafts.get(name));
  if (!row) return undefined;
  try {
    return await vault.open(table, name, row.sealed);
  } catch (error) {
    throw error instanceof VaultError ? new StoreError('unreadable-row') : error;
  }
}

export function clearSealed(db: Database, name: SealedName): Promise<void> {
  return stored(() =>
    db.dexie.transaction('rw', db.meta, db.drafts, async () => {
      await demandHeader(db);
      await db.drafts.delete(name);
    }),
  );
}
