import './desk-storage';
import { forceCloseDatabase, IDBDatabase, IDBFactory, IDBIndex, IDBObjectStore, IDBOpenDBRequest } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** How a browser's storage fails. */
export const faultKinds = [
  'full-at-once',
  'full-at-end',
  'failing-at-once',
  'failing-later',
  'aborted',
  'closed',
  'deleted',
  'dead',
] as const;
/** `killed`: also in the middle of an upgrade; the transaction is undone, and nothing answers from then on. */
export type FaultKind = (typeof faultKinds)[number] | 'killed';

export interface Fault {
  kind: FaultKind;
  /** The first call that can fail this way after so many does. */
  after: number;
}

let fault: (Fault & { seen: number; hasHit: boolean; wasUpgrading: boolean }) | undefined;

/** The upgrade that is under way: its calls do not say whose they are. */
let upgrade: IDBTransaction | null = null;
const upgradeOf = (name: string): IDBTransaction | null => (/^(?:create|delete)(?:Index|ObjectStore)$/.test(name) ? upgrade : null);

const writing = ['put', 'add', 'local.set'];
const named = (name: string): DOMException => new DOMException('', name);

/** What of the storage a call belongs to. */
function transactionOf(target: unknown): { transaction: IDBTransaction; database: IDBDatabase } | undefined {
  const store = target instanceof IDBIndex ? target.objectStore : target;
  return store instanceof IDBObjectStore ? { transaction: store.transaction, database: store.transaction.db } : undefined;
}

/** As the browser ends a transaction by itself: with the name of what went wrong. */
const abortAs = (transaction: IDBTransaction, name: string): void => {
  Reflect.apply(Reflect.get(transaction, '_abort'), transaction, [name]);
};

function canFail(kind: FaultKind, target: unknown, name: string): boolean {
  if (kind === 'full-at-once') return writing.includes(name);
  const place = transactionOf(target);
  if (kind === 'full-at-end') return place !== undefined && writing.includes(name);
  if (kind === 'failing-at-once' || kind === 'dead' || kind === 'killed') return name !== 'local.set';
  // A database that is being made or upgraded is the business of another suite.
  return place !== undefined && place.transaction.mode !== 'versionchange';
}

const afterSuccess = (request: unknown, run: () => void): void => {
  const isRequest = typeof request === 'object' && request !== null && 'addEventListener' in request;
  if (isRequest && typeof request.addEventListener === 'function') request.addEventListener('success', run);
};

function fail(kind: FaultKind, target: unknown, name: string, go: () => unknown): unknown {
  const place = transactionOf(target);
  switch (kind) {
    case 'full-at-once':
      if (name === 'local.set') return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      throw named('QuotaExceededError');
    case 'failing-at-once':
      throw named('UnknownError');
    case 'killed': {
      const running = place?.transaction ?? upgradeOf(name);
      if (running !== null && running.error === null) abortAs(running, 'AbortError');
      throw named('AbortError');
    }
    case 'dead':
      throw named('AbortError');
    case 'full-at-end':
    case 'failing-later': {
      const request = go();
      afterSuccess(request, () => place && abortAs(place.transaction, kind === 'full-at-end' ? 'QuotaExceededError' : 'UnknownError'));
      return request;
    }
    case 'aborted': {
      const request = go();
      place?.transaction.abort();
      return request;
    }
    case 'closed': {
      if (place === undefined) return go();
      abortAs(place.transaction, 'AbortError');
      Reflect.apply(forceCloseDatabase, undefined, [place.database]);
      return go();
    }
    case 'deleted':
      if (place !== undefined) indexedDB.deleteDatabase(place.database.name);
      return go();
  }
}

function call(target: unknown, name: string, go: () => unknown): unknown {
  if (fault === undefined) return go();
  fault.seen += 1;
  if (fault.hasHit && fault.kind === 'dead')
    return name === 'local.set' ? Promise.reject(named('AbortError')) : fail('dead', target, name, go);
  if (fault.hasHit || fault.seen <= fault.after || !canFail(fault.kind, target, name)) return go();
  fault.hasHit = true;
  fault.wasUpgrading = (transactionOf(target)?.transaction ?? upgradeOf(name))?.mode === 'versionchange';
  return fail(fault.kind, target, name, go);
}

let connections: IDBDatabase[] = [];

/** A closed panel holds no connection, whoever forgot it. */
export function closeConnections(): void {
  for (const connection of connections) Reflect.apply(forceCloseDatabase, undefined, [connection]);
  connections = [];
}

const noteUpgrade = (request: unknown): unknown => {
  if (request instanceof IDBOpenDBRequest) {
    request.addEventListener('upgradeneeded', () => {
      upgrade = request.transaction;
    });
    request.addEventListener('success', () => {
      if (request.result instanceof IDBDatabase) connections.push(request.result);
    });
  }
  return request;
};

function watch(owner: object, name: string, as = name): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') throw new Error(`the storage has no ${name}`);
  Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
    const go = () => noteUpgrade(Reflect.apply(original, this, given));
    // The browser's own, of a database that is being opened, is no call of anybody.
    return given.includes('versionchange') ? go() : call(this, as, go);
  });
}

let isWatched = false;

/** From now on every call of the storage is counted, and the one that is meant fails. */
export function plantFault(planned: Fault): { hasHit: () => boolean; wasUpgrading: () => boolean; lift: () => void } {
  if (!isWatched) {
    isWatched = true;
    for (const name of ['open', 'databases', 'deleteDatabase']) watch(IDBFactory.prototype, name);
    for (const name of ['transaction', 'createObjectStore', 'deleteObjectStore']) watch(IDBDatabase.prototype, name);
    for (const name of ['createIndex', 'deleteIndex']) watch(IDBObjectStore.prototype, name);
    for (const name of ['get', 'getAll', 'getAllKeys', 'put', 'add', 'delete', 'clear', 'count', 'openCursor', 'openKeyCursor'])
      watch(IDBObjectStore.prototype, name);
    for (const name of ['get', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor']) watch(IDBIndex.prototype, name);
    watch(fakeBrowser.storage.local, 'set', 'local.set');
  }
  const own = { ...planned, seen: 0, hasHit: false, wasUpgrading: false };
  fault = own;
  return {
    hasHit: () => own.hasHit,
    wasUpgrading: () => own.wasUpgrading,
    lift: () => {
      fault = undefined;
    },
  };
}
