import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

const died = () => new DOMException('the browser is gone', 'AbortError');

/** From the given call on the browser's storage answers nothing any more, as when the browser is killed. */
export function dieAfter(calls: number): { hasDied: () => boolean } {
  let seen = 0;
  const count = () => {
    seen += 1;
    if (seen > calls) throw died();
  };
  const { put, add, delete: remove } = IDBObjectStore.prototype;
  const { transaction } = IDBDatabase.prototype;
  const { open, deleteDatabase } = IDBFactory.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    count();
    return put.apply(this, given);
  });
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
    count();
    return add.apply(this, given);
  });
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, ...given) {
    count();
    return remove.apply(this, given);
  });
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    // The browser's own, of a database that is being opened, is part of that step.
    if (!given.includes('versionchange')) count();
    return transaction.apply(this, given);
  });
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...given) {
    count();
    return open.apply(this, given);
  });
  vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (this: IDBFactory, ...given) {
    count();
    return deleteDatabase.apply(this, given);
  });
  return { hasDied: () => seen > calls };
}
