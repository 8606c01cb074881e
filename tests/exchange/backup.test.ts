import { beforeAll, expect, test } from 'vitest';
import { openBackup, sealBackup } from '../../lib/exchange/backup';
import { entry, matrixOf } from '../eligibility/invented-entry';
import { inventedTransfer } from '../lifecycle/invented-transfer';

const passphrase = 'zz willow harbor candle meadow';
const content = { environment: 'practice', madeAt: '2026-11-22T18:00:00.000Z', transfers: [inventedTransfer()] } as const;
const practice = { ...content, transfers: content.transfers.map((each) => ({ ...each, environment: 'practice' as const })) };
let file: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  file = await sealBackup(practice, passphrase);
});

test('a backup opens with its passphrase, with every record as it was', async () => {
  const opened = await openBackup(file, passphrase, 'practice');
  expect(opened.ok && opened.backup.transfers).toEqual(practice.transfers);
});

test('a backup holds the Eligibility Matrix', async () => {
  const eligibility = matrixOf(entry());
  const opened = await openBackup(await sealBackup({ ...practice, eligibility }, passphrase), passphrase, 'practice');
  expect(opened.ok && opened.backup.eligibility).toEqual(eligibility);
});

test('a backup says nothing without its passphrase, and little by its size', () => {
  const text = Buffer.from(file).toString('latin1');
  for (const value of ['Zzamber', '555014', 'transfer-desk', 'practice']) expect(text).not.toContain(value);
  expect(file.length).toBeGreaterThan(65_536);
});

test('another passphrase is named as wrong', async () => {
  expect(await openBackup(file, `${passphrase}s`, 'practice')).toEqual({ ok: false, reason: 'wrong-backup-passphrase' });
});

test('a practice backup is not taken into the live vault', async () => {
  expect(await openBackup(file, passphrase, 'live')).toEqual({ ok: false, reason: 'other-environment' });
});

test.each([0, 30, 200, 2_000, 60_000])('a backup cut after %i bytes is refused', async (length) => {
  expect(await openBackup(file.slice(0, length), passphrase, 'practice')).toMatchObject({ ok: false });
});

test.each([40, 120, 300, 5_000, 65_000])('a backup with one changed bit at %i is refused', async (place) => {
  const changed = file.slice();
  changed[place] = (changed[place] ?? 0) ^ 1;
  expect(await openBackup(changed, passphrase, 'practice')).toMatchObject({ ok: false });
});

test('a file of another program is no backup', async () => {
  expect(await openBackup(new TextEncoder().encode('%PDF-1.7'), passphrase, 'practice')).toEqual({ ok: false, reason: 'not-a-backup' });
});
