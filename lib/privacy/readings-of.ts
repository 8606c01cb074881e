import { foldText } from './fold-text';
import { monthWords } from './month-words';
import { digitWords, numberWords, timesWords } from './number-words';

const anyNumber = [...Object.keys(numberWords), ...Object.keys(timesWords)].sort((a, b) => b.length - a.length).join('|');
/** Number words in a row, as a person says them: "five one two", "twenty-one", "noventa y uno". */
const spoken = new RegExp(`\\b(?:${anyNumber})(?:(?:[ ,.-]+|\\s+(?:y|and)\\s+)(?:${anyNumber}|o))*\\b`, 'g');
/** A single small number says nothing ("One Step Housing"), but beside a month or a word of age it does. */
const loneDigit = new RegExp(
  `\\b(${digitWords})\\b(?=[ -]*(?:years?|yrs?|y\\/?o|months?|anos?|meses|of (?:${monthWords})|de (?:${monthWords}))\\b)|(?<=\\b(?:${monthWords}) )(${digitWords})\\b`,
  'g',
);

/** The text as the detectors read it: as written, with number words as digits, and with letters that were meant for digits. */
export function readingsOf(text: string): string[] {
  const plain = foldText(text);
  return [...new Set([plain, spokenAsDigits(plain), lettersAsDigits(plain)])];
}

function spokenAsDigits(text: string): string {
  return text.replace(loneDigit, (word) => String(numberWords[word] ?? word)).replace(spoken, (run) => digitsOfRun(run) ?? run);
}

/** `undefined` for a run that is a single small number. */
function digitsOfRun(run: string): string | undefined {
  const words = run.split(/[ ,.-]+/).filter((word) => word !== 'y' && word !== 'and');
  const parts: number[] = [];
  let times = 1;
  for (const word of words) {
    const repeated = timesWords[word];
    const value = word === 'o' ? 0 : numberWords[word];
    if (repeated !== undefined) times = repeated;
    if (value === undefined) continue;
    const last = parts.at(-1);
    if (last !== undefined && times === 1 && joins(last, value)) parts[parts.length - 1] = joined(last, value);
    else parts.push(...Array.from({ length: times }, () => value));
    times = 1;
  }
  if (parts.length < 2 && (parts[0] ?? 0) < 10) return undefined;
  // Digits said one by one are one number; "nineteen ninety-one" is a year.
  return parts.reduce((said, part, at) => {
    const before = parts[at - 1];
    const isOneNumber =
      before === undefined || (before < 10 && part < 10) || ((before === 19 || before === 20) && part >= 10 && part < 100);
    return `${said}${isOneNumber ? '' : ' '}${part}`;
  }, '');
}

const joins = (last: number, value: number): boolean =>
  value === 1000 || value === 100
    ? last > 0 && last < value
    : (last >= 20 && last < 100 && last % 10 === 0 && value > 0 && value < 10) ||
      (last >= 100 && last % 100 === 0 && value < 100) ||
      (last >= 1000 && last % 1000 === 0 && value < 1000);

const joined = (last: number, value: number): number => (value === 1000 || (value === 100 && last < 100) ? last * value : last + value);

const meantFor: Record<string, string> = {
  o: '0',
  q: '0',
  d: '0',
  i: '1',
  l: '1',
  '|': '1',
  '!': '1',
  z: '2',
  s: '5',
  $: '5',
  b: '8',
  g: '9',
};
const maybeNumber = /(?<![a-z])[\doqdil|!zs$bg]+(?:[-. /()]+[\doqdil|!zs$bg]+)*(?![a-z])/g;

/** What a scanner or a tired eye makes of a number: "98l-6S-43Z1". At least half of it must be digits. */
function lettersAsDigits(text: string): string {
  return text.replace(maybeNumber, (group) => {
    const digits = group.match(/\d/g)?.length ?? 0;
    const letters = group.match(/[^\d\-. /()]/g)?.length ?? 0;
    return digits >= 2 && digits >= letters ? group.replace(/[^\d\-. /()]/g, (letter) => meantFor[letter] ?? letter) : group;
  });
}
