import * as z from 'zod/mini';
import { environment } from '../hmis/ids';
import { toBase64 } from './base64';

export const headerVersion = 1;

const wrappedKey = z.strictObject({ nonce: z.string(), box: z.string() });

/**
 * What is stored in the clear beside the sealed rows: how to get from the passphrase, or from the recovery words, to the key of the
 * rows. No secret. Both wrap the master key, and that wraps the data key, so that either may change without the other.
 */
const vaultHeader = z.strictObject({
  version: z.literal(headerVersion),
  vaultId: z.string(),
  environment,
  /** PHC string: algorithm, cost and salt of the passphrase's key. */
  derivation: z.string(),
  byPassphrase: wrappedKey,
  byRecoveryWords: wrappedKey,
  dataKey: wrappedKey,
  /** SHA-256 of all the above. Tells damage from a wrong passphrase; it protects nothing. */
  checksum: z.string(),
});
export type VaultHeader = z.infer<typeof vaultHeader>;

type Identity = Pick<VaultHeader, 'version' | 'vaultId' | 'environment'>;

const claims = (header: Identity, ...more: string[]) =>
  new TextEncoder().encode(JSON.stringify([header.version, header.vaultId, header.environment, ...more]));

/** What unwrapping each key must agree to, in one fixed order. */
export const passphraseClaims = (header: Identity & Pick<VaultHeader, 'derivation'>) => claims(header, 'passphrase', header.derivation);
export const recoveryClaims = (header: Identity) => claims(header, 'recovery words');
export const dataKeyClaims = (header: Identity) => claims(header, 'data key');

export async function headerChecksum(header: Omit<VaultHeader, 'checksum'>): Promise<string> {
  const { version, vaultId, environment, derivation, byPassphrase, byRecoveryWords, dataKey } = header;
  const keys = [byPassphrase, byRecoveryWords, dataKey].flatMap(({ nonce, box }) => [nonce, box]);
  const whole = new TextEncoder().encode(JSON.stringify([version, vaultId, environment, derivation, ...keys]));
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', whole)));
}

export async function withChecksum(header: Omit<VaultHeader, 'checksum'>): Promise<VaultHeader> {
  return { ...header, checksum: await headerChecksum(header) };
}

const anyHeader = z.object({ version: z.number().check(z.gt(headerVersion)) });

export async function parseHeader(
  value: unknown,
): Promise<{ ok: true; header: VaultHeader } | { ok: false; reason: 'header-damaged' | 'newer-version' }> {
  if (anyHeader.safeParse(value).success) return { ok: false, reason: 'newer-version' };
  const { data: header } = vaultHeader.safeParse(value);
  if (header === undefined || header.checksum !== (await headerChecksum(header))) return { ok: false, reason: 'header-damaged' };
  return { ok: true, header };
}
