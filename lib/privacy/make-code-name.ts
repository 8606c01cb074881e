import type { Environment } from '../hmis/ids';
import { isPlace, nameFindings } from './name-findings';
import { screenText } from './screen-text';
import type { ScreeningWords } from './screening-words';

/** Two parts that stand for a household and are derived from nothing (R11). */
export interface CodeName {
  firstName: string;
  lastName: string;
}

/** Sound alike in English and Spanish. The number tells letters apart that a telephone does not: b d p t, m n, f s, l r. */
const consonants = { b: 0, d: 1, p: 2, t: 3, m: 0, n: 1, f: 2, s: 3, k: 4, l: 4, r: 1 };
const vowels = { a: 0, e: 1, i: 2, o: 3, u: 4 };
const values: Record<string, number> = { ...consonants, ...vowels };
/** Said at the end of a word in both languages. */
const checkLetters = ['n', 'l', 'r', 's', 'd'];
const lastPattern = new RegExp(`^(?:[${Object.keys(consonants).join('')}][${Object.keys(vowels).join('')}]){3}[${checkLetters.join('')}]$`);

/** Ugly in one language or the other, wherever they stand. */
const ugly =
  /put[ao]|kak|pen[ei]|pit[oa]|pedo|teta|culo|mier|loko|tont|bob[oa]|nazi|tits?|dik|fuk|kunt|kula|pola|mama|papa|mato|muer|sida|pus|fetid|nalga|poto|mamar|pelad|ladr|rata|perra|puto|satan|kil|dead|die|rape|sad|bad|bum|dum|slut|puss|pip[ie]|popo|tarad|bruta|feo|fea|moro|negr|indio/;

const weights = [1, 2, 3, 4];

/** The letter that fits the others: one letter misheard in either part, and it fits no more. */
function checkLetterOf(firstName: string, stem: string): string {
  const sum = [...firstName, ...stem].reduce(
    (total, letter, at) => total + (weights[at % weights.length] ?? 1) * (values[letter] ?? (letter.codePointAt(0) ?? 0) % 5),
    0,
  );
  return checkLetters[sum % checkLetters.length] ?? '';
}

const plain = (part: string): string => part.toLowerCase().replace(/^zz/, '');

/** Whether the name looks like one of ours in which a letter was misheard. */
export function isMisheard({ firstName, lastName }: CodeName, codeWords: readonly string[]): boolean {
  const first = plain(firstName);
  const last = plain(lastName);
  return codeWords.includes(first) && lastPattern.test(last) && checkLetterOf(first, last.slice(0, -1)) !== last.at(-1);
}

/** A whole number below `end`, each as likely as the others. */
export type RandomBelow = (end: number) => number;

export function randomBelow(end: number): number {
  const limit = 2 ** 32 - (2 ** 32 % end);
  for (;;) {
    const [drawn = limit] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < limit) return drawn % end;
  }
}

/** A new code name: a word of the list and a made-up one with a check letter. Of practice both begin with Zz. Nobody's name, no place. */
export function makeCodeName(
  environment: Environment,
  codeWords: readonly string[],
  words: ScreeningWords,
  below: RandomBelow = randomBelow,
): CodeName {
  const one = (choices: readonly string[]) => choices[below(choices.length)] ?? '';
  for (;;) {
    const first = one(codeWords);
    const stem = [1, 2, 3].map(() => one(Object.keys(consonants)) + one(Object.keys(vowels))).join('');
    const last = stem + checkLetterOf(first, stem);
    if (isFit(last, words)) return spelled(environment, first, last);
  }
}

/** Nothing that screening would stop at, and no name that only lost or gained its end. */
function isFit(last: string, words: ScreeningWords): boolean {
  const beginnings = [4, 5, 6, 7].map((length) => last.slice(0, length));
  return (
    !ugly.test(last) &&
    !beginnings.some((part) => words.personNames.has(part) || isPlace(part)) &&
    nameFindings(last, words).length === 0 &&
    screenText(last, 'code-name').length === 0
  );
}

function spelled(environment: Environment, first: string, last: string): CodeName {
  const spell = (part: string) => (environment === 'practice' ? `Zz${part}` : part.charAt(0).toUpperCase() + part.slice(1));
  return { firstName: spell(first), lastName: spell(last) };
}
