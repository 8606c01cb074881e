import type { Draw } from './sample';

/** How people and programs write the same thing otherwise: other widths, other scripts, nothing-characters, scans, words. */
export const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

const digitsOf = (zero: number) => (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
export const arabicDigits = digitsOf(0x660);
export const boldDigits = digitsOf(0x1d7ce);

/** Unseen signs between the letters. */
export function withUnseen(draw: Draw, text: string): string {
  const unseen = draw.one(['\u200b', '\u200d', '\u00ad', '\u2060', '\ufeff', '\u202e']);
  const at = draw.int(1, text.length - 1);
  return `${text.slice(0, at)}${unseen}${text.slice(at)}`;
}

const scans: Record<string, readonly [string, ...string[]]> = { 0: ['O', 'o'], 1: ['l', 'I'], 5: ['S'], 8: ['B'], 2: ['Z'] };

/** One digit as a scanner misreads it. */
export function scanned(draw: Draw, text: string): string {
  const places = [...text].flatMap((sign, at) => (scans[sign] === undefined ? [] : [at]));
  const at = places[draw.int(0, places.length - 1)];
  if (at === undefined) return text;
  return `${text.slice(0, at)}${draw.one(scans[text[at] ?? ''] ?? ['?'])}${text.slice(at + 1)}`;
}

const spokenWords = {
  en: 'zero one two three four five six seven eight nine'.split(' '),
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve'.split(' '),
};

export const spoken = (language: 'en' | 'es', digits: string, between = ' '): string =>
  digits
    .replace(/\D/g, '')
    .replace(/\d/g, (digit) => `${spokenWords[language][Number(digit)]}${between}`)
    .slice(0, -between.length);

const cyrillic: Record<string, string> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р' };
export const inCyrillic = (text: string): string => text.replace(/[aceop]/g, (letter) => cyrillic[letter] ?? letter);
