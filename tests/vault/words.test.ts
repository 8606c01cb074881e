import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';
import { expect, test } from 'vitest';
import { checkPassphrase } from '../../lib/vault/passphrase';
import { newRecoverySecret } from '../../lib/vault/recovery';
import { parseRecoveryWords, recoveryWords, suggestPassphrase } from '../../lib/vault/words';

const languages = ['en', 'es'] as const;

test.each(languages)('24 words in %s give the same secret back', (language) => {
  for (let round = 0; round < 50; round += 1) {
    const secret = newRecoverySecret();
    const words = recoveryWords(secret, language);
    expect(words).toHaveLength(24);
    expect(parseRecoveryWords(words.join(' '))).toEqual(secret);
  }
});

test('words typed with numbers, commas, capitals and without accents are the same words', () => {
  const secret = new Uint8Array(32).fill(7);
  const words = recoveryWords(secret, 'es').map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''));
  expect(parseRecoveryWords(words.map((word, index) => `${index + 1}. ${word.toUpperCase()},`).join('\n'))).toEqual(secret);
});

test('a swapped, missing or foreign word is noticed', () => {
  const words = recoveryWords(
    new Uint8Array(32).fill(9).map((byte, index) => byte * index),
    'en',
  );
  const [first = '', second = '', ...rest] = words;
  expect(parseRecoveryWords([second, first, ...rest].join(' '))).toBeUndefined();
  expect(parseRecoveryWords(words.slice(1).join(' '))).toBeUndefined();
  expect(parseRecoveryWords(['zzamber', second, ...rest].join(' '))).toBeUndefined();
  expect(parseRecoveryWords('')).toBeUndefined();
});

test.each([english, spanish])('no two words of a list differ by accents or case alone', (...list) => {
  const plain = new Set(list.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()));
  expect(plain.size).toBe(2048);
});

test.each(languages)('a suggested passphrase in %s is six words that the rule accepts, another each time', (language) => {
  const suggested = Array.from({ length: 100 }, () => suggestPassphrase(language));
  expect(new Set(suggested).size).toBe(100);
  for (const words of suggested) {
    expect(words.split(' ')).toHaveLength(6);
    expect(checkPassphrase(words)).toBe('ok');
  }
});
