import { fromBase64, toBase64 } from './base64';

/** One key under another, as the header holds it: base 64. */
export interface WrappedKey {
  nonce: string;
  box: string;
}

const aesKey = { name: 'AES-GCM', length: 256 } as const;

/** `claims` is what unwrapping must agree to. The wrapped key must be extractable. */
export async function wrapKey(key: CryptoKey, wrappingKey: CryptoKey, claims: Uint8Array<ArrayBuffer>): Promise<WrappedKey> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const box = await crypto.subtle.wrapKey('raw', key, wrappingKey, { name: 'AES-GCM', iv: nonce, additionalData: claims });
  return { nonce: toBase64(nonce), box: toBase64(new Uint8Array(box)) };
}

/** What the unwrapped key is for; `to-rewrap` alone may be taken out, and is dropped as soon as it is wrapped again. */
export type KeyUse = 'data' | 'master' | 'to-rewrap';

const usesOf: Record<KeyUse, KeyUsage[]> = {
  data: ['encrypt', 'decrypt'],
  master: ['wrapKey', 'unwrapKey'],
  'to-rewrap': ['wrapKey', 'unwrapKey'],
};

/** `undefined` when the wrapping key is another one, or anything was changed. */
export async function unwrapKey(
  wrapped: WrappedKey,
  wrappingKey: CryptoKey,
  claims: Uint8Array<ArrayBuffer>,
  use: KeyUse,
): Promise<CryptoKey | undefined> {
  const nonce = fromBase64(wrapped.nonce);
  const box = fromBase64(wrapped.box);
  if (nonce?.length !== 12 || box?.length !== 48) return undefined;
  const wrapping = { name: 'AES-GCM', iv: nonce, additionalData: claims };
  try {
    return await crypto.subtle.unwrapKey('raw', box, wrappingKey, wrapping, aesKey, use === 'to-rewrap', usesOf[use]);
  } catch {
    return undefined;
  }
}

/** Born extractable only to be wrapped; what is kept open is unwrapped from that, and is not. */
export const newKeyToWrap = (): Promise<CryptoKey> => crypto.subtle.generateKey(aesKey, true, ['wrapKey', 'unwrapKey']);
