import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { seededChance } from '../../../lib/practice/variants/registry';

export const formats = ['pdf', 'xlsx', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

export interface MadeFile {
  format: Format;
  bytes: Uint8Array;
  /** Cells that hold something, where the maker knows: of files made whole, not of changed ones. */
  filled?: number;
}

const read = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../tests/forms/${name}`, import.meta.url)));
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

const household = {
  firstName: 'Zzamber',
  lastName: 'Zzquillstone',
  entryDate: '2026-11-18',
  veteranStatus: '1',
  specialPopulationScore: 9,
  minimumBedrooms: 3,
  contactPhone: '5125550142',
  referrals: [{ service: 'rrh', provider: 'Zz Homes' }],
};
const exit = { clientTrackId: '5550142', exitDate: '2026-11-20', destination: 435, destinationSubsidyType: 431, exitReason: 'withdrew' };

/** What is changed at random: good files of every kind, some by other programs. */
const originals: Record<Format, Uint8Array[]> = {
  pdf: ['good.pdf', 'good-spanish.pdf', 'owner-password.pdf', 'two-readings.pdf', 'exits/good.pdf'].map(read),
  xlsx: ['several.xlsx', 'plain-titles.xlsx', 'formulas.xlsx', 'exits.xlsx'].map(read),
  csv: [
    ...['several-utf-16.csv', 'several-semicolons-1252.csv'].map(read),
    text('First name,Last name,Entry date,Veteran,Score,Bedrooms,Phone\nZzamber,"Zz, quill",2026-11-18,Yes,9,3,5125550142\n'),
    text('ClientTrack ID\tExit date\tDestination\tReason for leaving\n5550142\t2026-11-20\t410\twithdrew\n'),
  ],
  json: [
    text(JSON.stringify({ form: 'TD-ENROLLMENT-1', households: [household, household] })),
    text(JSON.stringify({ form: 'TD-EXIT-1', exits: [exit, exit] })),
  ],
};

type Chance = () => number;
const upTo = (chance: Chance, limit: number): number => Math.floor(chance() * limit);
function pick<T>(chance: Chance, list: readonly T[]): T {
  const found = list[upTo(chance, list.length)];
  if (found === undefined) throw new Error('an empty list');
  return found;
}

const pieces = [
  '__proto__',
  '\0',
  '"',
  '{',
  ']',
  '<c r="ZZ9">',
  '99999999999',
  'PersonalID',
  '<<',
  '>>',
  'endobj',
  'stream',
  '/JS',
  '\uFEFF',
].map(text);

/** One change as a bad connection, a bad program or a bad person makes it. */
function changed(chance: Chance, file: Uint8Array): Uint8Array {
  const place = upTo(chance, file.length + 1);
  const [before, after] = [file.subarray(0, place), file.subarray(place)];
  const length = upTo(chance, 200);
  const piece = chance() < 0.5 ? pick(chance, pieces) : Uint8Array.from({ length: 1 + upTo(chance, 20) }, () => upTo(chance, 256));
  const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
  switch (upTo(chance, 5)) {
    case 0:
      return joined(before, piece, after.subarray(piece.length));
    case 1:
      return joined(before, after.subarray(length));
    case 2:
      return joined(before, after.subarray(0, length), after);
    case 3:
      return before;
    default:
      return joined(before, piece, after);
  }
}

const changedOften = (chance: Chance, file: Uint8Array): Uint8Array =>
  Array.from({ length: 1 + upTo(chance, 6) }).reduce((now: Uint8Array) => changed(chance, now), file);

/** Half of the changes go behind the packing, into a part of the workbook. */
function changedWorkbook(chance: Chance, file: Uint8Array): Uint8Array {
  if (chance() < 0.5) return changedOften(chance, file);
  const parts = unzipSync(file);
  const name = pick(chance, Object.keys(parts));
  return zipSync({ ...parts, [name]: changedOften(chance, parts[name] ?? file) });
}

const values = [
  'Zzamber',
  '2026-11-18',
  'Yes',
  '9',
  '512-55-0142',
  'zz@example.org',
  '=1+1',
  'two\nlines',
  'a;b',
  '"',
  '‮Zz',
  '3/4/2026',
  'Ｚｚ',
  ' ',
];
const titles = ['First name', 'Last name', 'Entry date', 'Phone', 'Zz', 'Referral 1, agency', '__proto__', 'SSN'];

/** A table whose filled cells are known. */
function madeTable(chance: Chance): MadeFile {
  const head = ['Veteran status', 'Score', 'Bedrooms', ...Array.from({ length: 4 }, () => pick(chance, titles))];
  const rows = Array.from({ length: 1 + upTo(chance, 8) }, () => head.map(() => (chance() < 0.2 ? '' : pick(chance, values))));
  const line = (row: string[]): string => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const filled = rows.flat().filter((cell) => cell.trim() !== '').length;
  return { format: 'csv', bytes: text([head, ...rows].map(line).join('\r\n')), filled };
}

/** A list of households whose filled leaves are known. */
function madeList(chance: Chance): MadeFile {
  const given = Array.from({ length: 1 + upTo(chance, 6) }, () =>
    Object.fromEntries(['firstName', 'lastName', 'entryDate', 'contactPhone', 'veteranStatus'].map((name) => [name, pick(chance, values)])),
  );
  const filled = given.flatMap((one) => Object.values(one)).filter((value) => value.trim() !== '').length;
  return { format: 'json', bytes: text(JSON.stringify({ form: 'TD-ENROLLMENT-1', households: given })), filled };
}

/** Case `index` of a seed, always the same. */
export function makeFile(seed: number, index: number): MadeFile {
  const chance = seededChance(seed + index * 7919);
  const format = formats[index % formats.length] ?? 'pdf';
  const isMade = chance() < 0.3;
  if (isMade && format === 'csv') return madeTable(chance);
  if (isMade && format === 'json') return madeList(chance);
  const original = pick(chance, originals[format]);
  return { format, bytes: format === 'xlsx' ? changedWorkbook(chance, original) : changedOften(chance, original) };
}
