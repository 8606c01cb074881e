import type { CodeName } from './make-code-name';

/** Tells whether a code name was given out before, and nothing else: the name cannot be read from it (R14). `salt` is random, of this desk. */
export async function codeNameFingerprint({ firstName, lastName }: CodeName, salt: Uint8Array<ArrayBuffer>): Promise<string> {
  const key = await crypto.subtle.importKey('raw', salt, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const mark = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${firstName} ${lastName}`.toLowerCase()));
  return btoa(String.fromCharCode(...new Uint8Array(mark).subarray(0, 12)));
}
