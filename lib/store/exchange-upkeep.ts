import type { Vault } from '../vault/envelope';
import type { Database } from './database';
import { dropOldExchangeKeys } from './exchange-keys';
import { forgetOldPackages } from './packages';

/** At each unlock: keys that have served their time are destroyed, and packages that nobody could open any more are forgotten. */
export async function keepExchangeShort(db: Database, vault: Vault, now: Date): Promise<void> {
  await dropOldExchangeKeys(db, vault, now);
  await forgetOldPackages(db, vault, now);
}
