import { Unzip, UnzipInflate, unzipSync, zipSync } from 'fflate';
import type { FileRefusalReason } from './refusal';

/** Limits of T15. */
const most = { entries: 200, bytes: 32 * 1024 * 1024, ratio: 100 };
/** Small files may be packed tightly; a bomb is never small once unpacked. */
const ratioMattersFrom = 1024 * 1024;
/** A kilobyte of a bomb unpacks to a megabyte: that far, and no further, a limit can be overshot. */
const pieceBytes = 1024;

/** Parts of a workbook that run, fetch or carry other files. */
const dangers = /vbaProject|\/macrosheets\/|\/externalLinks\/|\/embeddings\/|\/activeX\/|\/connections\.xml$|\/queryTables\//i;
const wanted = /\.xml$|\.rels$/i;

export type Unpacked = { parts: Map<string, Uint8Array> } | { refused: FileRefusalReason };

/** What the workbook's own list of contents says, before anything is unpacked. */
function listParts(bytes: Uint8Array): { name: string; size: number }[] {
  const listed: { name: string; size: number }[] = [];
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      listed.push({ name, size: originalSize });
      return false;
    },
  });
  return listed;
}

/** Unpacks a workbook: declared sizes first, then in small pieces and counted; a list of contents that lies is hostile (M11). */
export function unpackWorkbook(bytes: Uint8Array): Unpacked {
  try {
    const listed = listParts(bytes);
    const declared = listed.reduce((sum, { size }) => sum + size, 0);
    if (listed.length > most.entries || isTooMuch(declared, bytes.length)) return { refused: 'unpacks-too-large' };
    if (listed.some(({ name }) => dangers.test(`/${name}`))) return { refused: 'macros' };
    if (new Set(listed.map(({ name }) => name)).size < listed.length) return { refused: 'damaged' };
    const parts = unpackCounted(bytes);
    if (parts === 'too-much') return { refused: 'unpacks-too-large' };
    const isTrue = parts.size === listed.length && listed.every(({ name, size }) => parts.get(name)?.length === size);
    return isTrue ? { parts } : { refused: 'damaged' };
  } catch {
    return { refused: 'damaged' };
  }
}

const isTooMuch = (unpacked: number, packed: number): boolean =>
  unpacked > most.bytes || (unpacked > ratioMattersFrom && unpacked > packed * most.ratio);

function unpackCounted(bytes: Uint8Array): Map<string, Uint8Array> | 'too-much' {
  const pieces = new Map<string, Uint8Array[]>();
  let count = 0;
  let fault: Error | null = null;
  const unzip = new Unzip((file) => {
    const own: Uint8Array[] = [];
    pieces.set(file.name, own);
    file.ondata = (error, piece) => {
      fault ??= error;
      if (error) return;
      count += piece.length;
      own.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    unzip.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length);
    if (fault) throw fault;
    if (isTooMuch(count, bytes.length)) return 'too-much';
  }
  return new Map([...pieces].map(([name, own]) => [name, joined(own)]));
}

function joined(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The same workbook without packing: its reader would start workers of its own for packed parts, which our policy forbids. */
export function repackPlainly(parts: Map<string, Uint8Array>): ArrayBuffer {
  const plain = zipSync(Object.fromEntries([...parts].filter(([name]) => wanted.test(name))), { level: 0 });
  const buffer = new ArrayBuffer(plain.length);
  new Uint8Array(buffer).set(plain);
  return buffer;
}
