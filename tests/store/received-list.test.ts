import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../../lib/store/database';
import { isReceiving, readDraft, saveDraft } from '../../lib/store/drafts';
import { clearListed, readListed, saveListed } from '../../lib/store/received-list';
import type { Vault } from '../../lib/vault/envelope';
import { openDesk } from './open-desk';

let db: Database;
let vault: Vault;

beforeEach(async () => {
  ({ db, vault } = await openDesk());
});

test('received files are there again after a lock, in their order', async () => {
  await saveListed(
    db,
    vault,
    [10, 9, 0].map((id) => ({ id, value: `zz${id}` })),
  );
  expect(await readListed(db, vault)).toEqual(['zz0', 'zz9', 'zz10']);
  expect(await isReceiving(db)).toBe(true);
});

test('a file whose line is damaged is still counted', async () => {
  await saveListed(
    db,
    vault,
    [0, 1].map((id) => ({ id, value: `zz${id}` })),
  );
  await db.drafts
    .where('id')
    .equals('file.0000')
    .modify((row) => {
      row.sealed.nonce[0] = (row.sealed.nonce[0] ?? 0) ^ 1;
    });
  expect(await readListed(db, vault)).toEqual([undefined, 'zz1']);
});

test('being done with the files leaves the form that is being typed', async () => {
  await saveDraft(db, vault, { firstName: 'Zz' });
  await saveListed(db, vault, [{ id: 0, value: 'zz' }]);
  await clearListed(db);
  expect(await readListed(db, vault)).toEqual([]);
  expect(await readDraft(db, vault)).toEqual({ firstName: 'Zz' });
});
