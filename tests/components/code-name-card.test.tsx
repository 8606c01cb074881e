// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { CodeNameCard } from '../../components/intake/code-name-card';
import { suggestCodeName } from '../../components/intake/suggest-code-name';
import type { CodeName } from '../../lib/privacy/make-code-name';
import { readIssuedCodeNames } from '../../lib/store/issued-code-names';
import { StoreError } from '../../lib/store/store-error';
import { openDesk } from '../store/open-desk';
import { button, press, render } from './render';

const lantern: CodeName = { firstName: 'Zzlantern', lastName: 'Zztelaran' };

it('a suggested code name is shown first, and goes into the form when the person says so', async () => {
  const used = vi.fn();
  const container = await render(<CodeNameCard suggest={async () => lantern} onUse={used} />);
  await press(container, 'Suggest a code name');
  expect(container.textContent).toContain('Zzlantern Zztelaran');
  expect(used).not.toHaveBeenCalled();
  await press(container, 'Use it in this form');
  expect(used).toHaveBeenCalledWith(lantern);
});

it('a copied code name leaves the clipboard after half a minute', async () => {
  vi.useFakeTimers();
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  const container = await render(<CodeNameCard suggest={async () => lantern} onUse={() => undefined} />);
  await press(container, 'Suggest a code name');
  await press(container, 'Copy the code name');
  expect(copied).toEqual(['Zzlantern Zztelaran']);
  await act(() => vi.advanceTimersByTimeAsync(30_000));
  expect(copied.at(-1)).toBe('');
  vi.useRealTimers();
});

it('what the browser cannot keep is said, and no name is shown that could come twice', async () => {
  const container = await render(<CodeNameCard suggest={() => Promise.reject(new StoreError('disk-full'))} onUse={() => undefined} />);
  await press(container, 'Suggest a code name');
  expect(container.querySelector('.code-name')).toBeNull();
  expect(container.querySelector('.notice')).not.toBeNull();
  expect(button(container, 'Suggest a code name').disabled).toBe(false);
});

it('every suggestion leaves its mark in the vault, and not its name', async () => {
  const { db, vault } = await openDesk();
  const names = [await suggestCodeName(db, vault), await suggestCodeName(db, vault)];
  const issued = await readIssuedCodeNames(db, vault);
  expect(new Set(issued.fingerprints).size).toBe(2);
  for (const { lastName } of names) expect(JSON.stringify(issued.fingerprints)).not.toContain(lastName);
  expect((await readIssuedCodeNames(db, vault)).salt).toEqual(issued.salt);
});
