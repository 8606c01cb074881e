import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Sealed, type Vault, VaultError, vaultOf } from '../../lib/vault/envelope';

const item = { firstName: 'Zzamber', contactPhone: '2145550123' } as const;
let key: CryptoKey;
let vault: Vault;
let sealed: Sealed;

beforeAll(async () => {
  key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  vault = vaultOf(key, 'live');
  sealed = await vault.seal('transfers', 'a', item);
});

test('whatever is sealed comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.string(), async (value, id) => {
      expect(await vault.open('transfers', id, await vault.seal('transfers', id, value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 50 },
  );
});

test('a row copied over another row does not open there', async () => {
  await expect(vault.open('transfers', 'b', sealed)).rejects.toThrow(VaultError);
});

test('a row moved to another table does not open there', async () => {
  await expect(vault.open('drafts', 'a', sealed)).rejects.toThrow(VaultError);
});

test('table and id cannot be run together to make another place', async () => {
  const tricky = await vault.seal('a","b', 'c', item);
  await expect(vault.open('a', 'b","c', tricky)).rejects.toThrow(VaultError);
});

test('a live row does not open in practice, not even under the same key', async () => {
  await expect(vaultOf(key, 'practice').open('transfers', 'a', sealed)).rejects.toThrow(VaultError);
});

test('every single flipped bit is noticed', async () => {
  for (const part of ['nonce', 'box'] as const) {
    for (let bit = 0; bit < sealed[part].length * 8; bit += 1) {
      const flipped = sealed[part].slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await expect(vault.open('transfers', 'a', { ...sealed, [part]: flipped })).rejects.toThrow(VaultError);
    }
  }
});

test('a shortened row is noticed', async () => {
  for (const length of [0, 5, 16, sealed.box.length - 1]) {
    await expect(vault.open('transfers', 'a', { ...sealed, box: sealed.box.slice(0, length) })).rejects.toThrow(VaultError);
  }
});

test('a row of another schema is not read as one of ours', async () => {
  const other = Object.assign({ ...sealed }, { schema: 2 });
  await expect(vault.open('transfers', 'a', other)).rejects.toThrow(VaultError);
});

test('the same value sealed twice looks different', async () => {
  const again = await vault.seal('transfers', 'a', item);
  expect(again.nonce).not.toEqual(sealed.nonce);
  expect(again.box).not.toEqual(sealed.box);
});

test('the error of an unreadable row says nothing of the row', async () => {
  const error = await vault.open('transfers', 'b', sealed).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'unreadable', message: 'unreadable' });
  expect(error).not.toHaveProperty('cause');
});
