import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Transfer } from '../../lib/hmis/transfer';
import { withdraw } from '../../lib/lifecycle/end-moves';
import { sendBack } from '../../lib/lifecycle/hold-moves';
import { startEntry } from '../../lib/lifecycle/moves';
import { purgeItems } from '../../lib/lifecycle/purge';
import { readAgencyAnswers, saveAgencyAnswers } from '../../lib/store/agency-answers';
import { readLog } from '../../lib/store/audit-log';
import { checkLog } from '../../lib/store/check-log';
import { type Database, openDatabase } from '../../lib/store/database';
import { clearDraft, readDraft, saveDraft } from '../../lib/store/drafts';
import { eraseEverything } from '../../lib/store/erase-everything';
import { readErased } from '../../lib/store/erased';
import { openCurrentDatabase } from '../../lib/store/generations';
import { readHeader, writeHeader } from '../../lib/store/header';
import { listSummaries } from '../../lib/store/list-summaries';
import { rebuild } from '../../lib/store/rebuild';
import { clearListed, readListed, saveListed } from '../../lib/store/received-list';
import { StoreError } from '../../lib/store/store-error';
import { addTransfers, changeTransfer, deleteTransfer, readTransfer } from '../../lib/store/transfers';
import type { Vault } from '../../lib/vault/envelope';
import { createVaultAtCost, unlockVaultAtCost } from '../../lib/vault/vault-at-cost';
import { inventedTransfer, receivedAt } from '../lifecycle/invented-transfer';
import { dieAfter } from './dying-storage';
import { cheap, passphrase } from './open-desk';

const site = { origin: 'https://clienttrack.example', tenantPath: '/agency/' };
const names = { victimServiceProviders: ['Zz Safe House'] };

interface Desk {
  db: Database;
  vault: Vault;
  masterKey: CryptoKey;
}

async function deleteAll(): Promise<void> {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
}

/** A desk with one of everything. */
async function fullDesk(): Promise<Desk & { transfers: Transfer[] }> {
  const db = openDatabase('live');
  const { header, vault, masterKey } = await createVaultAtCost(cheap, passphrase, 'live');
  await writeHeader(db, header);
  const transfers = [inventedTransfer(), inventedTransfer(), inventedTransfer()];
  await addTransfers(db, vault, transfers);
  await saveDraft(db, vault, { firstName: 'Zzdrafted' });
  await saveListed(db, vault, [{ id: 1, value: 'Zzlisted' }]);
  await saveAgencyAnswers(db, vault, site, names);
  return { db, vault, masterKey, transfers };
}

/** The panel opened anew and unlocked with the passphrase. */
async function reopened(): Promise<Desk> {
  const db = await openCurrentDatabase('live');
  const unlocked = await unlockVaultAtCost(cheap, await readHeader(db), { passphrase }, 'live');
  if (!unlocked.ok) throw new Error(unlocked.reason);
  return { db, vault: unlocked.vault, masterKey: unlocked.masterKey };
}

async function expectAllThere({ db, vault }: Desk, transfers: readonly Transfer[]): Promise<void> {
  const list = await listSummaries(db, vault);
  expect(list.unreadable).toBe(0);
  expect(list.summaries.map(({ id }) => id).sort()).toEqual(transfers.map(({ id }) => id).sort());
  for (const transfer of transfers) expect(await readTransfer(db, vault, transfer.id)).toEqual(transfer);
  expect(await readDraft(db, vault)).toEqual({ firstName: 'Zzdrafted' });
  expect(await readListed(db, vault)).toEqual(['Zzlisted']);
  expect(await readAgencyAnswers(db, vault, site)).toEqual(names);
  expect((await checkLog(db, vault)).check).toEqual({ isWhole: true });
}

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteAll();
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('all that is kept is in the new database, and the old one is gone', async () => {
  const { db, vault, masterKey, transfers } = await fullDesk();
  const next = await rebuild(db, vault, masterKey);
  await expectAllThere({ ...next, masterKey }, transfers);
  expect(await Dexie.getDatabaseNames()).toEqual(['transfer-desk-live.1']);
  expect((await readLog(next.db, next.vault)).entries.at(-1)?.action).toBe('rebuilt');
  next.db.dexie.close();
  await expectAllThere(await reopened(), transfers);
});

test('a copy of an old row opens under the new key no more', async () => {
  const { db, vault, masterKey, transfers } = await fullDesk();
  const id = transfers[0]?.id ?? '';
  const before = await db.transfers.get(id);
  const next = await rebuild(db, vault, masterKey);
  if (before === undefined) throw new Error('a row expected');
  await expect(next.vault.open('transfers', id, before.sealed)).rejects.toMatchObject({ code: 'unreadable' });
});

test('a second time works as the first', async () => {
  const { db, vault, masterKey, transfers } = await fullDesk();
  const once = await rebuild(db, vault, masterKey);
  const twice = await rebuild(once.db, once.vault, masterKey);
  await expectAllThere({ ...twice, masterKey }, transfers);
  expect(await Dexie.getDatabaseNames()).toEqual(['transfer-desk-live.2']);
});

