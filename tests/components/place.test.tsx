// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { usePlace, type View } from '../../components/use-place';
import { saveDraft } from '../../lib/store/drafts';
import { writeSealed } from '../../lib/store/sealed-values';
import { openDesk } from '../store/open-desk';
import { render } from './render';

test.each<[string, View, View]>([
  ['a form that came again goes on in its own record', { name: 'receive', again: 'zz-record' }, { name: 'receive', again: 'zz-record' }],
  ['a form that was being typed comes before all else', { name: 'settings' }, { name: 'receive' }],
])('after unlocking %s', async (_, left, found) => {
  const { db, vault } = await openDesk();
  await saveDraft(db, vault, {});
  await writeSealed(db, vault, 'place', left);
  let place: View | undefined;
  function Probe() {
    place = usePlace(db, vault).place;
    return null;
  }
  await render(<Probe />);
  await vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect(place).toEqual(found);
  });
});
