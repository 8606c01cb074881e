import type { Environment } from '../hmis/ids';
import { toBase64 } from './base64';

export const headerVersion = 1;

/** What is stored in the clear beside the sealed rows: how to get from the passphrase to the vault's key. No secret. */
export interface VaultHeader {
  version: typeof headerVersion;
  /** PHC string: algorithm, cost and salt. */
  derivation: string;
  vaultId: string;
  environment: Environment;
  nonce: string;
  /** The random vault key under the key made of the passphrase; authenticates everything above but the nonce. */
  wrappedKey: string;
  /** SHA-256 of all the above. Tells damage from a wrong passphrase; it protects nothing. */
  checksum: string;
}

/** What unwrapping the vault's key must agree to, in one fixed order. */
export function headerClaims(header: Pick<VaultHeader, 'version' | 'derivation' | 'vaultId' | 'environment'>) {
  return new TextEncoder().encode(JSON.stringify([header.version, header.derivation, header.vaultId, header.environment]));
}

export async function headerChecksum(header: Omit<VaultHeader, 'checksum'>): Promise<string> {
  const { version, derivation, vaultId, environment, nonce, wrappedKey } = header;
  const whole = new TextEncoder().encode(JSON.stringify([version, derivation, vaultId, environment, nonce, wrappedKey]));
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', whole)));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export async function parseHeader(
  value: unknown,
): Promise<{ ok: true; header: VaultHeader } | { ok: false; reason: 'header-damaged' | 'newer-version' }> {
  const damaged = { ok: false, reason: 'header-damaged' } as const;
  if (!isRecord(value)) return damaged;
  const { version, derivation, vaultId, environment, nonce, wrappedKey, checksum } = value;
  if (typeof version === 'number' && version > headerVersion) return { ok: false, reason: 'newer-version' };
  if (version !== headerVersion || (environment !== 'live' && environment !== 'practice')) return damaged;
  if (typeof derivation !== 'string' || typeof vaultId !== 'string' || typeof nonce !== 'string') return damaged;
  if (typeof wrappedKey !== 'string' || typeof checksum !== 'string') return damaged;
  const header = { version: headerVersion, derivation, vaultId, environment, nonce, wrappedKey, checksum } as const;
  return checksum === (await headerChecksum(header)) ? { ok: true, header } : damaged;
}
