import { beforeAll, describe, expect, it } from 'vitest';
import { openPackage } from '../../lib/exchange/open-package';
import { openWithPassphrase } from '../../lib/exchange/passphrase-file';
import { sealPackage } from '../../lib/exchange/seal-package';
import { idReturnRow, twoDesks } from '../../scripts/prove/exchange/invented-desks';
import {
  type AgeParts,
  ageFile,
  agePartsOf,
  readAge,
  type Stanza,
  stanzaText,
  toPassphrase,
  toRecipient,
} from '../../scripts/prove/exchange/plain-age';

/*
 * The kinds of damage that the public test vectors of the age format (C2SP/CCTV) name, made here by a writer of our own: each must be
 * refused with a reason of ours, and none may open.
 */

type Desks = Awaited<ReturnType<typeof twoDesks>>;
let desks: Desks;
/** The plaintext of a good package, and what wraps a key for the one it is for. */
let text: Buffer;
let recipient: string;

beforeAll(async () => {
  desks = await twoDesks();
  const rows = Array.from({ length: 500 }, (_, at) => ({ vsp: 'V01', row: idReturnRow(String(700_000 + at)) }));
  const sealed = await sealPackage({ purpose: 'idReturn', rows }, desks.toVsp);
  if (!sealed.ok) throw new Error(sealed.reason);
  text = readAge(sealed.file, { identity: desks.vsp.keys.identity });
  recipient = desks.vsp.keys.card.recipient;
  expect(text).toHaveLength(65_536);
});

const good = (fileKey?: Buffer) => agePartsOf(text, (key) => [toRecipient(key, recipient)], fileKey);
const withStanzas = (change: (stanza: Stanza, fileKey: Buffer) => Stanza[]) =>
  agePartsOf(text, (key) => change(toRecipient(key, recipient), key));
