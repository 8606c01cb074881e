const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function checkOf(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of generators.entries()) if ((top >> bit) & 1) check ^= generator;
  }
  return check;
}

/** The 32 bytes of a key as BIP 173 writes them. @throws when its check is wrong or it is another kind of key */
export function bytesOfBech32(text: string, kind: string): Buffer {
  const split = text.lastIndexOf('1');
  const values = [...text.slice(split + 1)].map((character) => alphabet.indexOf(character));
  const prefix = [...kind].map((character) => character.charCodeAt(0));
  const expanded = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31)];
  if (text.slice(0, split) !== kind || values.includes(-1) || checkOf([...expanded, ...values]) !== 1) throw new Error('no such key');
  const bits = values
    .slice(0, -6)
    .map((value) => value.toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
