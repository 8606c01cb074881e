import { expect, test } from 'vitest';
import { argon2id } from '../../lib/vault/argon2id';

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const hex = (buffer: ArrayBuffer) => Buffer.from(buffer).toString('hex');

// RFC 9106's own vector has associated data, which hash-wasm does not offer; these are the reference implementation's (test.c).
test.each([
  [2, 65_536, 1, 'password', 'somesalt', '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
  [2, 256, 1, 'password', 'somesalt', '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
  [2, 256, 2, 'password', 'somesalt', '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
])(
  'Argon2id with %i passes over %i KiB in %i lanes gives the reference answer',
  async (iterations, memorySize, parallelism, password, salt, answer) => {
    expect(await argon2id({ password, salt, iterations, memorySize, parallelism, hashLength: 32, outputType: 'hex' })).toBe(answer);
  },
);

test('AES-256-GCM gives the answer of test case 16 of the GCM specification', async () => {
  const raw = bytes('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308');
  const plain = bytes(
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
  );
  const additionalData = bytes('feedfacedeadbeeffeedfacedeadbeefabaddad2');
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: bytes('cafebabefacedbaddecaf888'), additionalData }, key, plain);
  expect(hex(box)).toBe(
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
      '76fc6ece0f4e1768cddf8853bb2d551b',
  );
});
