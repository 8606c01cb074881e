import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startEntry } from '../../lib/lifecycle/moves';
import { writeDueTimes } from '../../lib/store/clocks';
import { type Database, openDatabase } from '../../lib/store/database';
import { readDraft, saveDraft } from '../../lib/store/drafts';
import { readHeader } from '../../lib/store/header';
import { listSummaries } from '../../lib/store/list-summaries';
import { saveSettings } from '../../lib/store/settings';
import { StoreError } from '../../lib/store/store-error';
import { addTransfers, changeTransfer, readTransfer } from '../../lib/store/transfers';
import type { Vault } from '../../lib/vault/envelope';
import { inventedTransfer, receivedAt } from '../lifecycle/invented-transfer';
import { openDesk } from './open-desk';

let db: Database;
let vault: Vault;

beforeEach(async () => {
  ({ db, vault } = await openDesk());
});
afterEach(() => {
  vi.restoreAllMocks();
});

const start = (transfer: Parameters<typeof startEntry>[0]) => startEntry(transfer, receivedAt);

const quota = () => new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');

/** The browser's own object store refuses to write, as it does on a full disk: at once, or when the transaction would commit. */
const fullDisks = {
  'at once': () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw quota();
    });
  },
  'when the transaction ends': () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      // A transfer's page comes after it and after the log, and is the transaction's last.
      if (this.name === 'transfers' || this.name === 'audit') return request;
      request.addEventListener('success', () => Reflect.get(this.transaction, '_abort').call(this.transaction, 'QuotaExceededError'));
      return request;
    });
  },
} as const;

test.each(['at once', 'when the transaction ends'] as const)(
  'on a disk that is full %s, saving says so and the old state stays',
  async (when) => {
    const transfer = inventedTransfer();
    await addTransfers(db, vault, [transfer]);
    await saveDraft(db, vault, { firstName: 'Zz' });
    fullDisks[when]();
    await expect(changeTransfer(db, vault, transfer.id, start)).rejects.toEqual(new StoreError('disk-full'));
    await expect(addTransfers(db, vault, [inventedTransfer()])).rejects.toEqual(new StoreError('disk-full'));
    await expect(saveDraft(db, vault, { firstName: 'Zzamber' })).rejects.toEqual(new StoreError('disk-full'));
    vi.restoreAllMocks();
    expect(await listSummaries(db, vault)).toMatchObject({ summaries: [{ id: transfer.id }], unreadable: 0 });
    expect(await readTransfer(db, vault, transfer.id)).toEqual(transfer);
    expect(await readDraft(db, vault)).toEqual({ firstName: 'Zz' });
  },
);

test('after space was made the same transfer can be saved', async () => {
  fullDisks['when the transaction ends']();
  const transfer = inventedTransfer();
  await expect(addTransfers(db, vault, [transfer])).rejects.toMatchObject({ code: 'disk-full' });
  vi.restoreAllMocks();
  await addTransfers(db, vault, [transfer]);
  expect(await readTransfer(db, vault, transfer.id)).toEqual(transfer);
});

test('a full settings storage is named too', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await expect(saveSettings({ language: 'es' })).rejects.toEqual(new StoreError('disk-full'));
  await expect(writeDueTimes('practice', [{ dueHour: 1 }])).rejects.toEqual(new StoreError('disk-full'));
});

test('a database made by a newer program is not touched, and named', async () => {
  await addTransfers(db, vault, [inventedTransfer()]);
  db.dexie.close();
  const newer = new Dexie('transfer-desk-live');
  newer.version(5).stores({ meta: 'key', transfers: 'id', summaries: 'page, [page+stamp]', drafts: 'id', audit: 'page', shelf: 'id' });
  await newer.open();
  newer.close();
  const ours = openDatabase('live');
  await expect(listSummaries(ours, vault)).rejects.toEqual(new StoreError('newer-database'));
  await expect(readHeader(ours)).rejects.toEqual(new StoreError('newer-database'));
  await expect(addTransfers(ours, vault, [inventedTransfer()])).rejects.toEqual(new StoreError('newer-database'));
  ours.dexie.close();
  await newer.open();
  expect(await newer.table('transfers').count()).toBe(1);
  expect(newer.tables.map(({ name }) => name)).toContain('shelf');
  newer.close();
});

test('storage wiped while the desk is open is an error, never an empty inbox', async () => {
  await addTransfers(db, vault, [inventedTransfer()]);
  await db.dexie.delete({ disableAutoOpen: false });
  await expect(listSummaries(db, vault)).rejects.toEqual(new StoreError('storage-gone'));
  await expect(addTransfers(db, vault, [inventedTransfer()])).rejects.toEqual(new StoreError('storage-gone'));
  await expect(saveDraft(db, vault, {})).rejects.toEqual(new StoreError('storage-gone'));
});

test('no error of the store repeats anything of a record', async () => {
  fullDisks['at once']();
  const error = await addTransfers(db, vault, [inventedTransfer()]).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StoreError);
  expect(error).toMatchObject({ message: 'disk-full' });
  expect(error).not.toHaveProperty('cause');
});
