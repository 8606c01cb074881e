import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../../lib/store/database';
import { clearDraft, readDraft, saveDraft } from '../../lib/store/drafts';
import { StoreError } from '../../lib/store/store-error';
import type { Vault } from '../../lib/vault/envelope';
import { openDesk } from './open-desk';

let db: Database;
let vault: Vault;

beforeEach(async () => {
  ({ db, vault } = await openDesk());
});

test('a half-typed form is there again after a lock', async () => {
  await saveDraft(db, vault, { firstName: 'Zz', contactPhone: '' });
  expect(await readDraft(db, vault)).toEqual({ firstName: 'Zz', contactPhone: '' });
});

test('there is one draft, the latest', async () => {
  await saveDraft(db, vault, { firstName: 'Zz' });
  await saveDraft(db, vault, { firstName: 'Zzamber' });
  expect(await readDraft(db, vault)).toEqual({ firstName: 'Zzamber' });
  expect(await db.drafts.count()).toBe(1);
});

test('with nothing typed, and after the form was sent off, there is no draft', async () => {
  expect(await readDraft(db, vault)).toBeUndefined();
  await saveDraft(db, vault, { firstName: 'Zz' });
  await clearDraft(db);
  expect(await readDraft(db, vault)).toBeUndefined();
});

test('a damaged draft is named and kept', async () => {
  await saveDraft(db, vault, { firstName: 'Zz' });
  await db.drafts.toCollection().modify((row) => {
    row.sealed.nonce[0] = (row.sealed.nonce[0] ?? 0) ^ 1;
  });
  await expect(readDraft(db, vault)).rejects.toEqual(new StoreError('unreadable-row'));
  expect(await db.drafts.count()).toBe(1);
});
