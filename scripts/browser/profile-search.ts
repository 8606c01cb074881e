import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { joinLog, unpackTable } from './leveldb';
import { unsnappy } from './snappy';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'base64' | 'hex' | 'url' | 'bytes';

/** Something that is no text, under the name it is told by. */
export interface Piece {
  name: string;
  bytes: Buffer;
}

export interface Hit {
  value: string;
  /** Within the profile folder. */
  file: string;
  encoding: Encoding;
  /** Not in the file's own bytes: only after undoing the database's packing. */
  packed: boolean;
}

/** What IndexedDB puts before a value of 64 KiB or more that it has packed. */
const packedValue = Buffer.from([0xff, 0x11, 0x02]);
/** A shorter value is somewhere in 20 MB of anything. */
const shortest = 5;

/** The three ways base64 can cut a value, each without the characters its neighbours decide. */
function base64Cuts(value: string) {
  const cuts = [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(value)]);
    return bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
  });
  return [...cuts, ...cuts.map((cut) => cut.replaceAll('+', '-').replaceAll('/', '_'))];
}

function needlesOf(value: string) {
  const wide = Buffer.from(value, 'utf16le');
  const escaped = encodeURIComponent(value);
  const needles: { encoding: Encoding; bytes: Buffer }[] = [
    { encoding: 'utf-8', bytes: Buffer.from(value) },
    { encoding: 'utf-16le', bytes: wide },
    { encoding: 'utf-16be', bytes: Buffer.from(wide).swap16() },
    { encoding: 'hex', bytes: Buffer.from(Buffer.from(value).toString('hex')) },
    { encoding: 'hex', bytes: Buffer.from(Buffer.from(value).toString('hex').toUpperCase()) },
    ...[...new Set(base64Cuts(value))].map((cut) => ({ encoding: 'base64' as const, bytes: Buffer.from(cut) })),
  ];
  const spellings = [escaped, escaped.replaceAll('%20', '+')].filter((each) => each !== value);
  return [...needles, ...spellings.map((each) => ({ encoding: 'url' as const, bytes: Buffer.from(each) }))];
}

function unpackValues(bytes: Buffer) {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(packedValue); at >= 0; at = bytes.indexOf(packedValue, at + 1)) {
    const value = unsnappy(bytes.subarray(at + packedValue.length));
    if (value) found.push(value);
  }
  return found;
}

/** The bytes a file would have if the browser's databases did not pack them. */
function unpack(file: string, bytes: Buffer) {
  const table = unpackTable(bytes);
  const joined = file.endsWith('.log') ? joinLog(bytes) : undefined;
  const databases = [table, joined].filter((each) => each !== undefined);
  return [...databases, ...[bytes, ...databases].flatMap(unpackValues)];
}

function filesIn(dir: string) {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Every file of a closed profile that holds one of the values, also inside LevelDB's packed blocks.
 * Not looked into: compressed network cache entries, and SQLite rows so long that they are cut over several pages.
 * Chromium itself keeps a form whose post was answered without a redirect in `Default/Sessions`, whoever filled it in.
 * Each spelling of a date or phone is a value of its own; plant a control to show that the search can find one.
 */
export function searchProfile(dir: string, values: string[], pieces: readonly Piece[] = []): Hit[] {
  const tooShort = values.find((value) => value.length < shortest);
  if (tooShort !== undefined) throw new Error(`A value of fewer than ${shortest} characters is found by chance; search for longer ones`);
  const sought: { value: string; needles: { encoding: Encoding; bytes: Buffer }[] }[] = [
    ...values.map((value) => ({ value, needles: needlesOf(value) })),
    ...pieces.map(({ name, bytes }) => ({ value: name, needles: [{ encoding: 'bytes' as const, bytes }] })),
  ];
  return filesIn(dir).flatMap((path) => {
    const bytes = readFileSync(path);
    const file = relative(dir, path);
    const unpacked = unpack(file, bytes);
    return sought.flatMap(({ value, needles }) => {
      const plain = needles.find((needle) => bytes.includes(needle.bytes));
      const packed = plain ?? needles.find((needle) => unpacked.some((each) => each.includes(needle.bytes)));
      return packed ? [{ value, file, encoding: packed.encoding, packed: plain === undefined }] : [];
    });
  });
}
