import { wordsOf } from '../vault/words';
import type { Card } from './card';
import { lengthPrefixed } from './length-prefixed';

const context = 'transfer-desk-card/1';
const digitGroups = 6;
const groupLength = 5;

/** The first 128 bits of SHA-256 over both public keys, as 32 hexadecimal digits. */
export async function fingerprintOf({ recipient, signKey }: Card): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', lengthPrefixed([context, recipient, signKey]));
  return [...new Uint8Array(hash, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Twelve words to read to each other on the phone (BIP 39): no two words of a list begin with the same four letters. */
export const fingerprintWords = (fingerprint: string, language: 'en' | 'es'): string[] =>
  wordsOf(
    Uint8Array.from(fingerprint.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
    language,
  );

/** The same as six groups of five digits, for those who have no language in common. */
export function fingerprintDigits(fingerprint: string): string[] {
  const length = digitGroups * groupLength;
  const digits = (BigInt(`0x${fingerprint}`) % 10n ** BigInt(length)).toString().padStart(length, '0');
  return digits.match(/.{5}/g) ?? [];
}
