import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageDone, startEntry } from '../../lib/lifecycle/moves';
import { appendToLog, auditPageSize, readLog } from '../../lib/store/audit-log';
import { checkLog } from '../../lib/store/check-log';
import type { Database } from '../../lib/store/database';
import { addTransfers, changeTransfer, deleteTransfer } from '../../lib/store/transfers';
import type { Vault } from '../../lib/vault/envelope';
import { inventedTransfer, receivedAt } from '../lifecycle/invented-transfer';
import { openDesk } from './open-desk';

let db: Database;
let vault: Vault;
const actions = async () => (await readLog(db, vault)).entries.map(({ action }) => action);
const check = async () => (await checkLog(db, vault)).check;
const unlocks = (count: number) =>
  appendToLog(
    db,
    vault,
    Array.from({ length: count }, () => ({ action: 'unlocked' }) as const),
  );

beforeEach(async () => {
  fakeBrowser.reset();
  ({ db, vault } = await openDesk());
});

test('every change of a record is written down with it, and no value', async () => {
  const transfer = inventedTransfer();
  await addTransfers(db, vault, [transfer]);
  await changeTransfer(db, vault, transfer.id, (each) => startEntry(each, receivedAt));
  await changeTransfer(db, vault, transfer.id, (each) => pageDone(each, 'basic-client-information', receivedAt));
  await deleteTransfer(db, vault, transfer.id);
  expect(await actions()).toEqual(['log-begun', 'received', 'started', 'page-filled', 'row-removed']);
  const { entries } = await readLog(db, vault);
  expect(entries.at(3)).toMatchObject({ record: transfer.id, detail: 'basic-client-information', actor: 'this-desk' });
  expect(await check()).toEqual({ isWhole: true });
});

test('a change that could not be kept is not written down either', async () => {
  const transfer = inventedTransfer();
  await addTransfers(db, vault, [transfer]);
  await db.meta.clear();
  await expect(changeTransfer(db, vault, transfer.id, (each) => startEntry(each, receivedAt))).rejects.toMatchObject({
    code: 'storage-gone',
  });
  expect(await actions()).toEqual(['log-begun', 'received']);
});

test('what two windows do at once stands in one chain', async () => {
  const transfers = [inventedTransfer(), inventedTransfer(), inventedTransfer()];
  await addTransfers(db, vault, transfers);
  await Promise.all([
    ...transfers.map(({ id }) => changeTransfer(db, vault, id, (each) => startEntry(each, receivedAt))),
    unlocks(1),
    unlocks(1),
  ]);
  expect((await actions()).sort()).toEqual(
    ['log-begun', ...Array(3).fill('received'), ...Array(3).fill('started'), 'unlocked', 'unlocked'].sort(),
  );
  expect(await check()).toEqual({ isWhole: true });
});

test('a log of many pages is whole', async () => {
  await unlocks(auditPageSize - 1);
  await unlocks(1);
  await unlocks(3);
  expect(await db.audit.count()).toBe(3);
  expect(await check()).toEqual({ isWhole: true });
});

test('a page that was taken away is found, and the log is still written', async () => {
  await unlocks(auditPageSize - 1);
  await unlocks(3);
  await db.audit.delete(0);
  expect(await check()).toEqual({ isWhole: false, at: 0 });
  await unlocks(1);
  expect((await actions()).at(-1)).toBe('unlocked');
  expect(await check()).toEqual({ isWhole: false, at: 0 });
});

test('an end that was taken away is found, and going on does not hide it', async () => {
  await unlocks(auditPageSize - 1);
  await unlocks(3);
  await db.audit.delete(1);
  expect(await check()).toEqual({ isWhole: false, at: auditPageSize });
  await unlocks(200);
  expect(await check()).toEqual({ isWhole: false, at: auditPageSize });
});

test('two pages that changed places are found', async () => {
  await unlocks(auditPageSize - 1);
  await unlocks(3);
  const [first, second] = await db.audit.where('page').aboveOrEqual(0).toArray();
  if (first === undefined || second === undefined) throw new Error('two pages expected');
  await db.audit.bulkPut([
    { page: 0, sealed: second.sealed },
    { page: 1, sealed: first.sealed },
  ]);
  expect(await check()).toMatchObject({ isWhole: false });
});

test('a damaged end is found, the log goes on behind it and says so', async () => {
  await unlocks(3);
  const row = await db.audit.get(0);
  if (row === undefined) throw new Error('a page expected');
  await db.audit.put({ page: 0, sealed: { ...row.sealed, box: row.sealed.box.map((byte) => byte ^ 1) } });
  await unlocks(1);
  expect(await actions()).toEqual(['log-broken', 'unlocked']);
  expect(await check()).toEqual({ isWhole: false, at: 0 });
});

test('a log that was taken away whole, or put back from before, is found', async () => {
  await unlocks(2);
  const before = await db.audit.toArray();
  await unlocks(3);
  await db.audit.clear();
  await db.audit.bulkPut(before);
  expect(await check()).toEqual({ isWhole: false, at: 3 });
  await db.audit.clear();
  expect(await check()).toEqual({ isWhole: false, at: 0 });
  await unlocks(1);
  expect(await actions()).toEqual(['log-broken', 'unlocked']);
});

test('a vault from before there was a log is whole', async () => {
  expect(await check()).toEqual({ isWhole: true });
});

test('beside the database lies only how many entries there are', async () => {
  await unlocks(2);
  expect(await browser.storage.local.get()).toEqual({ 'auditCount.live': 3 });
});
