import { describe, expect, it } from 'vitest';
import type { Transfer } from '../../lib/hmis/transfer';
import type { Move } from '../../lib/lifecycle/moves';
import { startEntry } from '../../lib/lifecycle/moves';
import { markRecorded } from '../../lib/lifecycle/recorded';
import { addReferral, changeReferral } from '../../lib/lifecycle/referral-moves';
import { inventedTransfer } from './invented-transfer';

const now = new Date('2026-11-22T19:00:00Z');
const choice = { service: 'psh', provider: 'Zz Other Homes' } as const;
const done = (move: Move): Transfer => {
  if (!move.ok) throw new Error(move.reason);
  return move.transfer;
};
const first = (transfer: Transfer) => transfer.referrals[0]?.id ?? '';

describe('a referral, before entry has begun,', () => {
  it('can be added, and the history says so without naming the agency', () => {
    const after = done(addReferral(inventedTransfer(), choice, now));
    expect(after.referrals.at(-1)).toMatchObject(choice);
    expect(after.history.at(-1)).toMatchObject({ action: 'referral-added', detail: `referral.${after.referrals.length}` });
    expect(JSON.stringify(after.history)).not.toContain('Zz Other');
  });

  it('can be changed, and a handoff made to the agency before is not said of the new one', () => {
    const before = inventedTransfer();
    const withHandoff = { ...before, referrals: before.referrals.map((each) => ({ ...each, warmHandoffDate: '2026-11-20' })) };
    const after = done(changeReferral(withHandoff, first(before), choice, now));
    expect(after.referrals[0]).toEqual({ id: first(before), ...choice });
  });

  it('stays as it is when the same is chosen again', () => {
    const before = inventedTransfer();
    const [same] = before.referrals;
    if (same === undefined) throw new Error('the form has no referral');
    expect(done(changeReferral(before, same.id, same, now))).toBe(before);
  });

  it('is not changed once it stands in ClientTrack, or once entry has begun', () => {
    const before = inventedTransfer();
    const recorded = done(markRecorded(before, [first(before)], 'page', now));
    expect(changeReferral(recorded, first(before), choice, now)).toEqual({ ok: false, reason: 'referral-recorded' });
    expect(addReferral(done(startEntry(before, now)), choice, now)).toEqual({ ok: false, reason: 'not-now' });
  });

  it('is one of at most 300', () => {
    const before = inventedTransfer();
    const [one] = before.referrals;
    if (one === undefined) throw new Error('the form has no referral');
    const full = { ...before, referrals: Array.from({ length: 300 }, () => ({ ...one, id: crypto.randomUUID() })) };
    expect(addReferral(full, choice, now)).toEqual({ ok: false, reason: 'not-now' });
  });
});
