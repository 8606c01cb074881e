import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { entryDone, startEntry } from '../../lib/lifecycle/moves';
import { type Database, openDatabase } from '../../lib/store/database';
import { readHeader, writeHeader } from '../../lib/store/header';
import { listSummaries, pageStamps } from '../../lib/store/list-summaries';
import { addTransfers, changeTransfer, deleteTransfer, readTransfer } from '../../lib/store/transfers';
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
const listedIds = async (database = db) => (await listSummaries(database, vault)).summaries.map(({ id }) => id).sort();

test('a kept transfer is there after the desk was closed, opened and unlocked again', async () => {
  const transfer = inventedTransfer();
  await addTransfers(db, vault, [transfer]);
  db.dexie.close();
  const reopened = openDatabase('live');
  const unlocked = await unlockVaultAtCost(cheap, await readHeader(reopened), { passphrase }, 'live');
  if (!unlocked.ok) throw new Error(unlocked.reason);
  expect(await readTransfer(reopened, unlocked.vault, transfer.id)).toEqual(transfer);
  expect(await listSummaries(reopened, unlocked.vault)).toMatchObject({ summaries: [{ id: transfer.id }], unreadable: 0 });
  reopened.dexie.close();
});

test('an inbox that watches the desk hears of a transfer as soon as it is kept', async () => {
  const transfer = inventedTransfer();
  const heard = new Promise<number>((resolve) => {
    const watching = liveQuery(() => pageStamps(db)).subscribe((stamps) => {
      if (stamps.length === 0) return void addTransfers(db, vault, [transfer]);
      watching.unsubscribe();
      resolve(stamps.length);
    });
  });
  expect(await heard).toBe(1);
});

test('a move is kept, and the list tells of it', async () => {
  const transfer = inventedTransfer();
  await addTransfers(db, vault, [transfer]);
  const move = await changeTransfer(db, vault, transfer.id, (latest) => startEntry(latest, later(3)));
  expect(move).toMatchObject({ ok: true });
  expect((await listSummaries(db, vault)).summaries.map(({ state }) => state)).toEqual(['entering']);
});

test('a refused move changes nothing', async () => {
  const { items: _gone, ...transfer } = inventedTransfer();
  await addTransfers(db, vault, [transfer]);
  const before = await db.transfers.toArray();
  expect(await changeTransfer(db, vault, transfer.id, (latest) => startEntry(latest, later(3)))).toMatchObject({ ok: false });
  expect(await db.transfers.toArray()).toEqual(before);
});

test('moves made in two windows at once are all kept, each on top of the other', async () => {
  const transfer = inventedTransfer();
  await addTransfers(db, vault, [transfer]);
  const other = openDatabase('live');
  const tick = (database: Database, id: string) =>
    changeTransfer(database, vault, transfer.id, (latest) => ({
      ok: true,
      transfer: { ...latest, screensDone: { ...latest.screensDone, [id]: later(1).toISOString() } },
    }));
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  await Promise.all(names.map((name, index) => tick(index % 2 === 0 ? db : other, name)));
  expect(Object.keys((await readTransfer(db, vault, transfer.id))?.screensDone ?? {}).sort()).toEqual(names);
  other.dexie.close();
});

test('changes to different transfers in two windows all reach the list', async () => {
  const transfers = Array.from({ length: 6 }, () => inventedTransfer());
  await addTransfers(db, vault, transfers);
  const other = openDatabase('live');
  await Promise.all(
    transfers.map(({ id }, index) => changeTransfer(index % 2 === 0 ? db : other, vault, id, (latest) => startEntry(latest, later(1)))),
  );
  expect((await listSummaries(db, vault)).summaries.map(({ state }) => state)).toEqual(transfers.map(() => 'entering'));
  other.dexie.close();
});

test('what one window adds and the other adds at the same time is all there', async () => {
  const other = openDatabase('live');
  const transfers = Array.from({ length: 8 }, () => inventedTransfer());
  await Promise.all(transfers.map((transfer, index) => addTransfers(index % 2 === 0 ? db : other, vault, [transfer])));
  expect(await listedIds()).toEqual(transfers.map(({ id }) => id).sort());
  other.dexie.close();
});

test('a record that another window removed is named as gone, not made again', async () => {
  const transfer = inventedTransfer();
  await addTransfers(db, vault, [transfer]);
  const other = openDatabase('live');
  await deleteTransfer(other, vault, transfer.id);
  await expect(changeTransfer(db, vault, transfer.id, (latest) => entryDone(latest, later(3)))).rejects.toMatchObject({ code: 'row-gone' });
  expect(await db.transfers.count()).toBe(0);
  other.dexie.close();
});

test('600 forms kept at once are all there, and again is no second copy', async () => {
  const transfers = Array.from({ length: 600 }, () => inventedTransfer());
  await addTransfers(db, vault, transfers);
  await addTransfers(db, vault, transfers.slice(100, 400));
  expect(await listedIds()).toEqual(transfers.map(({ id }) => id).sort());
  expect(await db.summaries.count()).toBe(3);
});

test('only the pages that changed are opened again', async () => {
  const transfers = Array.from({ length: 300 }, () => inventedTransfer());
  await addTransfers(db, vault, transfers);
  const { pages } = await listSummaries(db, vault);
  await changeTransfer(db, vault, transfers[0]?.id ?? '', (latest) => startEntry(latest, later(1)));
  const again = await listSummaries(db, vault, pages);
  expect(again.pages.get(1)).toBe(pages.get(1));
  expect(again.pages.get(0)).not.toBe(pages.get(0));
  expect(again.summaries).toHaveLength(300);
});

