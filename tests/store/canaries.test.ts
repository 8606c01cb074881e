import 'fake-indexeddb/auto';
import { serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import type { Transfer } from '../../lib/hmis/transfer';
import { dueTimesOf } from '../../lib/lifecycle/clock';
import { captureId, pageDone, startEntry } from '../../lib/lifecycle/moves';
import { writeDueTimes } from '../../lib/store/clocks';
import type { Database } from '../../lib/store/database';
import { saveDraft } from '../../lib/store/drafts';
import { saveSettings } from '../../lib/store/settings';
import { addTransfers, changeTransfer } from '../../lib/store/transfers';
import { inventedTransfer, receivedAt } from '../lifecycle/invented-transfer';
import { openDesk, passphrase } from './open-desk';

/** Everything that the desk leaves with the browser: all rows of all tables, all of the settings storage. */
async function everythingStored(db: Database): Promise<Buffer> {
  const rows = await Promise.all(db.dexie.tables.map(async (table) => ({ name: table.name, rows: await table.toArray() })));
  return serialize({ rows, settings: await browser.storage.local.get() });
}

const spellings = (canary: string) => [
  Buffer.from(canary, 'utf8'),
  Buffer.from(canary, 'utf16le'),
  Buffer.from(Buffer.from(canary, 'utf16le')).swap16(),
  Buffer.from(Buffer.from(canary, 'utf8').toString('base64').replace(/=+$/, '').slice(0, -1)),
];
const isFound = (haystack: Buffer, canary: string) => spellings(canary).some((bytes) => haystack.includes(bytes));

const moves = [
  (transfer: Transfer) => startEntry(transfer, receivedAt),
  (transfer: Transfer) => pageDone(transfer, 'zz-canary-screen', receivedAt),
  (transfer: Transfer) => captureId(transfer, '70012345', receivedAt),
];

test('nothing of a transfer, a draft or the passphrase can be found in what is stored', async () => {
  const { db, vault } = await openDesk();
  const transfer = inventedTransfer();
  await addTransfers(db, vault, [transfer]);
  for (const move of moves) await changeTransfer(db, vault, transfer.id, move);
  await saveDraft(db, vault, { firstName: 'Zzdrafted', contactPhone: '2145550199' });
  await writeDueTimes('practice', dueTimesOf([transfer]));
  await saveSettings({ language: 'es', lastLockCause: 'idle' });

  const stored = await everythingStored(db);
  const canaries = [
    ...['Zzamber', 'Zzquillstone', '2026-11-19', '2145550123', 'Zz Housing Agency', 'waitlist-closed', transfer.ref, '70012345'],
    ...['zz-canary-screen', transfer.receivedAt, 'portal', 'Zzdrafted', '2145550199', 'firstName', passphrase, 'velvet'],
  ];
  expect(canaries.filter((canary) => isFound(stored, canary))).toEqual([]);
});

test.each(['utf8', 'utf16le'] as const)('the search would find a value left in the open as %s', async (encoding) => {
  const { db } = await openDesk();
  await db.meta.put({ key: 'control', value: new Uint8Array(Buffer.from('Zzamber', encoding)) });
  expect(isFound(await everythingStored(db), 'Zzamber')).toBe(true);
});

test('the search would find a value left in the open as text, accents and all', async () => {
  const { db } = await openDesk();
  await db.meta.put({ key: 'control', value: { deep: ['Zzamber', 'Zzñandú'] } });
  await browser.storage.local.set({ control: 'Zzquillstone' });
  const stored = await everythingStored(db);
  expect(['Zzamber', 'Zzquillstone'].every((canary) => isFound(stored, canary))).toBe(true);
});
