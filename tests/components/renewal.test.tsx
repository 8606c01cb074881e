// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import type { View } from '../../components/use-place';
import { useRenewal } from '../../components/use-renewal';
import { openDesk } from '../store/open-desk';
import { render } from './render';

test('what was withdrawn is destroyed at once, but not under a backup that is being brought back', async () => {
  const { db } = await openDesk();
  await db.meta.put({ key: 'erased', value: 'at-once' });
  const renewed: string[] = [];
  function Probe({ view }: { view: View['name'] }) {
    useRenewal(db, view, async () => void renewed.push(view));
    return null;
  }
  await render(
    <>
      <Probe view="backup" />
      <Probe view="transfer" />
    </>,
  );
  await vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect(renewed).toEqual(['transfer']);
  });
});
