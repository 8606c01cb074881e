// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, createRef } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Draft, localTime } from '../../components/intake/draft';
import { storedLine } from '../../components/intake/file-line';
import { Receive } from '../../components/intake/receive';
import type { BeforeLock } from '../../components/intake/use-before-lock';
import { useColumnMemory } from '../../components/intake/use-column-memory';
import type { Transfer } from '../../lib/hmis/transfer';
import { receiveFile } from '../../lib/intake/receive-file';
import { emptyForm, type TypedForm } from '../../lib/intake/typed-form';
import { loadScreeningWords } from '../../lib/privacy/screening-words';
import type { Database } from '../../lib/store/database';
import { saveDraft } from '../../lib/store/drafts';
import { saveListed } from '../../lib/store/received-list';
import type { Vault } from '../../lib/vault/envelope';
import { openDesk } from '../store/open-desk';
import { press, render, type } from './render';

const now = new Date('2026-11-22T12:00:00');
const today = '2026-11-22';
const form: TypedForm = {
  ...emptyForm(),
  firstName: 'Zzamber',
  lastName: 'Zzquillstone',
  entryDate: '2026-11-18',
  veteranStatus: '99',
  specialPopulationScore: '9',
  minimumBedrooms: '3',
  contactPhone: '5125550142',
};
const typed: Draft = { channel: 'fax', vsp: '', receivedAt: localTime(now), form, refusals: [], source: 'typed' };
const titles = 'First name,Last name,Entry date,Veteran status,Score,Bedrooms,Phone';
const row = 'Zzamber,Zzquillstone,2026-11-18,Yes,9,3,5125550142';
const said = 'A VSP alias is the letter V and two digits, such as V01.';
const notAliases = ['Maria Lopez', 'Ana', '512-555-0142', '5125550142', 'V1A', 'V012', 'V01 Maria', 'VAN', ''];

let db: Database;
let vault: Vault;

// The lists of names are large, and a busy machine takes its time with them.
beforeAll(loadScreeningWords);
beforeEach(async () => {
  ({ db, vault } = await openDesk());
});

/** Lets React take in what came meanwhile before each look. */
const until = (look: () => void): Promise<void> =>
  vi.waitFor(
    async () => {
      await act(async () => undefined);
      look();
    },
    { timeout: 15_000 },
  );

async function receive() {
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
  await until(() => expect(view.querySelector('h1')).not.toBeNull());
  return { view, kept };
}

describe('the VSP alias', () => {
  it.each(notAliases)('of a typed form is never a name or a phone: %j is not kept', async (text) => {
    await saveDraft(db, vault, typed);
    const { view, kept } = await receive();
    await type(view, 'VSP alias', text);
    await press(view, 'Keep this form');
    await until(() => expect(view.textContent).toContain(said));
    expect(kept).toEqual([]);
    await type(view, 'VSP alias', 'v07');
    await press(view, 'Keep this form');
    await until(() => expect(kept.map(({ vsp }) => vsp)).toEqual(['V07']));
  });

  it.each(notAliases)('of received files is never a name or a phone: %j is not kept', async (text) => {
    const result = await receiveFile(new TextEncoder().encode(`${titles}\n${row}`), { today });
    await saveListed(db, vault, [{ id: 0, value: storedLine({ id: 0, name: 'zz.csv', state: 'read', result, kept: [] }) }]);
    const { view, kept } = await receive();
    await type(view, 'VSP alias', text);
    await press(view, 'Keep the complete form');
    await until(() => expect(view.textContent).toContain(said));
    expect(kept).toEqual([]);
    await type(view, 'VSP alias', 'v07');
    await press(view, 'Keep the complete form');
    await until(() => expect(kept.map(({ vsp }) => vsp)).toEqual(['V07']));
  });

  it.each(['VSP', 'VSP alias', 'VSP name', 'Sent by'])(
    'is never taken out of a file: a column "%s" is left out and counted',
    async (title) => {
      for (const text of ['Zzperson Zzmarrow', '512-555-0199', 'V09']) {
        const result = await receiveFile(new TextEncoder().encode(`${titles},${title}\n${row},${text}`), { today });
        expect(result.cells).toEqual({ found: 8, used: 7, refused: 1 });
        expect(JSON.stringify(result)).not.toContain(text);
      }
    },
  );
});

describe('what the columns of a VSP hold', () => {
  let memory: ReturnType<typeof useColumnMemory>;
  function Memory() {
    memory = useColumnMemory(db, vault);
    return null;
  }

  it('is remembered for that VSP over a lock, and for no other', async () => {
    await render(<Memory />);
    await memory.remember('V01', { points: 'specialPopulationScore' });
    await memory.remember('V01', { rooms: 'minimumBedrooms' });
    await memory.remember('V02', { points: 'minimumBedrooms' });
    await render(<Memory key="after a lock" />);
    expect(await memory.columnsOf('V01')).toEqual({ points: 'specialPopulationScore', rooms: 'minimumBedrooms' });
    expect(await memory.columnsOf('V02')).toEqual({ points: 'minimumBedrooms' });
    expect(await memory.columnsOf('V03')).toEqual({});
  });

  it.each(notAliases)('is not remembered under what is no alias: %j', async (text) => {
    await render(<Memory />);
    await memory.remember(text, { points: 'specialPopulationScore' });
    await render(<Memory key="after a lock" />);
    expect(await memory.columnsOf(text)).toEqual({});
  });
});
