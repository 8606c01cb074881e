import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openDatabase } from '../../lib/store/database';
import { listSummaries } from '../../lib/store/list-summaries';
import { readTransfer } from '../../lib/store/transfers';
import { createVaultAtCost } from '../../lib/vault/vault-at-cost';
import { cheap, passphrase } from './open-desk';

// As the first version wrote them: word for word, so that a change of the schema cannot change them too.
const first = {
  id: '5b0e8f4e-6c0f-4a55-8f4f-2b1f3f0c9a01',
  ref: 'T-8Q2M-4ZKA',
  kind: 'enrollment',
  environment: 'live',
  receivedAt: '2026-11-20T22:30:00.000Z',
  channel: 'portal',
  vsp: 'V01',
  source: 'pdf',
  items: {
    firstName: 'Zzamber',
    lastName: 'Zzquillstone',
    entryDate: '2026-11-19',
    veteranStatus: 99,
    specialPopulationScore: 7,
    minimumBedrooms: 2,
    contactPhone: '2145550123',
  },
  referrals: [
    {
      id: '5b0e8f4e-6c0f-4a55-8f4f-2b1f3f0c9a02',
      service: 'rrh',
      provider: 'Zz Housing Agency',
      recorded: { at: '2026-11-20T23:00:00.000Z', by: 'page' },
    },
  ],
  unmetNeeds: [{ id: '5b0e8f4e-6c0f-4a55-8f4f-2b1f3f0c9a03', category: 'legal', reason: 'waitlist-closed' }],
  screensDone: { 'basic-client-information': '2026-11-20T22:40:00.000Z' },
  path: 'ce_workflow',
  clientTrackId: '70012345',
  capturedAt: '2026-11-20T22:41:00.000Z',
  history: [
    { at: '2026-11-20T22:30:00.000Z', author: 'this-desk', action: 'received' },
    { at: '2026-11-20T22:35:00.000Z', author: 'this-desk', action: 'started' },
  ],
};
const { items: _gone, ...purged } = { ...first, id: '5b0e8f4e-6c0f-4a55-8f4f-2b1f3f0c9a04' };
const second = {
  ...purged,
  enteredAt: '2026-11-20T23:10:00.000Z',
  returnedAt: '2026-11-21T15:00:00.000Z',
  returnMethod: 'phone_readback',
  acknowledgedAt: '2026-11-21T15:05:00.000Z',
  purgedAt: '2026-11-21T15:05:00.000Z',
};

test('forms that the first version kept are all there, and are listed', async () => {
  const { header, vault } = await createVaultAtCost(cheap, passphrase, 'live');
  const old = new Dexie('transfer-desk-live');
  old.version(1).stores({ meta: 'key', transfers: 'id, dueHour', drafts: 'id' });
  await old.table('meta').put({ key: 'header', value: header });
  for (const transfer of [first, second]) {
    await old.table('transfers').put({ id: transfer.id, dueHour: 498_000, sealed: await vault.seal('transfers', transfer.id, transfer) });
  }
  old.close();

  const db = openDatabase('live');
  const { summaries, unreadable } = await listSummaries(db, vault);
  expect(unreadable).toBe(0);
  expect(summaries.map(({ id }) => id).sort()).toEqual([first.id, second.id]);
  for (const transfer of [first, second]) expect(await readTransfer(db, vault, transfer.id)).toEqual(transfer);
  // The hour is no longer kept beside the envelope.
  expect((await db.transfers.toArray()).some((row) => Object.hasOwn(row, 'dueHour'))).toBe(false);
  await db.dexie.delete();
});
