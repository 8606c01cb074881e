import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { writeSealed } from '../../lib/store/sealed-values';
import { readSheetViews, saveSheetViews } from '../../lib/store/sheet-views';
import { firstView } from '../../lib/tracking/sheet-view';
import { openDesk } from './open-desk';

const late = { name: 'Late ones', view: { ...firstView, filter: { only: 'due' as const } } };

test('saved views of the sheet come back as they were', async () => {
  const { db, vault } = await openDesk();
  expect(await readSheetViews(db, vault)).toEqual([]);
  await saveSheetViews(db, vault, [late]);
  expect(await readSheetViews(db, vault)).toEqual([late]);
});

test('a view that means nothing any more is left out, the others stay', async () => {
  const { db, vault } = await openDesk();
  await writeSealed(db, vault, 'sheet-views', [{ name: 'Old', view: { ...firstView, columns: ['firstName'] } }, late]);
  expect(await readSheetViews(db, vault)).toEqual([late]);
  await writeSealed(db, vault, 'sheet-views', 'something else');
  expect(await readSheetViews(db, vault)).toEqual([]);
});
