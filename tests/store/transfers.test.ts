import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { entryDone } from '../../lib/lifecycle/moves';
import { type Database, openDatabase } from '../../lib/store/database';
import { readHeader, writeHeader } from '../../lib/store/header';
import { deleteTransfer, listTransfers, saveTransfer } from '../../lib/store/transfers';
import type { Vault } from '../../lib/vault/envelope';
import { createVaultAtCost, unlockVaultAtCost } from '../../lib/vault/vault-at-cost';
import { inventedTransfer, receivedAt } from '../lifecycle/invented-transfer';
import { cheap, openDesk, passphrase } from './open-desk';

let db: Database;
let vault: Vault;

beforeEach(async () => {
  ({ db, vault } = await openDesk());
});

const later = (hours: number) => new Date(receivedAt.getTime() + hours * 3_600_000);

test('a saved transfer is there after the desk was closed, opened and unlocked again', async () => {
  const transfer = inventedTransfer();
  await saveTransfer(db, vault, transfer);
  db.dexie.close();
  const reopened = openDatabase('live');
  const unlocked = await unlockVaultAtCost(cheap, await readHeader(reopened), passphrase, 'live');
  expect(unlocked.ok && (await listTransfers(reopened, unlocked.vault))).toEqual({ transfers: [transfer], unreadable: 0 });
});

test('the transfer that is due first comes first', async () => {
  const [second, first] = [inventedTransfer(later(5)), inventedTransfer()];
  await saveTransfer(db, vault, second);
  await saveTransfer(db, vault, first);
  const { transfers } = await listTransfers(db, vault);
  expect(transfers.map(({ id }) => id)).toEqual([first.id, second.id]);
});

test('an inbox that watches the desk hears of a transfer as soon as it is saved', async () => {
  const transfer = inventedTransfer();
  const heard = new Promise<number>((resolve) => {
    const watching = liveQuery(() => listTransfers(db, vault)).subscribe(({ transfers }) => {
      if (transfers.length === 0) return void saveTransfer(db, vault, transfer);
      watching.unsubscribe();
      resolve(transfers.length);
    });
  });
  expect(await heard).toBe(1);
});

test('saving a transfer again replaces it', async () => {
  const transfer = inventedTransfer();
  await saveTransfer(db, vault, transfer);
  const move = entryDone(transfer, later(3));
  if (move.ok) await saveTransfer(db, vault, move.transfer);
  const { transfers } = await listTransfers(db, vault);
  expect(transfers).toHaveLength(1);
  expect(transfers[0]?.enteredAt).toBe(later(3).toISOString());
});

test('a deleted transfer is gone, the others stay', async () => {
  const [gone, kept] = [inventedTransfer(), inventedTransfer()];
  await saveTransfer(db, vault, gone);
  await saveTransfer(db, vault, kept);
  await deleteTransfer(db, gone.id);
  expect((await listTransfers(db, vault)).transfers).toEqual([kept]);
});

test('a damaged row is counted and kept, and the others are read', async () => {
  const [good, bad] = [inventedTransfer(), inventedTransfer()];
  await saveTransfer(db, vault, good);
  await saveTransfer(db, vault, bad);
  await db.transfers.where({ id: bad.id }).modify((row) => {
    row.sealed.box[3] = (row.sealed.box[3] ?? 0) ^ 1;
  });
  expect(await listTransfers(db, vault)).toEqual({ transfers: [good], unreadable: 1 });
  expect(await db.transfers.count()).toBe(2);
});

test('a row without its seal is counted and kept', async () => {
  await db.dexie.table('transfers').put({ id: 'half', dueHour: 1 });
  expect(await listTransfers(db, vault)).toEqual({ transfers: [], unreadable: 1 });
  expect(await db.transfers.count()).toBe(1);
});

test('two rows with their seals exchanged are both refused', async () => {
  const [one, two] = [inventedTransfer(), inventedTransfer()];
  await saveTransfer(db, vault, one);
  await saveTransfer(db, vault, two);
  const [a, b] = await db.transfers.toArray();
  if (a && b)
    await db.transfers.bulkPut([
      { ...a, sealed: b.sealed },
      { ...b, sealed: a.sealed },
    ]);
  expect(await listTransfers(db, vault)).toEqual({ transfers: [], unreadable: 2 });
});

test('a row that opens but is no transfer any more is counted, not shown', async () => {
  const sealed = await vault.seal('transfers', 'odd', { ...inventedTransfer(), socialSecurityNumber: '' });
  await db.transfers.put({ id: 'odd', dueHour: 1, sealed });
  expect(await listTransfers(db, vault)).toEqual({ transfers: [], unreadable: 1 });
});

test('a practice transfer cannot be saved on the live desk', async () => {
  await expect(saveTransfer(db, vault, { ...inventedTransfer(), environment: 'practice' })).rejects.toThrow('never mix');
  expect(await db.transfers.count()).toBe(0);
});

test('live and practice are two databases', async () => {
  const practice = await openDesk('practice');
  await saveTransfer(db, vault, inventedTransfer());
  expect(practice.db.dexie.name).toBe('transfer-desk-practice');
  expect(await listTransfers(practice.db, practice.vault)).toEqual({ transfers: [], unreadable: 0 });
});

test('nothing but the random id and the due hour can be searched for', () => {
  const indexes = db.dexie.tables.flatMap(({ name, schema }) =>
    [schema.primKey, ...schema.indexes].map((index) => `${name}.${index.name}`),
  );
  expect(indexes.sort()).toEqual(['drafts.id', 'meta.key', 'transfers.dueHour', 'transfers.id']);
});

test('the first run finds no header', async () => {
  await db.dexie.delete({ disableAutoOpen: false });
  expect(await readHeader(openDatabase('live'))).toBeUndefined();
});

test('a second window on its first run cannot overwrite the vault of the first', async () => {
  const before = await readHeader(db);
  const other = await createVaultAtCost(cheap, passphrase, 'live');
  await expect(writeHeader(db, other.header)).rejects.toMatchObject({ code: 'vault-exists' });
  expect(await readHeader(db)).toEqual(before);
});
