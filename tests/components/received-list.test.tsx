// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, createRef } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storedLine } from '../../components/intake/file-line';
import { Receive } from '../../components/intake/receive';
import type { BeforeLock } from '../../components/intake/use-before-lock';
import type { Transfer } from '../../lib/hmis/transfer';
import { receiveFile } from '../../lib/intake/receive-file';
import type { Database } from '../../lib/store/database';
import { readListed, saveListed } from '../../lib/store/received-list';
import type { Vault } from '../../lib/vault/envelope';
import { openDesk } from '../store/open-desk';
import { press, render, type } from './render';

const now = new Date('2026-11-22T12:00:00');
const table =
  'First name,Last name,Entry date,Veteran status,Score,Bedrooms,Phone\nZzamber,Zzquillstone,2026-11-18,Yes,9,3,5125550142\nZzbirch,Zzmarrowind,2026-11-18,Yes,9,3,5125550143';

let db: Database;
let vault: Vault;

beforeEach(async () => {
  ({ db, vault } = await openDesk());
});

/** What a lock in the middle of reading leaves: one file read, one not. */
async function lockedWhileReading(): Promise<void> {
  const result = await receiveFile(new TextEncoder().encode(table), { today: '2026-11-22' });
  const lines = [
    { id: 0, name: 'zz.csv', state: 'read', result, kept: [0] },
    { id: 1, name: 'zy.csv', state: 'waiting', kept: [] },
  ] as const;
  await saveListed(
    db,
    vault,
    lines.map((line) => ({ id: line.id, value: storedLine(line) })),
  );
}

async function show() {
  const kept: Transfer[] = [];
  const beforeLock = Object.assign(createRef<BeforeLock>(), { current: () => Promise.resolve() });
  const view = await render(
    <Receive
      db={db}
      vault={vault}
      now={now}
      beforeLock={beforeLock}
      keepAll={async (transfers) => {
        kept.push(...transfers);
        return true;
      }}
      summaries={[]}
      perform={() => Promise.resolve(false)}
      keepExit={async () => 'zz'}
      onKept={() => undefined}
      onLeave={() => undefined}
    />,
  );
  await vi.waitFor(async () => {
    await act(async () => undefined);
    expect(view.querySelector('h1')).not.toBeNull();
  });
  return { view, kept };
}

describe('a list of received files that a lock or the gear interrupted', () => {
  it('is back with its forms, says which file was not read, and keeps no form twice', async () => {
    await lockedWhileReading();
    const { view, kept } = await show();
    expect(view.textContent).toContain('Row 2: kept');
    expect(view.textContent).toContain('Not read. Choose this file again.');
    await type(view, 'VSP alias', 'V01');
    await press(view, 'Keep the complete form');
    await vi.waitFor(async () => {
      await act(async () => undefined);
      expect(view.textContent).toContain('Row 3: kept');
    });
    expect(kept.map(({ items }) => items?.firstName)).toEqual(['Zzbirch']);
  });

  it('is gone once the person is done with it', async () => {
    await lockedWhileReading();
    const { view } = await show();
    await press(view, 'Done with these files');
    await press(view, 'Leave without keeping');
    await vi.waitFor(async () => expect(await readListed(db, vault)).toEqual([]));
  });
});
