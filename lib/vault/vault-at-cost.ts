import type { Environment } from '../hmis/ids';
import { fromBase64, toBase64 } from './base64';
import { type Vault, vaultOf } from './envelope';
import { headerChecksum, headerClaims, headerVersion, parseHeader, type VaultHeader } from './header';
import { deriveWrappingKey, type KeyCost, newKeyDerivation, parseKeyDerivation } from './key-cost';

export type UnlockRefusal = 'wrong-passphrase' | 'header-damaged' | 'newer-version' | 'other-environment';
export type Unlocked = { ok: true; vault: Vault } | { ok: false; reason: UnlockRefusal };

const vaultKey = { name: 'AES-GCM', length: 256 } as const;

/** For `vault.ts` and for tests, which cannot wait for the real cost in every case. */
export async function createVaultAtCost(
  cost: KeyCost,
  passphrase: string,
  environment: Environment,
): Promise<{ header: VaultHeader; vault: Vault }> {
  const claims = { version: headerVersion, derivation: newKeyDerivation(cost), vaultId: crypto.randomUUID(), environment } as const;
  const derivation = parseKeyDerivation(claims.derivation, cost);
  if (!derivation) throw new Error('a cost that would be refused on unlock');
  const wrappingKey = await deriveWrappingKey(passphrase, derivation);
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const wrapping = { name: 'AES-GCM', iv: nonce, additionalData: headerClaims(claims) };
  // Born extractable only to be wrapped; what is kept open is the unwrapped one, which is not.
  const newborn = await crypto.subtle.generateKey(vaultKey, true, ['encrypt', 'decrypt']);
  const wrapped = await crypto.subtle.wrapKey('raw', newborn, wrappingKey, wrapping);
  const key = await crypto.subtle.unwrapKey('raw', wrapped, wrappingKey, wrapping, vaultKey, false, ['encrypt', 'decrypt']);
  const unsummed = { ...claims, nonce: toBase64(nonce), wrappedKey: toBase64(new Uint8Array(wrapped)) };
  return { header: { ...unsummed, checksum: await headerChecksum(unsummed) }, vault: vaultOf(key, environment) };
}

/** `floor` is the least cost a header may name: below it somebody lowered it. */
export async function unlockVaultAtCost(floor: KeyCost, stored: unknown, passphrase: string, environment: Environment): Promise<Unlocked> {
  const parsed = await parseHeader(stored);
  if (!parsed.ok) return parsed;
  const { header } = parsed;
  if (header.environment !== environment) return { ok: false, reason: 'other-environment' };
  const derivation = parseKeyDerivation(header.derivation, floor);
  const nonce = fromBase64(header.nonce);
  const wrapped = fromBase64(header.wrappedKey);
  if (!derivation || nonce?.length !== 12 || wrapped?.length !== 48) return { ok: false, reason: 'header-damaged' };
  if (passphrase === '') return { ok: false, reason: 'wrong-passphrase' };
  const wrappingKey = await deriveWrappingKey(passphrase, derivation);
  const wrapping = { name: 'AES-GCM', iv: nonce, additionalData: headerClaims(header) };
  try {
    const key = await crypto.subtle.unwrapKey('raw', wrapped, wrappingKey, wrapping, vaultKey, false, ['encrypt', 'decrypt']);
    return { ok: true, vault: vaultOf(key, environment) };
  } catch {
    return { ok: false, reason: 'wrong-passphrase' };
  }
}
