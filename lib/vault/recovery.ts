/** 256 bits that open the vault when the passphrase is forgotten; the person keeps them as 24 words, the product not at all. */
export type RecoverySecret = Uint8Array<ArrayBuffer>;

export const newRecoverySecret = (): RecoverySecret => crypto.getRandomValues(new Uint8Array(32));

/** The secret is random already, so nothing slow stands between it and the key (RFC 5869). */
export async function recoveryWrappingKey(secret: RecoverySecret, vaultId: string): Promise<CryptoKey> {
  const text = new TextEncoder();
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: text.encode(vaultId), info: text.encode('transfer-desk recovery words') };
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}
