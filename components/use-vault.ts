import { useEffect, useState } from 'react';
import type { Environment } from '../lib/hmis/ids';
import { type Database, openDatabase } from '../lib/store/database';
import { readHeader, writeHeader } from '../lib/store/header';
import type { StoreErrorCode } from '../lib/store/store-error';
import type { Vault } from '../lib/vault/envelope';
import { createVault, unlockVault } from '../lib/vault/vault';
import type { UnlockRefusal } from '../lib/vault/vault-at-cost';
import { storeProblem } from './ui/problem';

export type VaultState =
  | { kind: 'opening' }
  /** No vault yet for this environment. */
  | { kind: 'none' }
  | { kind: 'locked' }
  | { kind: 'failed'; code: StoreErrorCode }
  | { kind: 'open'; vault: Vault; db: Database };

const failedWith = (error: unknown): VaultState => {
  const problem = storeProblem(error);
  return { kind: 'failed', code: problem.of === 'store' ? problem.code : 'storage-gone' };
};

/** The vault of one environment. What is decrypted lives below the 'open' state and nowhere else. */
export function useVault(environment: Environment | undefined) {
  const [db, setDb] = useState<Database>();
  const [state, setState] = useState<VaultState>({ kind: 'opening' });

  useEffect(() => {
    if (environment === undefined) return;
    const database = openDatabase(environment);
    setDb(database);
    setState({ kind: 'opening' });
    readHeader(database).then(
      (header) => setState({ kind: header === undefined ? 'none' : 'locked' }),
      (error) => setState(failedWith(error)),
    );
    return () => database.dexie.close();
  }, [environment]);

  async function create(passphrase: string): Promise<void> {
    if (db === undefined) return;
    try {
      const { header, vault } = await createVault(passphrase, db.environment);
      await writeHeader(db, header);
      setState({ kind: 'open', vault, db });
    } catch (error) {
      setState(failedWith(error));
    }
  }

  async function unlock(passphrase: string): Promise<UnlockRefusal | undefined> {
    if (db === undefined) return undefined;
    try {
      const unlocked = await unlockVault(await readHeader(db), passphrase, db.environment);
      if (!unlocked.ok) return unlocked.reason;
      setState({ kind: 'open', vault: unlocked.vault, db });
    } catch (error) {
      setState(failedWith(error));
    }
    return undefined;
  }

  return { state, create, unlock };
}
