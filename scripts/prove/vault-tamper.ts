import { openBackup, sealBackup } from '../../lib/exchange/backup';
import { seededChance } from '../../lib/practice/variants/registry';
import { fromBase64, toBase64 } from '../../lib/vault/base64';
import type { Sealed, Vault } from '../../lib/vault/envelope';
import { type VaultHeader, withChecksum } from '../../lib/vault/header';
import { createVaultAtCost, unlockVaultAtCost } from '../../lib/vault/vault-at-cost';
import type { Report, Suite } from './suite';

const passphrase = 'zz lantern orchard pebble velvet';
/** The real cost would make ten thousand guesses a matter of hours; what is tampered with does not know the cost. */
const cheap = { memoryKib: 64, passes: 1, lanes: 1 } as const;
/** Opening a backup costs what it costs: one case in so many. */
const backupEvery = 500;

type Bytes = Uint8Array<ArrayBuffer>;

/** Cut, grown, or one bit turned. */
function tampered(bytes: Bytes, chance: () => number): Bytes {
  const kind = chance();
  if (kind < 0.15) return bytes.slice(0, Math.floor(chance() * bytes.length));
  if (kind < 0.25) return new Uint8Array([...bytes, Math.floor(chance() * 256)]);
  const at = Math.floor(chance() * bytes.length);
  return bytes.map((byte, each) => (each === at ? byte ^ (1 << Math.floor(chance() * 8)) : byte));
}

const fields = ['derivation', 'byPassphrase', 'byRecoveryWords', 'dataKey', 'vaultId', 'environment'] as const;

/** A header changed by somebody who also knows how to count the checksum again. */
async function tamperedHeader(header: VaultHeader, other: VaultHeader, chance: () => number): Promise<unknown> {
  const field = fields[Math.floor(chance() * fields.length)] ?? 'dataKey';
  const { checksum: _counted, ...rest } = header;
  if (field === 'vaultId') return withChecksum({ ...rest, vaultId: other.vaultId });
  if (field === 'environment') return withChecksum({ ...rest, environment: 'practice' });
  if (field === 'derivation') {
    const cheaper = chance() < 0.5 ? header.derivation.replace('m=64', 'm=32') : other.derivation;
    return withChecksum({ ...rest, derivation: cheaper });
  }
  const wrapped = header[field];
  if (chance() < 0.3) return withChecksum({ ...rest, [field]: other[field] });
  const box = tampered(fromBase64(wrapped.box) ?? new Uint8Array(), chance);
  return withChecksum({ ...rest, [field]: { ...wrapped, box: toBase64(box) } });
}

/** Whether a value still comes out, whatever was done to its envelope or its place. */
async function opensEnvelope(vault: Vault, sealed: Sealed, chance: () => number): Promise<boolean> {
  const places = [
    ['transfers', 'zz-1', { ...sealed, box: tampered(sealed.box, chance) }],
    ['transfers', 'zz-1', { ...sealed, nonce: tampered(sealed.nonce, chance) }],
    ['transfers', 'zz-2', sealed],
    ['drafts', 'zz-1', sealed],
  ] as const;
  const [table, id, changed] = places[Math.floor(chance() * places.length)] ?? places[0];
  return vault.open(table, id, changed).then(
    () => true,
    () => false,
  );
}

/** `opener` is what looks at a row; the canary's looks at nothing. */
async function tryTampering(opener: typeof opensEnvelope, seed: number, count: number, report: Report): Promise<void> {
  const chance = seededChance(seed);
  const [one, two] = await Promise.all([createVaultAtCost(cheap, passphrase, 'live'), createVaultAtCost(cheap, passphrase, 'live')]);
  const backup = await sealBackup({ environment: 'live', madeAt: '2026-11-22T15:00:00.000Z', transfers: [] }, passphrase);
  for (let tried = 0; tried < count; tried += 1) {
    if (tried % backupEvery === backupEvery - 1) {
      if ((await openBackup(tampered(backup, chance), passphrase, 'live')).ok) report.wrong(`case ${tried}: a changed backup is taken`);
      report.count('backups');
    } else if (tried % 2 === 0) {
      const header = await tamperedHeader(one.header, two.header, chance);
      const unlocked = await unlockVaultAtCost(cheap, header, { passphrase }, 'live');
      const sealed = await one.vault.seal('transfers', 'zz-1', { tried });
      // The words' own wrapping is not asked for when the passphrase is right: what counts is that the right key comes out, or none.
      if (unlocked.ok && !(await isSameKey(unlocked.vault, sealed))) report.wrong(`case ${tried}: a changed header gives another key`);
      if (unlocked.ok && header !== undefined && !isOnlyWords(one.header, unlocked.header))
        report.wrong(`case ${tried}: a changed header opens`);
      report.count('headers');
    } else {
      const sealed = await one.vault.seal('transfers', 'zz-1', { tried });
      if (await opener(one.vault, sealed, chance)) report.wrong(`case ${tried}: a changed or moved row opens`);
      report.count('rows');
    }
    report.done();
  }
}

const isSameKey = (vault: Vault, sealed: Sealed): Promise<boolean> =>
  vault.open('transfers', 'zz-1', sealed).then(
    () => true,
    () => false,
  );

/** Whether the two differ in nothing but what the recovery words open. */
const isOnlyWords = (one: VaultHeader, other: VaultHeader): boolean =>
  JSON.stringify({ ...one, byRecoveryWords: '', checksum: '' }) === JSON.stringify({ ...other, byRecoveryWords: '', checksum: '' });

export const vaultTamper: Suite = {
  name: 'vault-tamper',
  title: 'no header, row or backup that was changed, cut, grown, swapped or moved opens',
  needs: 'node',
  full: 10_000,
  sample: 400,
  run: (seed, count, report) => tryTampering(opensEnvelope, seed, count, report),
  // A judge that puts every row back as it was before it looks.
  canary: (seed, count, report) => tryTampering(async (vault, sealed) => isSameKey(vault, sealed), seed, Math.min(count, 100), report),
};
