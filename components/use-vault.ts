import { useEffect, useState } from 'react';
import type { AuditAction } from '../lib/audit/entry';
import type { Environment } from '../lib/hmis/ids';
import { sealClearAnswers } from '../lib/store/agency-answers';
import { appendToLog } from '../lib/store/audit-log';
import type { Database } from '../lib/store/database';
import { readErased } from '../lib/store/erased';
import { openCurrentDatabase } from '../lib/store/generations';
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
  /**
   * `recovery`: the words of a vault just made, until the person has them. `couldNotRenew`: a full disk, say; it is not tried over and
   * over under the person's hands.
   */
  | { kind: 'open'; vault: Vault; db: Database; masterKey: CryptoKey; recovery?: RecoverySecret; couldNotRenew?: true }
  /** What was removed is being destroyed: the vault is made anew without it. */
  | { kind: 'renewing' }
  /** Another window did so, or took the vault away. */
  | { kind: 'replaced' };

const failedWith = (error: unknown): VaultState => ({ kind: 'failed', code: storeProblem(error).code });

/** The vault of one environment. What is decrypted lives below the 'open' state and nowhere else. */
export function useVault(environment: Environment | undefined) {
  const [db, setDb] = useState<Database>();
  const [state, setState] = useState<VaultState>({ kind: 'opening' });

  useEffect(() => {
    if (environment === undefined) return;
    let isLeft = false;
    let opened: Database | undefined;
    const read = async () => {
      const database = await openCurrentDatabase(environment);
      opened = database;
      if (isLeft) return database.dexie.close();
      database.dexie.on('versionchange', () => setState({ kind: 'replaced' }));
      const [header, tries] = await Promise.all([readHeader(database), readUnlockTries(environment)]);
      if (isLeft) return;
      setDb(database);
      setState(header === undefined ? { kind: 'none' } : { kind: 'locked', tries });
    };
    setState({ kind: 'opening' });
    read().catch((error: unknown) => setState(failedWith(error)));
    return () => {
      isLeft = true;
      opened?.dexie.close();
    };
  }, [environment]);

  async function create(passphrase: string): Promise<void> {
    if (db === undefined) return;
    try {
      const { header, vault, masterKey, recovery } = await createVault(passphrase, db.environment);
      await writeHeader(db, header);
      setState({ kind: 'open', vault, db, masterKey, recovery });
    } catch (error) {
      setState(failedWith(error));
    }
  }

  function wordsKept(): void {
    if (state.kind !== 'open') return;
    const { recovery, ...open } = state;
    recovery?.fill(0);
    setState(open);
  }

  async function open(database: Database, opener: Opener): Promise<UnlockRefusal | undefined> {
    const unlocked = await unlockVault(await readHeader(database), opener, database.environment);
    if (!unlocked.ok) return unlocked.reason;
    const raised = 'passphrase' in opener ? await raiseToPresentCost(unlocked.header, opener.passphrase) : undefined;
    if (raised !== undefined) await replaceHeader(database, unlocked.header, raised);
    // What a full disk prevents is tried again at the next unlock; until then the answers stay where they were.
    await sealClearAnswers(database, unlocked.vault).catch(() => undefined);
    if ('recovery' in opener) await writeDown(database, unlocked.vault, 'passphrase-changed');
    const { vault, masterKey } = unlocked;
    // A key that cannot be read or a full disk is told where keys are looked at, and keeps nobody out.
    const { keepExchangeShort } = await import('../lib/store/exchange-upkeep');
    await keepExchangeShort(database, vault, new Date()).catch(() => undefined);
    // What had its time while the panel was locked, or was removed before that: its remains go before anything is shown.
    const next = (await readErased(database)) === undefined ? undefined : await renewed(database, vault, masterKey);
    setState({ kind: 'open', vault, db: database, masterKey, ...next });
    return undefined;
  }

  /** Destroys the remains of what was removed. Fails without harm, and is tried again at the next unlock. */
  async function renewed(database: Database, vault: Vault, masterKey: CryptoKey) {
    const { rebuild } = await import('../lib/store/rebuild');
    const next = await rebuild(database, vault, masterKey).catch(() => undefined);
    if (next === undefined) return { couldNotRenew: true } as const;
    next.db.dexie.on('versionchange', () => setState({ kind: 'replaced' }));
    setDb(next.db);
    return next;
  }

  async function renew(): Promise<void> {
    if (state.kind !== 'open' || state.couldNotRenew) return;
    setState({ kind: 'renewing' });
    setState({ ...state, ...(await renewed(state.db, state.vault, state.masterKey)) });
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

  return { state, create, wordsKept, unlock, recover, renew };
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
