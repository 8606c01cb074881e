// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { CompareView } from '../../components/compare/compare-view';
import type { Transfer } from '../../lib/hmis/transfer';
import { markDuplicate } from '../../lib/lifecycle/end-moves';
import { sendBack } from '../../lib/lifecycle/hold-moves';
import { captureId, type Move } from '../../lib/lifecycle/moves';
import { addTransfers } from '../../lib/store/transfers';
import { inventedForm, inventedTransfer } from '../lifecycle/invented-transfer';
import { openDesk } from '../store/open-desk';
import { button, press, render } from './render';

const { items } = inventedForm();

/** What the store answers is drawn between two looks. */
const until = (look: () => void) =>
  vi.waitFor(async () => {
    await act(() => Promise.resolve());
    look();
  });

/** The comparison as it stands in the panel; what the person does to the records is written down. */
async function compare(later: Partial<Transfer>, stored: Transfer | undefined, language: 'en' | 'es' = 'en') {
  const { db, vault } = await openDesk();
  if (stored !== undefined) await addTransfers(db, vault, [stored]);
  const earlier = stored ?? inventedTransfer();
  const alike = { id: earlier.id, ref: earlier.ref, why: 'code-name' } as const;
  const form: Transfer = { ...inventedTransfer(), ...later, looksLike: [alike] };
  const records = new Map([earlier, form].map((each) => [each.id, each]));
  const done: string[] = [];
  const perform = (id: string, move: (transfer: Transfer) => Move): Promise<boolean> => {
    const before = records.get(id);
    const after = before && move(before);
    if (after?.ok) records.set(id, after.transfer);
    return Promise.resolve(after?.ok === true);
  };
  const view = await render(
    <CompareView
      db={db}
      vault={vault}
      own={new Map()}
      later={form}
      alike={alike}
      perform={perform}
      onDone={(id) => done.push(id)}
      onBack={() => done.push('back')}
    />,
    language,
  );
  await until(() => expect(view.querySelector('button.primary')).not.toBeNull());
  const choose = (at: number) => act(async () => view.querySelectorAll<HTMLInputElement>('input[type=radio]')[at]?.click());
  return { view, choose, done, earlier: () => records.get(earlier.id), later: () => records.get(form.id), ids: [earlier.id, form.id] };
}

test('what differs comes first, marked with a word; the rest is folded; no phone number stands in the open', async () => {
  const { view } = await compare({ items: { ...items, minimumBedrooms: 4, contactPhone: '2145550177' } }, inventedTransfer());
  const [first] = view.querySelectorAll('.sheet');
  expect(first?.textContent).toContain('2 things are different');
  expect([...(first?.querySelectorAll('dt') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Minimum number of bedrooms Different',
    'Phone number Different',
  ]);
  expect(view.querySelector('details')?.open).toBe(false);
  expect(view.textContent).not.toContain('555');
});

test('nothing is done before a choice was made', async () => {
  const { view, done } = await compare({}, inventedTransfer());
  await press(view, 'Do this');
  expect(view.textContent).toContain('Choose one first.');
  expect(done).toEqual([]);
});

test('the same form again closes the new one and leaves the earlier one as it is', async () => {
  const { view, choose, done, earlier, later, ids } = await compare({}, inventedTransfer());
  await choose(0);
  await press(view, 'Do this');
  expect(done).toEqual([ids[0]]);
  expect(later()?.duplicateOf).toBe(earlier()?.ref);
  expect(later()?.items).toBeUndefined();
  expect(earlier()?.items).toEqual(items);
});

test('a client who is in ClientTrack is not corrected from here, and the view says what to do', async () => {
  const captured = captureId(inventedTransfer(), '70012345', new Date());
  const { view } = await compare({}, captured.ok ? captured.transfer : undefined);
  expect(view.querySelectorAll('input[type=radio]')).toHaveLength(2);
  expect(view.textContent).toContain('is already in ClientTrack. Correct it there by hand');
});

test('a form goes on by itself when the record it was like is gone', async () => {
  const { view, later } = await compare({}, undefined);
  await until(() => expect(view.textContent).toContain('cannot be opened any more'));
  await press(view, 'Go on with the new form');
  expect(later()?.looksLike).toBeUndefined();
});

test('a form that is waited for is taken or kept apart, never closed as what the other record no longer holds', async () => {
  const waiting = sendBack(inventedTransfer(), [{ where: 'lastName', reason: 'real-name' }], new Date());
  const { view, choose, earlier } = await compare({}, waiting.ok ? waiting.transfer : undefined);
  expect(view.querySelectorAll('input[type=radio]')).toHaveLength(2);
  await choose(0);
  await press(view, 'Do this');
  expect(earlier()?.items).toEqual(items);
});

test('two forms are never each closed as the duplicate of the other', async () => {
  const duplicate = markDuplicate(inventedTransfer(), inventedTransfer().ref, new Date());
  const { view, later } = await compare({}, duplicate.ok ? duplicate.transfer : undefined);
  await press(view, 'Go on with the new form');
  expect(later()?.items).toEqual(items);
});

test('it speaks Spanish', async () => {
  const { view } = await compare({ items: { ...items, minimumBedrooms: 4 } }, inventedTransfer(), 'es');
  expect(view.textContent).toContain('¿Es el mismo formulario?');
  expect(button(view, 'Hacer esto').className).toContain('primary');
});
