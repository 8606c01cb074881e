// @vitest-environment jsdom
import { act } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Inbox } from '../../components/inbox/inbox';
import { InboxFailed, InboxWaiting } from '../../components/inbox/inbox-waiting';
import type { Transfer } from '../../lib/hmis/transfer';
import { sendBack } from '../../lib/lifecycle/hold-moves';
import { summaryOf, type TransferSummary } from '../../lib/lifecycle/summary';
import { inventedTransfer } from '../lifecycle/invented-transfer';
import { button, press, render, type } from './render';

const now = new Date('2026-11-22T18:00:00Z');
const hour = 3_600_000;

beforeAll(() => {
  // jsdom draws nothing, so nothing is ever near the window: rows are where they were put at first.
  globalThis.IntersectionObserver = class {
    readonly root = null;
    readonly rootMargin = '';
    readonly scrollMargin = '';
    readonly thresholds = [];
    observe() {}
    unobserve() {}
    disconnect() {}
    takeRecords() {
      return [];
    }
  };
});

const receivedHoursAgo = (hours: number, changes: Partial<Transfer> = {}): TransferSummary =>
  summaryOf({ ...inventedTransfer(new Date(now.getTime() - hours * hour)), ...changes });

async function show(summaries: TransferSummary[], more: { unreadable?: number; isPartial?: boolean } = {}) {
  const opened: string[] = [];
  const inbox = await render(
    <Inbox
      summaries={summaries}
      unreadable={more.unreadable ?? 0}
      isPartial={more.isPartial ?? false}
      now={now}
      onOpen={(id) => opened.push(id)}
      onReceive={() => opened.push('receive')}
    />,
  );
  const rows = () => [...inbox.querySelectorAll<HTMLButtonElement>('.inbox-row')];
  const key = (name: string) =>
    act(
      async () => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })),
    );
  return { inbox, rows, key, opened };
}

describe('the inbox', () => {
  it('says what to do while there are no forms yet', async () => {
    const { inbox, opened } = await show([]);
    expect(inbox.textContent).toContain('No forms yet');
    expect(inbox.querySelector('input')).toBeNull();
    await press(inbox, 'Receive a form');
    expect(opened).toEqual(['receive']);
  });

  it('says that it is being opened, and draws nothing that could be taken for a form', async () => {
    const waiting = await render(<InboxWaiting />);
    expect(waiting.textContent).toContain('Opening…');
    expect(waiting.querySelectorAll('button')).toHaveLength(0);
  });

  it('says that nothing was deleted when the list cannot be opened, and offers to open it again', async () => {
    const failed = await render(<InboxFailed />);
    expect(failed.textContent).toContain('The list could not be opened. Nothing was deleted.');
    expect(button(failed, 'Open again').className).toContain('primary');
  });

  it('counts what could not be read and shows the rest', async () => {
    const { inbox, rows } = await show([receivedHoursAgo(2)], { unreadable: 2 });
    expect(inbox.textContent).toContain('2 records could not be read');
    expect(rows()).toHaveLength(1);
  });

  it('says so while older forms are still being opened', async () => {
    const { inbox } = await show([receivedHoursAgo(2)], { isPartial: true });
    expect(inbox.textContent).toContain('Older forms are still being opened');
  });

  it('goes from row to row with the arrow keys, across the groups, and stops at both ends', async () => {
    const { rows, key } = await show([receivedHoursAgo(30), receivedHoursAgo(29), receivedHoursAgo(1)]);
    const focused = () =>
      rows()
        .map((row) => row === document.activeElement)
        .indexOf(true);
    rows()[0]?.focus();
    await key('ArrowUp');
    expect(focused()).toBe(0);
    await key('ArrowDown');
    await key('ArrowDown');
    expect(focused()).toBe(2);
    await key('ArrowDown');
    expect(focused()).toBe(2);
    await key('Home');
    expect(focused()).toBe(0);
    await key('End');
    expect(focused()).toBe(2);
  });

  it('leaves the arrow keys alone outside the list', async () => {
    const { inbox, key } = await show([receivedHoursAgo(30), receivedHoursAgo(1)]);
    inbox.querySelector<HTMLInputElement>('input[type=search]')?.focus();
    await key('ArrowDown');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
  });

  it('opens the row that is pressed', async () => {
    const form = receivedHoursAgo(1);
    const { rows, opened } = await show([form]);
    await act(async () => rows()[0]?.click());
    expect(opened).toEqual([form.id]);
  });

  it('shows everything again when nothing fits the search', async () => {
    const { inbox, rows } = await show([receivedHoursAgo(1)]);
    await type(inbox, 'Search', 'T-ZZZZ');
    expect(rows()).toHaveLength(0);
    expect(inbox.textContent).toContain('Nothing here fits “T-ZZZZ”');
    await press(inbox, 'Show all');
    expect(rows()).toHaveLength(1);
  });

  it('tells the hours with the VSP apart from the hours that are left, which run on', async () => {
    const sent = sendBack(
      inventedTransfer(new Date(now.getTime() - 6 * hour)),
      [{ where: 'contactPhone', reason: 'missing' }],
      new Date(now.getTime() - 5 * hour),
    );
    const { rows } = await show(sent.ok ? [summaryOf(sent.transfer)] : []);
    expect(rows()[0]?.textContent).toContain('18 h left');
    expect(rows()[0]?.textContent).toContain('5 h of it with the VSP');
  });

  it('asks to compare a form that looks like another, instead of entering it', async () => {
    const alike = { id: crypto.randomUUID(), ref: inventedTransfer().ref, why: 'code-name' } as const;
    const { rows } = await show([receivedHoursAgo(1, { looksLike: [alike] })]);
    expect(rows()[0]?.textContent).toContain('Looks like another form');
    expect(rows()[0]?.textContent).toContain('Compare the two');
  });
});
