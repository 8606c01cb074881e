import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeForm, idCame, sent } from '../../lib/lifecycle/sent-moves';
import { readLog } from '../../lib/store/audit-log';
import type { Database } from '../../lib/store/database';
import { readErased } from '../../lib/store/erased';
import { rebuild } from '../../lib/store/rebuild';
import { addSent, changeSent, deleteSent, listSent } from '../../lib/store/sent';
import type { Vault } from '../../lib/vault/envelope';
import { createVaultAtCost } from '../../lib/vault/vault-at-cost';
import { inventedSent, madeAt } from '../lifecycle/invented-sent';
import { cheap, openDesk, passphrase } from './open-desk';

let db: Database;
let vault: Vault;

beforeEach(async () => {
  fakeBrowser.reset();
  ({ db, vault } = await openDesk());
});

const byPaper = { way: 'paper' } as const;
const actions = async () => (await readLog(db, vault)).entries.map(({ action }) => action);

test('a form that was kept is listed, the newest first, and nothing of it stands open on the disk', async () => {
  const [older, newer] = [inventedSent(), inventedSent('live', new Date(madeAt.getTime() + 60_000))];
  await addSent(db, vault, [older, newer]);
  expect((await listSent(db, vault)).forms).toEqual([newer, older]);
  expect(JSON.stringify(await db.sent.toArray())).not.toMatch(/Zzamber|2145550123|T-/);
});

test('a move is kept, and the log says what was done and to which record', async () => {
  const form = inventedSent();
  await addSent(db, vault, [form]);
  await changeSent(db, vault, form.id, (latest) => sent(latest, byPaper, madeAt));
  expect((await listSent(db, vault)).forms[0]?.sendings).toHaveLength(1);
  expect(await actions()).toEqual(['log-begun', 'form-made', 'form-sent']);
});

test('two windows that change one form lose neither change', async () => {
  const form = inventedSent();
  await addSent(db, vault, [form]);
  await Promise.all([
    changeSent(db, vault, form.id, (latest) => sent(latest, byPaper, madeAt)),
    changeSent(db, vault, form.id, (latest) => idCame(latest, { id: '48213', isShared: false }, 'phone', madeAt)),
  ]);
  expect((await listSent(db, vault)).forms).toMatchObject([{ clientTrackId: '48213', sendings: [{ way: 'paper' }] }]);
});

test('a refused move writes nothing', async () => {
  const form = inventedSent();
  await addSent(db, vault, [form]);
  const before = await db.sent.toArray();
  expect(await changeSent(db, vault, form.id, (latest) => idCame(latest, { id: '0', isShared: false }, 'phone', madeAt))).toMatchObject({
    ok: false,
  });
  expect(await db.sent.toArray()).toEqual(before);
});

test('the remains of a form whose values went are marked to be destroyed', async () => {
  const form = inventedSent();
  await addSent(db, vault, [form]);
  expect(await readErased(db)).toBeUndefined();
  await changeSent(db, vault, form.id, (latest) => closeForm(latest, madeAt));
  expect(await readErased(db)).toBe('soon');
});

test('the vault made anew still has every form', async () => {
  const form = inventedSent();
  const { header, vault: own, masterKey } = await createVaultAtCost(cheap, passphrase, 'live');
  await db.meta.put({ key: 'header', value: header });
  await addSent(db, own, [form]);
  const next = await rebuild(db, own, masterKey);
  expect((await listSent(next.db, next.vault)).forms).toEqual([form]);
  next.db.dexie.close();
});

test('a form of practice is never kept among the live ones', async () => {
  await expect(addSent(db, vault, [inventedSent('practice')])).rejects.toThrow('live and practice never mix');
});

test('a form that was deleted is gone, and the log says so', async () => {
  const form = inventedSent();
  await addSent(db, vault, [form]);
  await deleteSent(db, vault, form.id);
  expect((await listSent(db, vault)).forms).toEqual([]);
  expect(await actions()).toContain('row-removed');
});

test('a row that cannot be opened is counted and kept', async () => {
  const form = inventedSent();
  await addSent(db, vault, [form]);
  const [row] = await db.sent.toArray();
  if (row === undefined) throw new Error('no row');
  await db.sent.put({ ...row, id: crypto.randomUUID() });
  expect(await listSent(db, vault)).toMatchObject({ forms: [{ id: form.id }], unreadable: 1 });
});
