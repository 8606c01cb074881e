/** Letters of other scripts that look like Latin ones, and stand in for them in made-up spellings. */
const lookalikes: Record<string, string> = Object.fromEntries(
  [...'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdһhαaβbεeικiκkμmνvοoρpτtυuχxωw'].flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter, all[at + 1] ?? '']] : [],
  ),
);

/** Invisible, or drawn over the letter before: joiners, direction marks, fillers, accents, strike-outs. */
const unseen = /[\p{Cf}\p{M}\u115F\u1160\u3164\uFFA0]/gu;

/** One plain spelling of a text for the detectors: lower case, no accents, ASCII digits, dashes and spaces, nothing invisible. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(unseen, '')
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .replace(/[\p{Pd}\u2212\u30FC_~]/gu, '-')
    .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .replace(/[\u3002\u00B7\u2022\u2024]/g, '.')
    .replace(/[\s\u2800]+/g, ' ')
    .toLowerCase()
    .replace(/[\u0370-\u03ff\u0400-\u052f]/g, (letter) => lookalikes[letter] ?? letter)
    .trim();
}

/** Digits of other scripts stand in runs of ten that begin at a code point whose digit value is 0. */
function toAsciiDigit(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit;
  let zero = digit.codePointAt(0) ?? 0;
  const own = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && own - zero < 9) zero -= 1;
  return String(own - zero);
}
