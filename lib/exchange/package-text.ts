/** Sizes that a package may have before it is encrypted; beyond, multiples of the last. How many rows it has is nobody's business. */
const sizes = [4_096, 16_384, 65_536, 262_144];
const largest = 262_144;
const space = 0x20;

export const paddedSize = (length: number): number => sizes.find((size) => length <= size) ?? Math.ceil(length / largest) * largest;

/** A signed note (C2SP): the text, an empty line, a line with who signed and the signature. Then spaces up to the next size. */
export interface PackageText {
  payload: string;
  /** Fingerprint of the sender's card. */
  sender: string;
  signature: string;
}

export function writePackageText({ payload, sender, signature }: PackageText): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(`${payload}\n\n— ${sender} ${signature}\n`);
  const padded = new Uint8Array(paddedSize(text.length)).fill(space);
  padded.set(text);
  text.fill(0);
  return padded;
}

/** `undefined` when it is written in any other way, also when only the padding is. */
export function readPackageText(bytes: Uint8Array): PackageText | undefined {
  const end = bytes.findLastIndex((byte) => byte !== space) + 1;
  if (bytes.length !== paddedSize(end)) return undefined;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end));
  } catch {
    return undefined;
  }
  const [, payload = '', sender = '', signature = ''] = /^([^\n]+)\n\n— ([0-9a-f]{32}) ([A-Za-z0-9+/]{86}==)\n$/.exec(text) ?? [];
  return payload === '' ? undefined : { payload, sender, signature };
}