test('of a very long list the newest come at once, and the rest when it is asked for', async () => {
  const transfers = Array.from({ length: 5_100 }, () => inventedTransfer());
  await addTransfers(db, vault, transfers);
  const first = await listSummaries(db, vault);
  expect(first.isPartial).toBe(true);
  expect(first.summaries.map(({ id }) => id)).toContain(transfers.at(-1)?.id);
  const rest = await listSummaries(db, vault, first.pages);
  expect(rest).toMatchObject({ isPartial: false, unreadable: 0 });
  expect(rest.summaries).toHaveLength(5_100);
});

test('a deleted transfer is gone, the others stay', async () => {
  const [gone, kept] = [inventedTransfer(), inventedTransfer()];
  await addTransfers(db, vault, [gone, kept]);
  await deleteTransfer(db, vault, gone.id);
  expect(await listedIds()).toEqual([kept.id]);
  expect(await readTransfer(db, vault, gone.id)).toBeUndefined();
});

test('a damaged row is named when it is opened, and kept; the list still knows it', async () => {
  const [good, bad] = [inventedTransfer(), inventedTransfer()];
  await addTransfers(db, vault, [good, bad]);
  await db.transfers.where({ id: bad.id }).modify((row) => {
    row.sealed.box[3] = (row.sealed.box[3] ?? 0) ^ 1;
  });
  await expect(readTransfer(db, vault, bad.id)).rejects.toMatchObject({ code: 'unreadable-row' });
  await expect(changeTransfer(db, vault, bad.id, (latest) => startEntry(latest, later(1)))).rejects.toMatchObject({
    code: 'unreadable-row',
  });
  expect(await listedIds()).toEqual([good.id, bad.id].sort());
  expect(await db.transfers.count()).toBe(2);
});

test('a row without its seal is counted and kept, and the others are listed', async () => {
  const good = inventedTransfer();
  await addTransfers(db, vault, [good]);
  await db.dexie.table('transfers').put({ id: 'half' });
  expect(await listSummaries(db, vault)).toMatchObject({ summaries: [{ id: good.id }], unreadable: 1 });
  expect(await db.transfers.count()).toBe(2);
});

test('two rows with their seals exchanged are both refused', async () => {
  const [one, two] = [inventedTransfer(), inventedTransfer()];
  await addTransfers(db, vault, [one, two]);
  const [a, b] = await db.transfers.toArray();
  if (a && b)
    await db.transfers.bulkPut([
      { ...a, sealed: b.sealed },
      { ...b, sealed: a.sealed },
    ]);
  for (const { id } of [one, two]) await expect(readTransfer(db, vault, id)).rejects.toMatchObject({ code: 'unreadable-row' });
});

test('a row that opens but is no transfer any more is counted, not shown', async () => {
  const sealed = await vault.seal('transfers', 'odd', { ...inventedTransfer(), socialSecurityNumber: '' });
  await db.transfers.put({ id: 'odd', sealed });
  expect(await listSummaries(db, vault)).toMatchObject({ summaries: [], unreadable: 1 });
});

test('a damaged page of the list is made anew from its transfers', async () => {
  const transfers = [inventedTransfer(), inventedTransfer()];
  await addTransfers(db, vault, transfers);
  await db.summaries.toCollection().modify((row) => {
    row.sealed.box[3] = (row.sealed.box[3] ?? 0) ^ 1;
  });
  expect(await listedIds()).toEqual(transfers.map(({ id }) => id).sort());
});

test('with a damaged page a move is kept all the same', async () => {
  const transfer = inventedTransfer();
  await addTransfers(db, vault, [transfer]);
  await db.summaries.toCollection().modify((row) => {
    row.sealed.nonce[0] = (row.sealed.nonce[0] ?? 0) ^ 1;
  });
  await changeTransfer(db, vault, transfer.id, (latest) => startEntry(latest, later(1)));
  expect((await listSummaries(db, vault)).summaries.map(({ state }) => state)).toEqual(['entering']);
});

test('a practice transfer cannot be kept on the live desk', async () => {
  await expect(addTransfers(db, vault, [{ ...inventedTransfer(), environment: 'practice' }])).rejects.toThrow('never mix');
  expect(await db.transfers.count()).toBe(0);
});

test('live and practice are two databases', async () => {
  const practice = await openDesk('practice');
  await addTransfers(db, vault, [inventedTransfer()]);
  expect(practice.db.dexie.name).toBe('transfer-desk-practice');
  expect(await listSummaries(practice.db, practice.vault)).toMatchObject({ summaries: [], unreadable: 0 });
});

test('nothing but random ids and the numbers of pages can be searched for', () => {
  const indexes = db.dexie.tables.flatMap(({ name, schema }) =>
    [schema.primKey, ...schema.indexes].map((index) => `${name}.${index.name}`),
  );
  expect(indexes.sort()).toEqual([
    'audit.page',
    'drafts.id',
    'meta.key',
    'packages.id',
    'partners.id',
    'sent.id',
    'summaries.[page+stamp]',
    'summaries.page',
    'transfers.id',
  ]);
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
