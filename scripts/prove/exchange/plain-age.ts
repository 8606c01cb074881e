import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
  scryptSync,
  timingSafeEqual,
} from 'node:crypto';
import { bytesOfBech32 } from './plain-bech32';

/*
 * A second reader and writer of age files (age-encryption.org/v1), from its description and with Node's own cryptography only: what the
 * product writes must open here, and what is written here must open there.
 */

const chunkSize = 65_536;
const pkcs8 = Buffer.from('302e020100300506032b656e04220420', 'hex');
const spki = Buffer.from('302a300506032b656e032100', 'hex');

const privateKey = (raw: Uint8Array): KeyObject => createPrivateKey({ key: Buffer.concat([pkcs8, raw]), format: 'der', type: 'pkcs8' });
const publicKey = (raw: Uint8Array): KeyObject => createPublicKey({ key: Buffer.concat([spki, raw]), format: 'der', type: 'spki' });
const rawPublic = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' }).subarray(spki.length);

const hkdf = (key: Uint8Array, salt: Uint8Array, info: string) => Buffer.from(hkdfSync('sha256', key, salt, info, 32));
const unpadded = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '');
const fromUnpadded = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'base64');
  if (unpadded(bytes) !== text) throw new Error('not canonical base 64');
  return bytes;
};

function boxed(key: Uint8Array, nonce: Uint8Array, text: Uint8Array): Buffer {
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

function unboxed(key: Uint8Array, nonce: Uint8Array, box: Uint8Array): Buffer {
  const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  decipher.setAuthTag(box.subarray(-16));
  return Buffer.concat([decipher.update(box.subarray(0, -16)), decipher.final()]);
}

const noNonce = Buffer.alloc(12);
const chunkNonce = (number: number, isLast: boolean) => {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 7);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
};

export interface Stanza {
  arguments: string[];
  body: Buffer;
}

/** Lines of 64, the last one shorter than that, even when it is empty. */
export const stanzaText = ({ arguments: given, body }: Stanza): string => {
  const text = unpadded(body);
  const lines = text.match(/.{1,64}/g) ?? [];
  return `-> ${given.join(' ')}\n${lines.map((line) => `${line}\n`).join('')}${text.length % 64 === 0 ? '\n' : ''}`;
};

export function toRecipient(fileKey: Uint8Array, recipient: string): Stanza {
  const theirs = bytesOfBech32(recipient, 'age');
  const once = generateKeyPairSync('x25519');
  const share = rawPublic(once.publicKey);
  const secret = diffieHellman({ privateKey: once.privateKey, publicKey: publicKey(theirs) });
  const key = hkdf(secret, Buffer.concat([share, theirs]), 'age-encryption.org/v1/X25519');
  return { arguments: ['X25519', unpadded(share)], body: boxed(key, noNonce, fileKey) };
}

const scrypt = (passphrase: string, salt: Uint8Array, logN: number) =>
  scryptSync(passphrase, Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt]), 32, {
    N: 2 ** logN,
    r: 8,
    p: 1,
    maxmem: 2 ** 31,
  });

export function toPassphrase(fileKey: Uint8Array, passphrase: string, logN: number, salt = randomBytes(16)): Stanza {
  return { arguments: ['scrypt', unpadded(salt), String(logN)], body: boxed(scrypt(passphrase, salt, logN), noNonce, fileKey) };
}

/** The pieces of a file before they are put together, for whoever wants to break one of them. */
export interface AgeParts {
  fileKey: Buffer;
  /** Everything before the line with the MAC. */
  header: string;
  /** The line with the MAC, when it is not the right one. */
  mac?: string;
  nonce: Buffer;
  chunks: { text: Buffer; isLast: boolean }[];
}

export function agePartsOf(text: Uint8Array, stanzas: (fileKey: Buffer) => Stanza[], fileKey: Buffer = randomBytes(16)): AgeParts {
  const count = Math.max(1, Math.ceil(text.length / chunkSize));
  const chunks = Array.from({ length: count }, (_, at) => ({
    text: Buffer.from(text.subarray(at * chunkSize, (at + 1) * chunkSize)),
    isLast: at === count - 1,
  }));
  const header = `age-encryption.org/v1\n${stanzas(fileKey).map(stanzaText).join('')}`;
  return { fileKey, header, nonce: randomBytes(16), chunks };
}

const macOf = (fileKey: Uint8Array, header: string) =>
  createHmac('sha256', hkdf(fileKey, Buffer.alloc(0), 'header'))
    .update(`${header}---`)
    .digest();

export function ageFile({ fileKey, header, mac, nonce, chunks }: AgeParts): Uint8Array<ArrayBuffer> {
  const key = hkdf(fileKey, nonce, 'payload');
  const boxes = chunks.map(({ text, isLast }, at) => boxed(key, chunkNonce(at, isLast), text));
  const line = mac ?? `--- ${unpadded(macOf(fileKey, header))}\n`;
  return new Uint8Array(Buffer.concat([Buffer.from(header + line, 'latin1'), nonce, ...boxes]));
}

export const writeAge = (text: Uint8Array, to: { recipient: string } | { passphrase: string; logN: number }) =>
  ageFile(
    agePartsOf(text, (fileKey) => ['recipient' in to ? toRecipient(fileKey, to.recipient) : toPassphrase(fileKey, to.passphrase, to.logN)]),
  );

function fileKeyOf(lines: string[], opener: { identity: string } | { passphrase: string }): Buffer {
  const [start = '', ...body] = lines;
  const [, type = '', ...given] = start.split(' ');
  const box = fromUnpadded(body.join(''));
  if (box.length !== 32) throw new Error('no file key');
  if ('passphrase' in opener) {
    if (type !== 'scrypt') throw new Error('no passphrase file');
    return unboxed(scrypt(opener.passphrase, fromUnpadded(given[0] ?? ''), Number(given[1])), noNonce, box);
  }
  if (type !== 'X25519') throw new Error('not for a key');
  const own = privateKey(bytesOfBech32(opener.identity.toLowerCase(), 'age-secret-key-'));
  const share = fromUnpadded(given[0] ?? '');
  const secret = diffieHellman({ privateKey: own, publicKey: publicKey(share) });
  const salt = Buffer.concat([share, rawPublic(createPublicKey(own))]);
  return unboxed(hkdf(secret, salt, 'age-encryption.org/v1/X25519'), noNonce, box);
}

/** Opens a file with one stanza. @throws when anything is not as it should be */
export function readAge(file: Uint8Array, opener: { identity: string } | { passphrase: string }): Buffer {
  const bytes = Buffer.from(file);
  const end = bytes.indexOf('\n--- ') + 1;
  const header = bytes.subarray(0, end).toString('latin1');
  const [version, ...stanza] = header.trimEnd().split('\n');
  if (version !== 'age-encryption.org/v1') throw new Error('no age file');
  const fileKey = fileKeyOf(stanza, opener);
  const macEnd = bytes.indexOf('\n', end);
  const mac = fromUnpadded(bytes.subarray(end + 4, macEnd).toString('latin1'));
  if (!timingSafeEqual(mac, macOf(fileKey, header))) throw new Error('changed header');
  const key = hkdf(fileKey, bytes.subarray(macEnd + 1, macEnd + 17), 'payload');
  const payload = bytes.subarray(macEnd + 17);
  const count = Math.max(1, Math.ceil(payload.length / (chunkSize + 16)));
  return Buffer.concat(
    Array.from({ length: count }, (_, at) =>
      unboxed(key, chunkNonce(at, at === count - 1), payload.subarray(at * (chunkSize + 16), (at + 1) * (chunkSize + 16))),
    ),
  );
}
