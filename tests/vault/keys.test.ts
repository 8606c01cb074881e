import { expect, test } from 'vitest';
import { leastCost, vaultCost } from '../../lib/vault/key-cost';
import {
  changePassphraseAtCost,
  createVaultAtCost,
  type Opener,
  raiseCost,
  renewDataKey,
  renewRecoveryAtCost,
  unlockVaultAtCost,
} from '../../lib/vault/vault-at-cost';

const cheap = { memoryKib: 64, passes: 1, lanes: 1 } as const;
const dearer = { memoryKib: 128, passes: 2, lanes: 1 } as const;
const passphrase = 'zz lantern orchard pebble velvet';
const next = 'zz willow harbor candle meadow';
const record = { firstName: 'Zzamber' };

async function newVault() {
  const made = await createVaultAtCost(cheap, passphrase, 'live');
  return { ...made, sealed: await made.vault.seal('transfers', 'a', record) };
}
const unlock = (header: unknown, opener: Opener) => unlockVaultAtCost(cheap, header, opener, 'live');

test('the recovery words open the vault when the passphrase is forgotten', async () => {
  const { header, recovery, sealed } = await newVault();
  const opened = await unlock(header, { recovery });
  expect(opened.ok && (await opened.vault.open('transfers', 'a', sealed))).toEqual(record);
});

test('the recovery words of another vault open nothing', async () => {
  const [one, two] = await Promise.all([newVault(), newVault()]);
  expect(await unlock(one.header, { recovery: two.recovery })).toEqual({ ok: false, reason: 'wrong-recovery-words' });
});

test('a changed passphrase opens every record, and the old one opens nothing', async () => {
  const { header, sealed } = await newVault();
  const changed = await changePassphraseAtCost(cheap, cheap, header, { passphrase }, next, 'live');
  if (!changed.ok) throw new Error(changed.reason);
  const opened = await unlock(changed.header, { passphrase: next });
  expect(opened.ok && (await opened.vault.open('transfers', 'a', sealed))).toEqual(record);
  expect(await unlock(changed.header, { passphrase })).toEqual({ ok: false, reason: 'wrong-passphrase' });
});

test('the recovery words outlive a change of the passphrase', async () => {
  const { header, recovery } = await newVault();
  const changed = await changePassphraseAtCost(cheap, cheap, header, { passphrase }, next, 'live');
  expect(changed.ok && (await unlock(changed.header, { recovery }))).toMatchObject({ ok: true });
});

test('who does not know the present passphrase cannot change it', async () => {
  const { header } = await newVault();
  const changed = await changePassphraseAtCost(cheap, cheap, header, { passphrase: next }, next, 'live');
  expect(changed).toEqual({ ok: false, reason: 'wrong-passphrase' });
});

test('with the recovery words a new passphrase is set, and every record stays', async () => {
  const { header, recovery, sealed } = await newVault();
  const changed = await changePassphraseAtCost(cheap, cheap, header, { recovery }, next, 'live');
  const opened = changed.ok && (await unlock(changed.header, { passphrase: next }));
  expect(opened && 'vault' in opened && (await opened.vault.open('transfers', 'a', sealed))).toEqual(record);
});

test('new recovery words take the place of the old ones', async () => {
  const { header, recovery } = await newVault();
  const renewed = await renewRecoveryAtCost(cheap, header, { passphrase }, 'live');
  if (!renewed.ok) throw new Error(renewed.reason);
  expect(await unlock(renewed.header, { recovery: renewed.recovery })).toMatchObject({ ok: true });
  expect(await unlock(renewed.header, { recovery })).toEqual({ ok: false, reason: 'wrong-recovery-words' });
});

test('a renewed data key opens nothing that was sealed before, under the same passphrase', async () => {
  const { header, masterKey, sealed } = await newVault();
  const renewed = await renewDataKey(header, masterKey);
  const fresh = await renewed.vault.seal('transfers', 'a', record);
  const opened = await unlock(renewed.header, { passphrase });
  if (!opened.ok) throw new Error(opened.reason);
  expect(await opened.vault.open('transfers', 'a', fresh)).toEqual(record);
  await expect(opened.vault.open('transfers', 'a', sealed)).rejects.toThrow();
});

test('no key of an open vault can be taken out of it', async () => {
  const { masterKey } = await newVault();
  expect(masterKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', masterKey)).rejects.toThrow();
});

test('a vault made when less was asked for is raised with the same passphrase and words', async () => {
  const { header, recovery, sealed } = await newVault();
  const raised = await raiseCost(cheap, dearer, header, passphrase);
  expect(raised?.derivation).toContain('$m=128,t=2,p=1$');
  const opened = await unlock(raised, { passphrase });
  expect(opened.ok && (await opened.vault.open('transfers', 'a', sealed))).toEqual(record);
  expect(await unlock(raised, { recovery })).toMatchObject({ ok: true });
});

test('a vault at the present cost is left as it is', async () => {
  const { header } = await newVault();
  expect(await raiseCost(cheap, cheap, header, passphrase)).toBeUndefined();
  expect(leastCost.memoryKib * leastCost.passes).toBeLessThanOrEqual(vaultCost.memoryKib * vaultCost.passes);
});
