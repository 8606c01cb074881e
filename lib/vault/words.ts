import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';
import type { RecoverySecret } from './recovery';

const lists = { en: english, es: spanish };
type Language = keyof typeof lists;

/** Accents and case are not asked for: no two words of a list differ by them alone. */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** 16 bytes as 12 words of one language, 32 as 24; the last word holds a check of the others (BIP 39). */
export const wordsOf = (bytes: Uint8Array, language: Language): string[] => entropyToMnemonic(bytes, lists[language]).split(/\s+/);

/** The secret as 24 words. */
export const recoveryWords = (secret: RecoverySecret, language: Language): string[] => wordsOf(secret, language);

/** `undefined` when a word is not on either list, one is missing or swapped. */
export function parseRecoveryWords(typed: string): RecoverySecret | undefined {
  const words = typed
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
    .map(plain);
  if (words.length !== 24) return undefined;
  for (const list of Object.values(lists)) {
    const found = words.map((word) => list.find((each) => plain(each) === word));
    if (found.includes(undefined)) continue;
    try {
      return new Uint8Array(mnemonicToEntropy(found.join(' '), list));
    } catch {
      // The check word does not fit in this language; the other list is still to try.
    }
  }
  return undefined;
}

const suggestedWords = 6;

/** Six words picked by chance: 66 bits, 2048 words each. */
export function suggestPassphrase(language: Language): string {
  const picks = crypto.getRandomValues(new Uint16Array(suggestedWords));
  // 2048 divides 65536: every word is as likely as any other.
  return [...picks].map((pick) => plain(lists[language][pick % 2048] ?? '')).join(' ');
}
