import type { Transfer } from '../../lib/hmis/transfer';
import { referralAcknowledged, referralEnded } from '../../lib/lifecycle/follow-up';
import { acknowledged, captureId, entryDone, returned, startEntry } from '../../lib/lifecycle/moves';
import { markRecorded } from '../../lib/lifecycle/recorded';
import { usualAgeing } from '../../lib/lifecycle/referral-wait';
import { summaryOf } from '../../lib/lifecycle/summary';
import { type TrackingRow, trackingRow } from '../../lib/tracking/tracking-row';
import { done } from '../lifecycle/done';
import { inventedTransfer } from '../lifecycle/invented-transfer';

const hour = 3_600_000;
const ends = ['accepted', 'provider-declined', 'no-show', undefined] as const;

/** The number `index` of a desk's transfers: some new, some entered, returned, confirmed; referrals at every stage. */
export function inventedLife(index: number, now: Date): Transfer {
  const received = new Date(now.getTime() - (3 + index * 7) * hour);
  const at = (hours: number): Date => new Date(received.getTime() + hours * hour);
  const fresh: Transfer = { ...inventedTransfer(received), vsp: `V0${1 + (index % 7)}` };
  if (index % 5 === 0) return fresh;
  const path = (['ce_workflow', 'add_new_referral', 'quick_referrals'] as const)[index % 3];
  const captured = done(captureId(done(startEntry({ ...fresh, path }, at(1))), String(70_000_000 + index), at(1)));
  const lines = [...captured.referrals, ...captured.unmetNeeds].map(({ id }) => id);
  const entered = done(entryDone(done(markRecorded(captured, lines, 'page', at(2))), at(index % 4 === 0 ? 30 : 2)));
  const [referral] = entered.referrals;
  const has = index % 2 === 0 && referral ? done(referralAcknowledged(entered, referral.id, at(40))) : entered;
  const end = ends[index % ends.length];
  const ended = end !== undefined && referral ? done(referralEnded(has, referral.id, end, at(60))) : has;
  if (index % 5 === 1) return ended;
  const back = done(returned(ended, 'phone_readback', at(31)));
  return index % 5 === 2 ? back : done(acknowledged(back, back.clientTrackId?.slice(-4) ?? '', at(32)));
}

export const look = { now: new Date('2026-11-22T18:00:00Z'), timeZone: 'America/Chicago', ageing: usualAgeing };

export const inventedRows = (count: number): TrackingRow[] =>
  Array.from({ length: count }, (_, index) => trackingRow(summaryOf(inventedLife(index, look.now)), look));
