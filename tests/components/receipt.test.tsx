// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Receipt } from '../../components/review/receipt';
import { marksOf } from '../../components/review/show-on-page';
import type { ReceiptRow } from '../../lib/fill/receipt';
import type { AlsoChanged, Mark } from '../../lib/messages';
import { press, render } from './render';

const row = (label: string, key: number, changes: Partial<ReceiptRow> = {}): ReceiptRow => ({
  id: label,
  label,
  section: '',
  state: 'will-fill',
  before: '',
  after: 'Zzamber',
  write: { key, label, kind: 'text', before: '', value: 'Zzamber', trigger: 'none' },
  outcome: 'filled',
  readBack: 'Zzamber',
  isWritten: true,
  ...changes,
});

async function show(rows: ReceiptRow[], alsoChanged: AlsoChanged[] = [], title?: string) {
  const undone: string[][] = [];
  const shown: Mark[][] = [];
  const view = await render(
    <Receipt
      receipt={{ rows, alsoChanged }}
      {...(title === undefined ? {} : { title })}
      onPage={{ marks: marksOf(rows), show: (marks) => shown.push([...marks]) }}
      onUndo={(ids) => undone.push([...ids])}
    />,
  );
  return {
    view,
    undone,
    shown,
    names: [...view.querySelectorAll('button')].map((each) => each.getAttribute('aria-label') ?? each.textContent),
  };
}

describe('the receipt', () => {
  it('takes back one field, or all that the fill changed', async () => {
    const { view, undone } = await show([row('First Name', 1), row('Last Name', 2), row('Sex', 3, { outcome: 'unchanged' })]);
    await press(view, 'Undo Last Name');
    await press(view, 'Undo all');
    expect(undone).toEqual([['Last Name'], ['First Name', 'Last Name']]);
  });

  it('offers no undo for a page that is behind us', async () => {
    const { view, names } = await show([row('First Name', 1)], [], 'Filled before: Family Members');
    expect(names.filter((name) => name?.startsWith('Undo'))).toEqual([]);
    expect(view.textContent).toContain('This page is behind you.');
  });

  it('says what was put back, and what the person changed', async () => {
    const { view } = await show([
      row('Sex', 1, { outcome: 'unchanged', readBack: 'Female', later: 'put-back' }),
      row('Suffix', 2, { outcome: 'unchanged', readBack: '', later: 'put-back' }),
      row('Score', 3, { outcome: 'unchanged', readBack: '4', later: 'by-person' }),
    ]);
    for (const sentence of ['Put back “Female”.', 'Put back: empty again.', 'You changed this after the fill.'])
      expect(view.textContent).toContain(sentence);
  });

  it('points at a field by the number of its card', async () => {
    const { view, shown } = await show([row('First Name', 7), row('Last Name', 9)]);
    await press(view, 'Show Last Name on the page, number 2');
    await press(view, 'Show all on the page');
    expect(shown).toEqual([
      [{ key: 9, number: 2 }],
      [
        { key: 7, number: 1 },
        { key: 9, number: 2 },
      ],
    ]);
  });

  it('names what needs the person first, and why it was not filled', async () => {
    const { write: _none, isWritten: _not, ...left } = row('Practice Provider 269', 0, { outcome: 'needsPerson', state: 'no-row' });
    const { view } = await show([row('First Name', 1), row('Last Name', 2), left]);
    const cards = [...view.querySelectorAll('li')].map((card) => card.textContent ?? '');
    expect(cards[0]).toContain('ClientTrack has no row for “Practice Provider 269” here, or more than one.');
    expect(cards).toHaveLength(3);
  });

  it('lists what ClientTrack changed besides, before and after', async () => {
    const { view } = await show([row('First Name', 1)], [{ key: 5, label: 'Show Phone', before: '', after: 'true' }]);
    expect(view.textContent).toMatch(/ClientTrack also changed\s*Show Phone: empty → ticked/);
  });
});
