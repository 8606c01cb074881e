import { onTestFinished } from 'vitest';
import type { Environment } from '../../lib/hmis/ids';
import { type Database, openDatabase } from '../../lib/store/database';
import { writeHeader } from '../../lib/store/header';
import type { Vault } from '../../lib/vault/envelope';
import type { VaultHeader } from '../../lib/vault/header';
import { createVaultAtCost } from '../../lib/vault/vault-at-cost';

export const passphrase = 'zz lantern orchard pebble velvet';
export const cheap = { memoryKib: 64, passes: 1, lanes: 1 } as const;

/** An unlocked desk on an empty disk. */
export async function openDesk(environment: Environment = 'live'): Promise<{ db: Database; vault: Vault; header: VaultHeader }> {
  const db = openDatabase(environment);
  await db.dexie.delete({ disableAutoOpen: false });
  // Another window's open connection would hold the next test's fresh disk up.
  onTestFinished(() => db.dexie.close());
  const { header, vault } = await createVaultAtCost(cheap, passphrase, environment);
  await writeHeader(db, header);
  return { db, vault, header };
}
