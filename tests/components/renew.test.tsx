// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useVault } from '../../components/use-vault';
import { render } from './render';

test('remains that cannot be destroyed now wait for the next unlock; the panel is not redrawn over and over', async () => {
  fakeBrowser.reset();
  let vault: ReturnType<typeof useVault> | undefined;
  function Probe() {
    vault = useVault('practice');
    return null;
  }
  await render(<Probe />);
  await vi.waitFor(() => expect(vault?.state.kind).toBe('none'));
  await act(() => vault?.create('zz lantern orchard pebble velvet') ?? Promise.resolve());
  const { state } = vault ?? {};
  if (state?.kind !== 'open') throw new Error('an open vault expected');
  // As if another window were at it and hung.
  await state.db.meta.put({ key: 'moving', value: true });
  const renew = () => act(() => vault?.renew() ?? Promise.resolve());
  await renew();
  const after = vault?.state;
  expect(after?.kind).toBe('open');
  await renew();
  expect(vault?.state).toBe(after);
  state.db.dexie.close();
}, 60_000);