const withHeader = (change: (header: string) => string): AgeParts => {
  const parts = good();
  return { ...parts, header: change(parts.header) };
};
const withMac = (mac: (line: string) => string): AgeParts => {
  const parts = good();
  const file = Buffer.from(ageFile(parts)).toString('latin1');
  return { ...parts, mac: mac(`${/\n(--- [^\n]*)\n/.exec(file)?.[1]}\n`) };
};
const bytesOf = (change: (file: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>, parts = good()) => change(ageFile(parts));
const chunked = (chunks: AgeParts['chunks']): AgeParts => ({ ...good(), chunks });
const lineOf = (parts: AgeParts, at: number) => parts.header.split('\n')[at] ?? '';

const reasonOf = async (file: Uint8Array) => {
  const opened = await openPackage(file, desks.vsp);
  return opened.ok ? 'opened' : opened.reason;
};

it('the writer itself makes a package that opens', async () => expect(await reasonOf(ageFile(good()))).toBe('opened'));

describe('a package whose header is broken', () => {
  const files: Record<string, [why: string, make: () => Uint8Array]> = {
    'another version': ['not-a-package', () => ageFile(withHeader((header) => header.replace('/v1', '/v2')))],
    'lines that end as on Windows': ['not-a-package', () => ageFile(withHeader((header) => header.replaceAll('\n', '\r\n')))],
    'no recipient': ['not-a-package', () => ageFile(withStanzas(() => []))],
    'a recipient of a kind nobody knows': ['not-a-package', () => ageFile(withStanzas((one) => [{ ...one, arguments: ['zz', 'zz'] }]))],
    'a second recipient': [
      'not-a-package',
      () => ageFile(withStanzas((one, key) => [one, toRecipient(key, desks.agency.keys.card.recipient)])),
    ],
    'a passphrase beside the recipient': ['not-a-package', () => ageFile(withStanzas((one, key) => [one, toPassphrase(key, 'zz', 2)]))],
    'a padding recipient of no use': ['not-a-package', () => ageFile(withStanzas((one) => [{ ...one, arguments: ['grease'] }, one]))],
    'another recipient alone': ['not-for-us', () => ageFile(withStanzas((_, key) => [toRecipient(key, desks.agency.keys.card.recipient)]))],
    'an argument too many': ['damaged', () => ageFile(withStanzas((one) => [{ ...one, arguments: [...one.arguments, 'zz'] }]))],
    'an argument missing': ['damaged', () => ageFile(withStanzas((one) => [{ ...one, arguments: ['X25519'] }]))],
    'an empty argument': ['damaged', () => ageFile(withHeader((header) => header.replace('X25519 ', 'X25519  ')))],
    'the kind in small letters': ['not-a-package', () => ageFile(withHeader((header) => header.replace('X25519', 'x25519')))],
    'a share that is too short': ['damaged', () => ageFile(withStanzas((one) => [{ ...one, arguments: ['X25519', 'AAAA'] }]))],
    'a share that is too long': ['damaged', () => ageFile(withStanzas((one) => [{ ...one, arguments: ['X25519', 'A'.repeat(44)] }]))],
    'a share of low order': ['damaged', () => ageFile(withStanzas((one) => [{ ...one, arguments: ['X25519', 'A'.repeat(43)] }]))],
    'a share that is not canonical': ['damaged', () => ageFile(withHeader((header) => header.replace(/(X25519 \S{42})\S/, '$1B')))],
    'a share with its padding': ['damaged', () => ageFile(withHeader((header) => header.replace(/(X25519 \S{43})/, '$1=')))],
    'a wrapped key that is not right': ['not-for-us', () => ageFile(withStanzas((one) => [{ ...one, body: flipped(one.body, 0) }]))],
    'a wrapped key that is too long': ['damaged', () => ageFile(good(Buffer.alloc(32, 7)))],
    'a wrapped key that is cut': ['damaged', () => ageFile(withStanzas((one) => [{ ...one, body: one.body.subarray(1) }]))],
    'no wrapped key': ['damaged', () => ageFile(withStanzas((one) => [{ ...one, body: Buffer.alloc(0) }]))],
    'a wrapped key that is not canonical': ['damaged', () => ageFile(withHeader((header) => header.replace(/.\n$/, '/\n')))],
    'a line that ends too early': ['damaged', () => ageFile(withHeader((header) => header.replace(/(\n\S{20})(\S+\n)$/, '$1\n$2')))],
    'an empty line behind the key': ['damaged', () => ageFile(withHeader((header) => `${header}\n`))],
    'a sign that is not base 64': ['damaged', () => ageFile(withHeader((header) => header.replace(/(\n\S{20})\S(\S+\n)$/, '$1*$2')))],
    'a MAC that is wrong': ['damaged', () => ageFile(withMac((line) => line.replace(/A|B|C|D|E|F|G|H|I|J/, 'k')))],
    'a MAC that is cut': ['damaged', () => ageFile(withMac((line) => line.replace(/....\n/, '\n')))],
    'a MAC that is missing': ['damaged', () => ageFile(withMac(() => '---\n'))],
    'a MAC with a space more': ['damaged', () => ageFile(withMac((line) => line.replace('\n', ' \n')))],
    'a MAC without its space': ['damaged', () => ageFile(withMac((line) => line.replace('--- ', '---')))],
    'a MAC with something behind it': ['damaged', () => ageFile(withMac((line) => line.replace('\n', 'AAA\n')))],
    'a header of another package': ['damaged', () => ageFile({ ...good(), header: good().header })],
    'something before its start': ['not-a-package', () => bytesOf((file) => new Uint8Array([10, ...file]))],
    'nothing but its header': ['not-a-package', () => Buffer.from(lineOf(good(), 0))],
  };

  it.each(Object.entries(files))('with %s is refused', async (_, [why, make]) => expect(await reasonOf(make())).toBe(why));
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe('a package whose content is broken', () => {
  const whole = () => good().chunks[0]?.text ?? Buffer.alloc(0);
  const files: Record<string, () => Uint8Array> = {
    'no nonce': () => bytesOf((file) => file.slice(0, headerLength(file))),
    'half a nonce': () => bytesOf((file) => file.slice(0, headerLength(file) + 8)),
    'no content': () => ageFile(chunked([])),
    'an empty content': () => ageFile(chunked([{ text: Buffer.alloc(0), isLast: true }])),
    'its last piece not marked as the last': () => ageFile(chunked([{ text: whole(), isLast: false }])),
    'an empty piece at the end': () =>
      ageFile(
        chunked([
          { text: whole(), isLast: false },
          { text: Buffer.alloc(0), isLast: true },
        ]),
      ),
    'a second last piece': () =>
      ageFile(
        chunked([
          { text: whole(), isLast: true },
          { text: whole(), isLast: true },
        ]),
      ),
    'a short piece before the last': () =>
      ageFile(
        chunked([
          { text: whole().subarray(0, 900), isLast: false },
          { text: whole().subarray(900), isLast: true },
        ]),
      ),
    'one bit turned': () => bytesOf((file) => new Uint8Array(flipped(Buffer.from(file), 5000))),
    'the mark of its last piece turned': () => bytesOf((file) => new Uint8Array(flipped(Buffer.from(file), file.length - 1))),
    'something behind its end': () => bytesOf((file) => new Uint8Array([...file, 0])),
    'more than a piece behind its end': () => bytesOf((file) => new Uint8Array([...file, ...new Uint8Array(70_000)])),
    'its end cut off': () => bytesOf((file) => file.slice(0, -1)),
    'fewer spaces at its end': () => ageFile(agePartsOf(text.subarray(0, -1), (key) => [toRecipient(key, recipient)])),
    'a letter among the spaces': () =>
      ageFile(agePartsOf(Buffer.concat([text.subarray(0, -1), Buffer.from('A')]), (key) => [toRecipient(key, recipient)])),
  };
  const headerLength = (file: Uint8Array) => Buffer.from(file).indexOf('\n', Buffer.from(file).indexOf('\n---') + 1) + 1;

  it.each(Object.entries(files))('by %s is refused as damaged', async (_, make) => expect(await reasonOf(make())).toBe('damaged'));
});

describe('a file with a passphrase', () => {
  const passphrase = 'zz lantern orchard';
  const stanzasOf = (change: (stanza: Stanza) => Stanza) =>
    ageFile(agePartsOf(Buffer.from('zz'), (key) => [change(toPassphrase(key, passphrase, 4))]));
  const work = (logN: string) => () => stanzasOf((one) => ({ ...one, arguments: ['scrypt', one.arguments[1] ?? '', logN] }));
  const files: Record<string, [why: string, make: () => Uint8Array]> = {
    'another passphrase': ['wrong-file-passphrase', () => ageFile(agePartsOf(Buffer.from('zz'), (key) => [toPassphrase(key, 'zz', 4)]))],
    'two passphrases': [
      'not-a-passphrase-file',
      () => ageFile(agePartsOf(Buffer.from('zz'), (key) => [toPassphrase(key, passphrase, 4), toPassphrase(key, 'zz', 4)])),
    ],
    'a recipient instead': ['not-a-passphrase-file', () => ageFile(good())],
    'a salt that is too short': ['file-damaged', () => stanzasOf((one) => ({ ...one, arguments: ['scrypt', 'AAAA', '4'] }))],
    'no salt': ['file-damaged', () => stanzasOf((one) => ({ ...one, arguments: ['scrypt', '4'] }))],
    'an argument too many': ['file-damaged', () => stanzasOf((one) => ({ ...one, arguments: [...one.arguments, '4'] }))],
    'work for years': ['too-much-work', work('23')],
    'work beyond counting': ['too-much-work', work('99999999999999999999')],
    'work in other digits': ['file-damaged', work('0x4')],
    'work with a nought before it': ['file-damaged', work('04')],
    'work with a sign': ['file-damaged', work('+4')],
    'work below nothing': ['file-damaged', work('-4')],
    'work that ends in something': ['file-damaged', work('4a')],
    'a wrapped key that is too long': [
      'file-damaged',
      () => ageFile(agePartsOf(Buffer.from('zz'), (key) => [toPassphrase(key, passphrase, 4)], Buffer.alloc(32, 7))),
    ],
    'one bit turned in its content': [
      'file-damaged',
      () => {
        const file = Buffer.from(stanzasOf((one) => one));
        return flipped(file, file.length - 3);
      },
    ],
    'no age at all': ['not-a-passphrase-file', () => new TextEncoder().encode('%PDF-1.7')],
  };

  it.each(Object.entries(files))('with %s is refused', async (_, [why, make]) => {
    const opened = await openWithPassphrase(make(), passphrase);
    expect(opened.ok ? 'opened' : opened.reason).toBe(why);
  });

  it('has one way to write a stanza: 64 signs a line, and a shorter one at its end', () => {
    expect(stanzaText({ arguments: ['zz'], body: Buffer.alloc(48) })).toBe(`-> zz\n${'A'.repeat(64)}\n\n`);
  });
});
