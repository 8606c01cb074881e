import { expect, test } from 'vitest';
import { headerChecksum, withChecksum } from '../../lib/vault/header';
import { createVault, unlockVault } from '../../lib/vault/vault';
import { createVaultAtCost, unlockVaultAtCost } from '../../lib/vault/vault-at-cost';

const cheap = { memoryKib: 64, passes: 1, lanes: 1 } as const;
const passphrase = 'zz lantern orchard pebble velvet';

test('a vault made today opens tomorrow with the same passphrase and reads what was sealed', async () => {
  const { header, vault } = await createVault(passphrase, 'live');
  const sealed = await vault.seal('transfers', 'a', { firstName: 'Zzamber' });
  const again = await unlockVault(structuredClone(header), { passphrase }, 'live');
  expect(again.ok && (await again.vault.open('transfers', 'a', sealed))).toEqual({ firstName: 'Zzamber' });
});

test('one guess at the passphrase costs at least 64 MiB and three passes', async () => {
  const { header } = await createVault(passphrase, 'live');
  expect(header.derivation).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
});

test('a header lowered to a cheaper cost is refused before anything is computed', async () => {
  const { header } = await createVaultAtCost(cheap, passphrase, 'live');
  expect(await unlockVault(header, { passphrase }, 'live')).toEqual({ ok: false, reason: 'header-damaged' });
});

test('a header that asks for an absurd cost is refused instead of hanging the panel', async () => {
  const { header } = await createVaultAtCost(cheap, passphrase, 'live');
  const dear = { ...header, derivation: header.derivation.replace('m=64,t=1', 'm=262144,t=12') };
  const summed = { ...dear, checksum: await headerChecksum(dear) };
  expect(await unlockVaultAtCost(cheap, summed, { passphrase }, 'live')).toEqual({ ok: false, reason: 'header-damaged' });
});

test('a wrong passphrase is named as such, an empty one too', async () => {
  const { header } = await createVaultAtCost(cheap, passphrase, 'live');
  for (const wrong of [`${passphrase} `, passphrase.toUpperCase(), '']) {
    expect(await unlockVaultAtCost(cheap, header, { passphrase: wrong }, 'live')).toEqual({ ok: false, reason: 'wrong-passphrase' });
  }
});

test('an accent typed as two signs on another keyboard is the same passphrase', async () => {
  const { header } = await createVaultAtCost(cheap, 'el camio\u0301n se detuvo aqui\u0301', 'live');
  expect(await unlockVaultAtCost(cheap, header, { passphrase: 'el cami\u00f3n se detuvo aqu\u00ed' }, 'live')).toMatchObject({ ok: true });
});

test('the practice vault does not open as the live one', async () => {
  const { header } = await createVaultAtCost(cheap, passphrase, 'practice');
  expect(await unlockVaultAtCost(cheap, header, { passphrase }, 'live')).toEqual({ ok: false, reason: 'other-environment' });
});

test('a header of a newer program is left alone and named, whatever else it holds', async () => {
  const { header } = await createVaultAtCost(cheap, passphrase, 'live');
  expect(await unlockVaultAtCost(cheap, { ...header, version: 2 }, { passphrase }, 'live')).toEqual({ ok: false, reason: 'newer-version' });
  expect(await unlockVaultAtCost(cheap, { version: 7 }, { passphrase }, 'live')).toEqual({ ok: false, reason: 'newer-version' });
});

test.each([undefined, null, 'header', 3, [], {}, { version: 0 }, { version: '1' }])('no header is made out of %j', async (nothing) => {
  expect(await unlockVaultAtCost(cheap, nothing, { passphrase }, 'live')).toEqual({ ok: false, reason: 'header-damaged' });
});

type Header = Awaited<ReturnType<typeof createVaultAtCost>>['header'];

const otherStart = (text: string) => text.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
const otherBox = (wrapped: Header['dataKey']) => ({ ...wrapped, box: otherStart(wrapped.box) });
const otherNonce = (wrapped: Header['dataKey']) => ({ ...wrapped, nonce: otherStart(wrapped.nonce) });

/** What a passphrase depends on in the header, each changed by one sign. */
const changes: [what: string, (header: Header) => Partial<Header>][] = [
  ['derivation', ({ derivation }) => ({ derivation: derivation.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A')) })],
  ['vault id', ({ vaultId }) => ({ vaultId: vaultId.replace(/^./, (first) => (first === '0' ? '1' : '0')) })],
  ['master key', ({ byPassphrase }) => ({ byPassphrase: otherBox(byPassphrase) })],
  ['nonce of the master key', ({ byPassphrase }) => ({ byPassphrase: otherNonce(byPassphrase) })],
  ['data key', ({ dataKey }) => ({ dataKey: otherBox(dataKey) })],
  ['nonce of the data key', ({ dataKey }) => ({ dataKey: otherNonce(dataKey) })],
];

test.each(changes)('damage to the %s of the header is noticed', async (_what, change) => {
  const { header } = await createVaultAtCost(cheap, passphrase, 'live');
  const damaged = { ...header, ...change(header) };
  expect(await unlockVaultAtCost(cheap, damaged, { passphrase }, 'live')).toEqual({ ok: false, reason: 'header-damaged' });
});

test.each(changes)('a forged %s opens nothing, even with its checksum made to fit', async (_what, change) => {
  const { header } = await createVaultAtCost(cheap, passphrase, 'live');
  const fitted = await withChecksum({ ...header, ...change(header) });
  expect(await unlockVaultAtCost(cheap, fitted, { passphrase }, 'live')).toMatchObject({ ok: false });
});

test('the data key of another vault does not open under this one', async () => {
  const [one, two] = await Promise.all([createVaultAtCost(cheap, passphrase, 'live'), createVaultAtCost(cheap, passphrase, 'live')]);
  const mixed = await withChecksum({ ...one.header, dataKey: two.header.dataKey });
  expect(await unlockVaultAtCost(cheap, mixed, { passphrase }, 'live')).toEqual({ ok: false, reason: 'header-damaged' });
});

test('a practice header dressed up as a live one opens nothing', async () => {
  const { header } = await createVaultAtCost(cheap, passphrase, 'practice');
  const forged = { ...header, environment: 'live' } as const;
  const fitted = await withChecksum(forged);
  expect(await unlockVaultAtCost(cheap, fitted, { passphrase }, 'live')).toEqual({ ok: false, reason: 'wrong-passphrase' });
});

test('a cost raised by a forger opens nothing', async () => {
  const { header } = await createVaultAtCost(cheap, passphrase, 'live');
  const forged = { ...header, derivation: header.derivation.replace('t=1', 't=2') };
  const fitted = await withChecksum(forged);
  expect(await unlockVaultAtCost(cheap, fitted, { passphrase }, 'live')).toEqual({ ok: false, reason: 'wrong-passphrase' });
});

test('two vaults of the same passphrase share neither salt, id nor keys', async () => {
  const [one, two] = await Promise.all([createVaultAtCost(cheap, passphrase, 'live'), createVaultAtCost(cheap, passphrase, 'live')]);
  for (const field of ['derivation', 'vaultId', 'byPassphrase', 'byRecoveryWords', 'dataKey'] as const) {
    expect(one.header[field]).not.toEqual(two.header[field]);
  }
});