test('killed at any step, the vault is whole, old or new, and the other one is gone', async () => {
  let steps = 0;
  for (let isOver = false; !isOver; steps += 1) {
    await deleteAll();
    const { db, vault, masterKey, transfers } = await fullDesk();
    const storage = dieAfter(steps);
    const next = await rebuild(db, vault, masterKey).catch(() => undefined);
    isOver = !storage.hasDied();
    vi.restoreAllMocks();
    db.dexie.close();
    next?.db.dexie.close();
    const desk = await reopened();
    await expectAllThere(desk, transfers);
    expect(await Dexie.getDatabaseNames()).toHaveLength(1);
    // Nor is anything of the other one left to be swept away.
    expect(await desk.db.meta.get('unswept')).toBeUndefined();
    // And work goes on.
    const id = transfers[0]?.id ?? '';
    expect((await changeTransfer(desk.db, desk.vault, id, (each) => startEntry(each, receivedAt))).ok).toBe(true);
    desk.db.dexie.close();
  }
  expect(steps).toBeGreaterThan(15);
}, 60_000);

test('when the new database cannot be written the old vault stays, and can be written to', async () => {
  const { db, vault, masterKey, transfers } = await fullDesk();
  dieAfter(6);
  await expect(rebuild(db, vault, masterKey)).rejects.toBeInstanceOf(StoreError);
  vi.restoreAllMocks();
  db.dexie.close();
  const desk = await reopened();
  await expectAllThere(desk, transfers);
  await addTransfers(desk.db, desk.vault, [inventedTransfer()]);
});

test('what another window wants to write meanwhile is refused and named, never lost in silence', async () => {
  const { db, vault, transfers } = await fullDesk();
  await db.meta.put({ key: 'moving', value: true });
  const other = openDatabase('live');
  await expect(addTransfers(other, vault, [inventedTransfer()])).rejects.toEqual(new StoreError('moved'));
  await expect(saveDraft(other, vault, {})).rejects.toEqual(new StoreError('moved'));
  await expect(clearDraft(other)).rejects.toEqual(new StoreError('moved'));
  await expect(clearListed(other)).rejects.toEqual(new StoreError('moved'));
  other.dexie.close();
  db.dexie.close();
  // The window that was making it anew died: the next one goes on with the old.
  await expectAllThere(await reopened(), transfers);
});

test('a row that cannot be read is neither lost nor hidden', async () => {
  const { db, vault, masterKey, transfers } = await fullDesk();
  const row = await db.transfers.get(transfers[0]?.id ?? '');
  if (row === undefined) throw new Error('a row expected');
  await db.transfers.put({ ...row, sealed: { ...row.sealed, box: row.sealed.box.map((byte) => byte ^ 1) } });
  const next = await rebuild(db, vault, masterKey);
  await expect(readTransfer(next.db, next.vault, row.id)).rejects.toEqual(new StoreError('unreadable-row'));
  expect(await next.db.transfers.count()).toBe(3);
});

test('what is removed is remembered until its remains are destroyed; a permission taken back does not wait', async () => {
  const { db, vault, masterKey, transfers } = await fullDesk();
  const [first = '', second = '', third = ''] = transfers.map(({ id }) => id);
  await changeTransfer(db, vault, first, (each) => startEntry(each, receivedAt));
  expect(await readErased(db)).toBeUndefined();
  await changeTransfer(db, vault, first, (each) => ({ ok: true, transfer: purgeItems(each, receivedAt) }));
  expect(await readErased(db)).toBe('soon');
  await changeTransfer(db, vault, second, (each) => withdraw(each, receivedAt));
  expect(await readErased(db)).toBe('at-once');
  await deleteTransfer(db, vault, third);
  expect(await readErased(db)).toBe('at-once');
  expect(await readErased((await rebuild(db, vault, masterKey)).db)).toBeUndefined();
});

test('a form that goes back to the VSP leaves remains to destroy', async () => {
  const { db, vault, transfers } = await fullDesk();
  await changeTransfer(db, vault, transfers[0]?.id ?? '', (each) =>
    sendBack(each, [{ where: 'lastName', reason: 'real-name' }], receivedAt),
  );
  expect(await readErased(db)).toBe('soon');
});

test('a record that was withdrawn and comes back from a backup leaves no remains here', async () => {
  const { db, vault } = await fullDesk();
  const withdrawn = withdraw({ ...inventedTransfer(), capturedAt: receivedAt.toISOString() }, receivedAt);
  if (!withdrawn.ok) throw new Error(withdrawn.reason);
  await addTransfers(db, vault, [withdrawn.transfer]);
  expect(await readErased(db)).toBeUndefined();
});

test('everything is purged: the vault, its keys, its log and what is remembered beside it; the other vault stays', async () => {
  const { db } = await fullDesk();
  await browser.storage.local.set({
    'settings.language': 'es',
    'dueTimes.live': [{ dueHour: 1 }],
    'dueTimes.practice': [{ dueHour: 2 }],
    'taught live https://clienttrack.example/': { words: 'Zz' },
  });
  await openDatabase('practice').meta.put({ key: 'header', value: 'zz' });
  await eraseEverything(db);
  expect(await Dexie.getDatabaseNames()).toEqual(['transfer-desk-practice']);
  expect(await browser.storage.local.get()).toEqual({ 'settings.language': 'es', 'dueTimes.practice': [{ dueHour: 2 }] });
  expect(await readHeader(await openCurrentDatabase('live'))).toBeUndefined();
});

test('what is kept is on the disk before it is said to be kept', async () => {
  const { db } = await fullDesk();
  const durability = await db.dexie.transaction('rw', db.meta, async ({ idbtrans }) => {
    await db.meta.count();
    return idbtrans.durability;
  });
  expect(durability).toBe('strict');
});
