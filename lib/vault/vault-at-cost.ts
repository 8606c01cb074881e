import type { Environment } from '../hmis/ids';
import { type Vault, vaultOf } from './envelope';
import { dataKeyClaims, headerVersion, parseHeader, passphraseClaims, recoveryClaims, type VaultHeader, withChecksum } from './header';
import { deriveWrappingKey, isCheaper, type KeyCost, type KeyDerivation, newKeyDerivation, parseKeyDerivation } from './key-cost';
import { newRecoverySecret, type RecoverySecret, recoveryWrappingKey } from './recovery';
import { type KeyUse, newKeyToWrap, unwrapKey, wrapKey } from './wrapped-key';

/*
 * The vault at any cost of the passphrase: `vault.ts` fixes the cost; tests cannot wait for the real one in every case.
 * `floor` is the least cost a header may name: below it somebody lowered it.
 */

export type UnlockRefusal = 'wrong-passphrase' | 'wrong-recovery-words' | 'header-damaged' | 'newer-version' | 'other-environment';
type Refused = { ok: false; reason: UnlockRefusal };
export type Unlocked = { ok: true; vault: Vault; masterKey: CryptoKey; header: VaultHeader } | Refused;
/** What opens the vault. */
export type Opener = { passphrase: string } | { recovery: RecoverySecret };

const refused = (reason: UnlockRefusal): Refused => ({ ok: false, reason });

function derivationOf(cost: KeyCost): { derivation: string; parsed: KeyDerivation } {
  const derivation = newKeyDerivation(cost);
  const parsed = parseKeyDerivation(derivation, cost);
  if (!parsed) throw new Error('a cost that would be refused on unlock');
  return { derivation, parsed };
}

/** The recovery secret is shown to the person and kept nowhere. */
export async function createVaultAtCost(
  cost: KeyCost,
  passphrase: string,
  environment: Environment,
): Promise<{ header: VaultHeader; vault: Vault; masterKey: CryptoKey; recovery: RecoverySecret }> {
  const { derivation, parsed } = derivationOf(cost);
  const identity = { version: headerVersion, vaultId: crypto.randomUUID(), environment, derivation } as const;
  const recovery = newRecoverySecret();
  const [master, data] = await Promise.all([newKeyToWrap(), newKeyToWrap()]);
  const header = await withChecksum({
    ...identity,
    byPassphrase: await wrapKey(master, await deriveWrappingKey(passphrase, parsed), passphraseClaims(identity)),
    byRecoveryWords: await wrapKey(master, await recoveryWrappingKey(recovery, identity.vaultId), recoveryClaims(identity)),
    dataKey: await wrapKey(data, master, dataKeyClaims(identity)),
  });
  const unlocked = await unlockVaultAtCost(cost, header, { recovery }, environment);
  if (!unlocked.ok) throw new Error('a vault that does not open');
  return { header, vault: unlocked.vault, masterKey: unlocked.masterKey, recovery };
}

export async function unlockVaultAtCost(floor: KeyCost, stored: unknown, opener: Opener, environment: Environment): Promise<Unlocked> {
  const opened = await openMaster(floor, stored, opener, environment, 'master');
  if (!opened.ok) return opened;
  const { header, masterKey } = opened;
  const key = await unwrapKey(header.dataKey, masterKey, dataKeyClaims(header), 'data');
  return key === undefined ? refused('header-damaged') : { ok: true, vault: vaultOf(key, environment), masterKey, header };
}

/** The same vault under another passphrase: one key is wrapped again, no row is touched. */
export async function changePassphraseAtCost(
  floor: KeyCost,
  cost: KeyCost,
  stored: unknown,
  opener: Opener,
  passphrase: string,
  environment: Environment,
): Promise<{ ok: true; header: VaultHeader } | Refused> {
  const opened = await openMaster(floor, stored, opener, environment, 'to-rewrap');
  if (!opened.ok) return opened;
  const { derivation, parsed } = derivationOf(cost);
  const identity = { ...opened.header, derivation };
  const byPassphrase = await wrapKey(opened.masterKey, await deriveWrappingKey(passphrase, parsed), passphraseClaims(identity));
  return { ok: true, header: await withChecksum({ ...identity, byPassphrase }) };
}

/** For a vault made when less was asked for: the same passphrase at today's cost; `undefined` when it is already there. */
export async function raiseCost(floor: KeyCost, cost: KeyCost, header: VaultHeader, passphrase: string): Promise<VaultHeader | undefined> {
  const present = parseKeyDerivation(header.derivation, floor);
  if (!present || !isCheaper(present, cost)) return undefined;
  const changed = await changePassphraseAtCost(floor, cost, header, { passphrase }, passphrase, header.environment);
  return changed.ok ? changed.header : undefined;
}

/** New recovery words; the old ones open nothing from then on. */
export async function renewRecoveryAtCost(
  floor: KeyCost,
  stored: unknown,
  opener: Opener,
  environment: Environment,
): Promise<{ ok: true; header: VaultHeader; recovery: RecoverySecret } | Refused> {
  const opened = await openMaster(floor, stored, opener, environment, 'to-rewrap');
  if (!opened.ok) return opened;
  const { header, masterKey } = opened;
  const recovery = newRecoverySecret();
  const byRecoveryWords = await wrapKey(masterKey, await recoveryWrappingKey(recovery, header.vaultId), recoveryClaims(header));
  return { ok: true, header: await withChecksum({ ...header, byRecoveryWords }), recovery };
}

/** A new key for the rows, under the same passphrase and words: what was sealed before opens no more. */
export async function renewDataKey(header: VaultHeader, masterKey: CryptoKey): Promise<{ header: VaultHeader; vault: Vault }> {
  const dataKey = await wrapKey(await newKeyToWrap(), masterKey, dataKeyClaims(header));
  const key = await unwrapKey(dataKey, masterKey, dataKeyClaims(header), 'data');
  if (key === undefined) throw new Error('a key that does not open');
  return { header: await withChecksum({ ...header, dataKey }), vault: vaultOf(key, header.environment) };
}

async function openMaster(
  floor: KeyCost,
  stored: unknown,
  opener: Opener,
  environment: Environment,
  use: KeyUse,
): Promise<{ ok: true; header: VaultHeader; masterKey: CryptoKey } | Refused> {
  const parsed = await parseHeader(stored);
  if (!parsed.ok) return parsed;
  const { header } = parsed;
  if (header.environment !== environment) return refused('other-environment');
  const derivation = parseKeyDerivation(header.derivation, floor);
  if (!derivation) return refused('header-damaged');
  if ('recovery' in opener) {
    const wrappingKey = await recoveryWrappingKey(opener.recovery, header.vaultId);
    const masterKey = await unwrapKey(header.byRecoveryWords, wrappingKey, recoveryClaims(header), use);
    return masterKey === undefined ? refused('wrong-recovery-words') : { ok: true, header, masterKey };
  }
  if (opener.passphrase === '') return refused('wrong-passphrase');
  const wrappingKey = await deriveWrappingKey(opener.passphrase, derivation);
  const masterKey = await unwrapKey(header.byPassphrase, wrappingKey, passphraseClaims(header), use);
  return masterKey === undefined ? refused('wrong-passphrase') : { ok: true, header, masterKey };
}
