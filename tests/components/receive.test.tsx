// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, createRef, useState } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Draft, localTime } from '../../components/intake/draft';
import { Receive } from '../../components/intake/receive';
import type { BeforeLock } from '../../components/intake/use-before-lock';
import { emptyForm, type TypedForm } from '../../lib/intake/typed-form';
import { loadScreeningWords } from '../../lib/privacy/screening-words';
import type { Database } from '../../lib/store/database';
import { readDraft, saveDraft } from '../../lib/store/drafts';
import type { Vault } from '../../lib/vault/envelope';
import { openDesk } from '../store/open-desk';
import { press, render, type } from './render';

/** What the panel's clock last showed. */
const now = new Date('2026-11-22T12:00:00');
const arrived: Draft = {
  channel: 'fax',
  vsp: 'V07',
  receivedAt: localTime(now),
  form: emptyForm(),
  refusals: [],
  clientTrackId: '5550142',
};

let db: Database;
let vault: Vault;

// The lists of names are large, and a busy machine takes its time with them.
beforeAll(loadScreeningWords);
beforeEach(async () => {
  ({ db, vault } = await openDesk());
});

/** The panel around the form: a gear that leaves it at once, and the inbox it goes back to. */
function Panel() {
  const [place, setPlace] = useState('receive');
  if (place !== 'receive') return <h1>{place}</h1>;
  return (
    <>
      <button type="button" onClick={() => setPlace('settings')}>
        Gear
      </button>
      <Receive
        db={db}
        vault={vault}
        now={now}
        beforeLock={beforeLock}
        keepAll={async () => true}
        summaries={[]}
        perform={() => Promise.resolve(false)}
        keepExit={async () => 'zz'}
        onKept={() => setPlace('kept')}
        onLeave={() => setPlace('inbox')}
      />
    </>
  );
}
const beforeLock = Object.assign(createRef<BeforeLock>(), { current: () => Promise.resolve() });

/** Lets React take in what came meanwhile before each look. */
const until = (look: () => void): Promise<void> =>
  vi.waitFor(async () => {
    await act(async () => undefined);
    look();
  });

async function receive(saved?: Draft): Promise<HTMLElement> {
  if (saved !== undefined) await saveDraft(db, vault, saved);
  const view = await render(<Panel />);
  await until(() => expect(view.querySelector('h1')).not.toBeNull());
  return view;
}

const typedId = (view: HTMLElement) => view.querySelector<HTMLInputElement>('[inputmode="numeric"][maxlength="12"]')?.value;
const idLabel = (view: HTMLElement): string => {
  const input = view.querySelector('[inputmode="numeric"][maxlength="12"]');
  return view.querySelector(`label[for="${input?.id}"]`)?.textContent?.trim() ?? '';
};
const arrives = (view: HTMLElement, heading: string) => until(() => expect(view.querySelector('h1')?.textContent).toBe(heading));

describe('receiving a form', () => {
  it('takes the ID typed on arrival along to the form, but not to the next form', async () => {
    const view = await receive();
    await press(view, 'No, not signed');
    await type(view, idLabel(view), '5550142');
    await press(view, 'Type the form instead');
    expect(typedId(view)).toBe('5550142');
    await press(view, 'Back');
    expect(typedId(view)).toBe('');
    await press(view, 'Type the form instead');
    expect(typedId(view)).toBe('');
  });

  it('asks before it leaves what was typed, and shows none of it to the next form', async () => {
    const view = await receive();
    await press(view, 'No, not signed');
    await press(view, 'Type the form instead');
    await type(view, 'Phone number', '5125550142');
    await press(view, 'Back');
    expect(view.textContent).toContain('What you typed is not kept yet and would be gone.');
    await press(view, 'Leave without keeping');
    await press(view, 'Type the form instead');
    expect(view.querySelector<HTMLInputElement>('[type="tel"]')?.value).toBe('');
  });

  it('asks about the release first when no form was begun before the lock, and forgets the ID', async () => {
    const view = await receive(arrived);
    expect(view.querySelector('input')).toBeNull();
    await press(view, 'No, not signed');
    expect(view.querySelector<HTMLInputElement>('[placeholder="V01"]')?.value).toBe('V07');
    expect(typedId(view)).toBe('');
  });

  it('goes on with a form that was begun, and with its ID', async () => {
    const view = await receive({ ...arrived, source: 'typed' });
    expect(typedId(view)).toBe('5550142');
  });

  it('leaves nothing behind when the person goes back from the arrival', async () => {
    const view = await receive(arrived);
    await press(view, 'No, not signed');
    await type(view, idLabel(view), '5550199');
    await press(view, 'Back');
    await arrives(view, 'inbox');
    expect(await readDraft(db, vault)).toBeUndefined();
  });

  it('leaves nothing behind when the person goes back from the question', async () => {
    const view = await receive(arrived);
    await press(view, 'Back');
    await arrives(view, 'inbox');
    expect(await readDraft(db, vault)).toBeUndefined();
  });

  it('keeps what was typed last when the gear is pressed at once', async () => {
    const view = await receive({ ...arrived, source: 'typed' });
    await type(view, idLabel(view), '5550177');
    await press(view, 'Gear');
    await beforeLock.current();
    expect(await readDraft(db, vault)).toMatchObject({ clientTrackId: '5550177', source: 'typed' });
  });

  it('keeps a form that arrived after the clock of the panel last ticked', async () => {
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
    const justNow = localTime(new Date());
    const view = await receive({ ...arrived, source: 'typed', form, receivedAt: justNow });
    await press(view, 'Keep this form');
    await arrives(view, 'kept');
  });
});
