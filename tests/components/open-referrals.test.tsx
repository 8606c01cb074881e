// @vitest-environment jsdom
import { act } from 'react';
import { expect, it } from 'vitest';
import { OpenReferrals } from '../../components/transfer/open-referrals';
import { exitRecord } from '../../lib/hmis/exit';
import type { Transfer } from '../../lib/hmis/transfer';
import { exitEntered } from '../../lib/lifecycle/exit-moves';
import type { Move } from '../../lib/lifecycle/moves';
import { received } from '../fill/pages';
import { press, render } from './render';

const recorded = { at: '2026-11-20T16:00:00Z', by: 'page' as const };
const exit = exitRecord.parse({
  receivedAt: '2026-11-20T15:00:00Z',
  channel: 'phone',
  source: 'typed',
  items: { exitDate: '2026-11-20', destination: 422, reason: 'housed-other' },
});
const { items: _gone, ...kept } = received;
const leaving: Transfer = { ...kept, referrals: received.referrals.map((referral) => ({ ...referral, recorded })), exit };

async function choose(view: HTMLElement, index: number, value: string): Promise<void> {
  const list = view.querySelectorAll('select')[index];
  if (list === undefined) throw new Error(`there is no list ${index}`);
  await act(async () => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

it('an exit with open referrals waits until the person has said how each one ended', async () => {
  let transfer = leaving;
  const perform = (_: string, move: (latest: Transfer) => Move) => {
    const after = move(transfer);
    if (after.ok) transfer = after.transfer;
    return Promise.resolve(after.ok);
  };
  expect(exitEntered(transfer, new Date())).toEqual({ ok: false, reason: 'referrals-open' });
  const view = await render(<OpenReferrals transfer={transfer} perform={perform} />);
  expect(view.textContent).toContain('2 referrals are still open');
  expect(view.textContent).toContain('The agency declined (in ClientTrack: Rejected)');
  await choose(view, 0, 'accepted');
  await choose(view, 1, 'no-show');
  expect(transfer).toBe(leaving);
  await press(view, 'Keep these results');
  expect(transfer.referrals.map(({ result }) => result?.as)).toEqual(['accepted', 'no-show']);
  expect(exitEntered(transfer, new Date()).ok).toBe(true);
  expect((await render(<OpenReferrals transfer={transfer} perform={perform} />)).textContent).toBe('');
});
