import { useEffect, useState } from 'react';
import type { AuditAction } from '../lib/audit/entry';
import type { Environment } from '../lib/hmis/ids';
import { sealClearAnswers } from '../lib/store/agency-answers';
import { appendToLog } from '../lib/store/audit-log';
import { type Database, openDatabase } from '../lib/store/database';
import { readHeader, replaceHeader, writeHeader } from '../lib/store/header';
import type { StoreErrorCode } from '../lib/store/store-error';
import { clearUnlockTries, readUnlockTries, saveUnlockTries } from '../lib/store/unlock-tries';
import type { Vault } from '../lib/vault/envelope';
import type { RecoverySecret } from '../lib/vault/recovery';
import type { UnlockTries } from '../lib/vault/unlock-delay';
import { changePassphrase, createVault, raiseToPresentCost, renewRecovery, unlockVault } from '../lib/vault/vault';
import type { Opener, UnlockRefusal } from '../lib/vault/vault-at-cost';
import type { VaultKeys } from './keys/keys-view';
import { storeProblem } from './ui/problem';

export type VaultState =
  | { kind: 'opening' }
  /** No vault yet for this environment. */
  | { kind: 'none' }
  /** `tries`: the wrong passphrases so far, which make the next one wait. */
  | { kind: 'locked'; tries?: UnlockTries | undefined }
  | { kind: 'failed'; code: StoreErrorCode }
  /** `recovery`: the words of a vault just made, until the person has them. */
  | { kind: 'open'; vault: Vault; db: Database; recovery?: RecoverySecret };

const failedWith = (error: unknown): VaultState => ({ kind: 'failed', code: storeProblem(error).code });

/** The vault of one environment. What is decrypted lives below the 'open' state and nowhere else. */
export function useVault(environment: Environment | undefined) {
  const [db, setDb] = useState<Database>();
  const [state, setState] = useState<VaultState>({ kind: 'opening' });

  useEffect(() => {
    if (environment === undefined) return;
    const database = openDatabase(environment);
    setDb(database);
    setState({ kind: 'opening' });
    Promise.all([readHeader(database), readUnlockTries(environment)]).then(
      ([header, tries]) => setState(header === undefined ? { kind: 'none' } : { kind: 'locked', tries }),
      (error) => setState(failedWith(error)),
    );
    return () => database.dexie.close();
  }, [environment]);

  async function create(passphrase: string): Promise<void> {
    if (db === undefined) return;
    try {
      const { header, vault, recovery } = await createVault(passphrase, db.environment);
      await writeHeader(db, header);
      setState({ kind: 'open', vault, db, recovery });
    } catch (error) {
      setState(failedWith(error));
    }
  }

  function wordsKept(): void {
    if (state.kind !== 'open') return;
    state.recovery?.fill(0);
    setState({ kind: 'open', vault: state.vault, db: state.db });
  }

  async function open(database: Database, opener: Opener): Promise<UnlockRefusal | undefined> {
    const unlocked = await unlockVault(await readHeader(database), opener, database.environment);
    if (!unlocked.ok) return unlocked.reason;
    const raised = 'passphrase' in opener ? await raiseToPresentCost(unlocked.header, opener.passphrase) : undefined;
    if (raised !== undefined) await replaceHeader(database, unlocked.header, raised);
    // What a full disk prevents is tried again at the next unlock; until then the answers stay where they were.
    await sealClearAnswers(database, unlocked.vault).catch(() => undefined);
    if ('recovery' in opener) await writeDown(database, unlocked.vault, 'passphrase-changed');
    setState({ kind: 'open', vault: unlocked.vault, db: database });
    return undefined;
  }

  async function unlock(passphrase: string): Promise<UnlockRefusal | undefined> {
    if (db === undefined) return undefined;
    try {
      const refusal = await open(db, { passphrase });
      if (refusal === undefined) await clearUnlockTries(db.environment);
      if (refusal === 'wrong-passphrase') {
        const before = await readUnlockTries(db.environment);
        const tries = { failures: (before?.failures ?? 0) + 1, lastAt: Date.now() };
        await saveUnlockTries(db.environment, tries);
        setState({ kind: 'locked', tries });
      }
      return refusal;
    } catch (error) {
      setState(failedWith(error));
      return undefined;
    }
  }

  /** With the recovery words: a new passphrase first, so that no vault is open whose passphrase nobody knows. */
  async function recover(recovery: RecoverySecret, passphrase: string): Promise<UnlockRefusal | undefined> {
    if (db === undefined) return undefined;
    try {
      const stored = await readHeader(db);
      const changed = await changePassphrase(stored, { recovery }, passphrase, db.environment);
      if (!changed.ok) return changed.reason;
      await replaceHeader(db, stored, changed.header);
      await clearUnlockTries(db.environment);
      return await open(db, { recovery });
    } catch (error) {
      setState(failedWith(error));
      return undefined;
    }
  }

  return { state, create, wordsKept, unlock, recover };
}

/** The key is changed already; a full disk that cannot also write that down makes it no less so. */
const writeDown = (db: Database, vault: Vault, action: AuditAction): Promise<void> =>
  appendToLog(db, vault, [{ action }]).catch(() => undefined);

/** What the owner of an open vault may do with its keys. */
export const keysOf = (db: Database, vault: Vault): VaultKeys => ({
  async changePassphrase(present, next) {
    try {
      const stored = await readHeader(db);
      const changed = await changePassphrase(stored, { passphrase: present }, next, db.environment);
      if (!changed.ok) return { of: 'vault', reason: changed.reason };
      await replaceHeader(db, stored, changed.header);
      await writeDown(db, vault, 'passphrase-changed');
      return undefined;
    } catch (error) {
      return storeProblem(error);
    }
  },
  async renewWords(present) {
    try {
      const stored = await readHeader(db);
      const renewed = await renewRecovery(stored, { passphrase: present }, db.environment);
      if (!renewed.ok) return { of: 'vault', reason: renewed.reason };
      await replaceHeader(db, stored, renewed.header);
      await writeDown(db, vault, 'words-renewed');
      return renewed.recovery;
    } catch (error) {
      return storeProblem(error);
    }
  },
});
