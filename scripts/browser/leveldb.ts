import { unsnappy } from './snappy';

const tableMagic = Buffer.from('57fb808b247547db', 'hex');
const footerSize = 48;
const logBlockSize = 32 * 1024;

/** Reads the little numbers LevelDB puts before everything. */
function numbersIn(bytes: Buffer, start: number) {
  let at = start;
  return {
    next() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++];
        if (byte === undefined) throw new RangeError('past the end of a LevelDB block');
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80) return value;
      }
    },
    take(size: number) {
      at += size;
      return bytes.subarray(at - size, at);
    },
  };
}

function readBlock(table: Buffer, offset: number, size: number) {
  const block = table.subarray(offset, offset + size);
  return table[offset + size] === 1 ? unsnappy(block) : block;
}

/** A block names only what a key adds to the one before; here every key is whole again. */
function entriesOf(block: Buffer) {
  const entries: { key: Buffer; value: Buffer }[] = [];
  if (block.length < 4) return entries;
  const end = block.length - 4 - 4 * block.readUInt32LE(block.length - 4);
  let key = Buffer.alloc(0);
  for (let at = 0; at < end; ) {
    const numbers = numbersIn(block, at);
    const [shared, added, size] = [numbers.next(), numbers.next(), numbers.next()];
    key = Buffer.concat([key.subarray(0, shared), numbers.take(added)]);
    const value = numbers.take(size);
    entries.push({ key, value });
    at = value.byteOffset + value.length - block.byteOffset;
  }
  return entries;
}

/** Everything a LevelDB table (`.ldb`) holds, unpacked; undefined when the file is not one. */
export function unpackTable(table: Buffer): Buffer | undefined {
  if (table.length < footerSize || !table.subarray(-8).equals(tableMagic)) return undefined;
  const footer = numbersIn(table, table.length - footerSize);
  const [, , indexOffset, indexSize] = [footer.next(), footer.next(), footer.next(), footer.next()];
  const index = readBlock(table, indexOffset ?? 0, indexSize ?? 0);
  if (!index) return undefined;
  const parts = entriesOf(index).flatMap(({ value }) => {
    const handle = numbersIn(value, 0);
    const block = readBlock(table, handle.next(), handle.next());
    return block ? entriesOf(block).flatMap((entry) => [entry.key, entry.value]) : [];
  });
  return Buffer.concat(parts);
}

/** A LevelDB log without the headers that cut a record at every 32 KiB. */
export function joinLog(log: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let block = 0; block < log.length; block += logBlockSize) {
    const end = Math.min(block + logBlockSize, log.length);
    for (let at = block; at + 7 <= end; ) {
      const size = log.readUInt16LE(at + 4);
      parts.push(log.subarray(at + 7, Math.min(at + 7 + size, end)));
      at += 7 + size;
    }
  }
  return Buffer.concat(parts);
}
