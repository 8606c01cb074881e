import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { summaryOf } from '../../lib/lifecycle/summary';
import { countsOf } from '../../lib/reports/counts-of';
import { countIn } from '../../lib/reports/monthly-counts';
import { type Database, openDatabase } from '../../lib/store/database';
import { mergeMonthlyCounts, readMonthlyCounts } from '../../lib/store/monthly-counts';
import { restore } from '../../lib/store/restore';
import { addTransfers, deleteTransfer, readTransfer } from '../../lib/store/transfers';
import type { Vault } from '../../lib/vault/envelope';
import { inventedTransfer } from '../lifecycle/invented-transfer';
import { openDesk } from './open-desk';

let db: Database;
let vault: Vault;
beforeEach(async () => {
  ({ db, vault } = await openDesk());
});

const zone = 'America/Chicago';
const receivedIn = async () => countIn((await readMonthlyCounts(db, vault)) ?? {}, '2026-11', 'received');

test('a record that is removed stays in its month as a number', async () => {
  const transfers = [inventedTransfer(), inventedTransfer()];
  await addTransfers(db, vault, transfers);
  expect(await readMonthlyCounts(db, vault)).toEqual({});
  for (const { id } of transfers) await deleteTransfer(db, vault, id);
  expect(await receivedIn()).toBe(2);
});

test('two windows that remove the same record count it once', async () => {
  const [gone, other] = [inventedTransfer(), inventedTransfer()];
  await addTransfers(db, vault, [gone, other]);
  const window = openDatabase('live');
  await Promise.all([
    deleteTransfer(db, vault, gone.id),
    deleteTransfer(window, vault, gone.id),
    deleteTransfer(window, vault, other.id),
    deleteTransfer(db, vault, other.id),
  ]);
  window.dexie.close();
  expect(await receivedIn()).toBe(2);
});

test('a removed record that a backup brings back is not counted a second time', async () => {
  const transfer = inventedTransfer();
  await addTransfers(db, vault, [transfer]);
  await deleteTransfer(db, vault, transfer.id);
  await restore(db, vault, [transfer]);
  const back = await readTransfer(db, vault, transfer.id);
  expect(back && countsOf([summaryOf(back)], new Date(), zone)).toEqual({});
  await deleteTransfer(db, vault, transfer.id);
  expect(await receivedIn()).toBe(1);
});

test('counts of a backup are taken in once, however often they are restored', async () => {
  const counts = { '2026-10': { V02: { received: 7 } }, '2026-11': { V01: { received: 1 } } };
  const transfer = inventedTransfer();
  await addTransfers(db, vault, [transfer]);
  await deleteTransfer(db, vault, transfer.id);
  await mergeMonthlyCounts(db, vault, counts);
  await mergeMonthlyCounts(db, vault, counts);
  const kept = (await readMonthlyCounts(db, vault)) ?? {};
  expect([countIn(kept, '2026-10', 'received'), countIn(kept, '2026-11', 'received')]).toEqual([7, 1]);
});

test('counts that cannot be opened stay as they are, and a record whose time is over goes all the same', async () => {
  const transfer = inventedTransfer();
  await addTransfers(db, vault, [transfer]);
  const damaged = { id: 'monthly-counts', sealed: await vault.seal('drafts', 'another-name', {}) };
  await db.drafts.put(damaged);
  await deleteTransfer(db, vault, transfer.id);
  expect(await readTransfer(db, vault, transfer.id)).toBeUndefined();
  expect(await readMonthlyCounts(db, vault)).toBeUndefined();
  expect(await db.drafts.get('monthly-counts')).toEqual(damaged);
});
