/** Undoes snappy's raw format, which Chromium's databases are written in. Bytes after the end are ignored; undefined when it is not snappy. */
export function unsnappy(packed: Buffer): Buffer | undefined {
  let length = 0;
  let at = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = packed[at++];
    if (byte === undefined || shift > 28) return undefined;
    length += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  // Two bytes can become 64 at most, so a larger promise is not snappy.
  if (length > packed.length * 32) return undefined;
  const plain = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const tag = packed[at++];
    if (tag === undefined) return undefined;
    if ((tag & 3) === 0) {
      const extra = Math.max(0, (tag >> 2) - 59);
      if (at + extra > packed.length) return undefined;
      const size = (extra === 0 ? tag >> 2 : packed.readUIntLE(at, extra)) + 1;
      at += extra;
      if (at + size > packed.length || filled + size > length) return undefined;
      packed.copy(plain, filled, at, at + size);
      at += size;
      filled += size;
      continue;
    }
    const extra = [0, 1, 2, 4][tag & 3] ?? 0;
    if (at + extra > packed.length) return undefined;
    const size = extra === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back = extra === 1 ? ((tag >> 5) << 8) + packed.readUInt8(at) : packed.readUIntLE(at, extra);
    at += extra;
    if (back === 0 || back > filled || filled + size > length) return undefined;
    // Byte by byte: a copy may overlap what it writes.
    for (let each = 0; each < size; each += 1) plain.writeUInt8(plain.readUInt8(filled - back + each), filled + each);
    filled += size;
  }
  return plain;
}
