import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { startEntry } from '../../lib/lifecycle/moves';
import type { Database } from '../../lib/store/database';
import { compareWith, readAllTransfers, restore } from '../../lib/store/restore';
import { addTransfers, readTransfer } from '../../lib/store/transfers';
import type { Vault } from '../../lib/vault/envelope';
import { inventedTransfer } from '../lifecycle/invented-transfer';
import { openDesk } from './open-desk';

let db: Database;
let vault: Vault;
beforeEach(async () => {
  ({ db, vault } = await openDesk());
});

const first = inventedTransfer();
function begun(transfer = first) {
  const move = startEntry(transfer, new Date('2026-11-22T19:00:00Z'));
  if (!move.ok) throw new Error(move.reason);
  return move.transfer;
}

test('a record that is missing here comes back', async () => {
  expect(await restore(db, vault, [first])).toEqual({ added: 1, newer: 0, same: 0, older: 0, parted: 0 });
  expect((await readAllTransfers(db, vault)).transfers).toEqual([first]);
});

test('an older backup never puts a record back', async () => {
  await addTransfers(db, vault, [begun()]);
  expect(await restore(db, vault, [first])).toMatchObject({ older: 1 });
  expect(await readTransfer(db, vault, first.id)).toEqual(begun());
});

test('a newer backup brings a record forward', async () => {
  await addTransfers(db, vault, [first]);
  expect(await restore(db, vault, [begun()])).toMatchObject({ newer: 1 });
  expect(await readTransfer(db, vault, first.id)).toEqual(begun());
});

test('a record that has gone another way since stays as it is here', async () => {
  const otherWay = {
    ...begun(),
    history: [...first.history, { at: '2026-11-22T20:00:00.000Z', author: 'desk', action: 'withdrawn' as const }],
  };
  await addTransfers(db, vault, [otherWay]);
  expect(await restore(db, vault, [begun()])).toMatchObject({ parted: 1 });
  expect(await readTransfer(db, vault, first.id)).toEqual(otherWay);
});

test('restoring the same backup twice changes nothing the second time', async () => {
  await restore(db, vault, [first]);
  expect(await restore(db, vault, [first])).toMatchObject({ same: 1 });
  expect((await readAllTransfers(db, vault)).transfers).toEqual([first]);
});

test('looking first writes nothing', async () => {
  expect(await compareWith(db, vault, [first])).toMatchObject({ added: 1 });
  expect((await readAllTransfers(db, vault)).transfers).toEqual([]);
});
