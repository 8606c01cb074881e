import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { keepComparedWith } from '../../components/keep-compared';
import type { Transfer } from '../../lib/hmis/transfer';
import { summaryOf } from '../../lib/lifecycle/summary';
import { addTransfers } from '../../lib/store/transfers';
import { inventedForm, inventedTransfer } from '../lifecycle/invented-transfer';
import { openDesk } from './open-desk';

const { items } = inventedForm();
const received = (changes: Partial<Transfer> = {}): Transfer => ({ ...inventedTransfer(), ...changes });

test('forms that are kept are held beside those that are stored and beside each other; all of them are kept', async () => {
  const { db, vault } = await openDesk();
  const stored = { ...inventedTransfer(), environment: db.environment };
  await addTransfers(db, vault, [stored]);
  const kept: Transfer[] = [];
  const keep = keepComparedWith(db, vault, [summaryOf(stored)], (forms) => {
    kept.push(...forms);
    return Promise.resolve(true);
  });
  const other = { ...items, firstName: 'Abcd', lastName: 'Efgh', entryDate: '2026-11-18' };
  const forms = [received(), received({ items: other }), received({ items: other })];
  expect(await keep(forms)).toBe(true);
  expect(kept.map(({ id }) => id)).toEqual(forms.map(({ id }) => id));
  expect(kept.map(({ looksLike }) => looksLike?.map(({ ref }) => ref))).toEqual([[stored.ref], undefined, [forms[1]?.ref]]);
});
