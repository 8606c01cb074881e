import { expect, test } from 'vitest';
import type { Transfer } from '../../lib/hmis/transfer';
import { referralAcknowledged, referralEnded } from '../../lib/lifecycle/follow-up';
import { type Move, startEntry } from '../../lib/lifecycle/moves';
import { markRecorded } from '../../lib/lifecycle/recorded';
import { referralFacts, referralWaitOf } from '../../lib/lifecycle/referral-wait';
import { summaryOf } from '../../lib/lifecycle/summary';
import { inventedTransfer } from './invented-transfer';

const central = 'America/Chicago';
// A Friday.
const recordedAt = new Date('2026-11-20T20:00:00Z');
const on = (day: string): Date => new Date(`${day}T18:00:00Z`);

function done(move: Move): Transfer {
  if (!move.ok) throw new Error(move.reason);
  return move.transfer;
}

function recorded(): Transfer {
  const started = done(startEntry(inventedTransfer(), recordedAt));
  const ids = started.referrals.map(({ id }) => id);
  return done(markRecorded(started, ids, 'page', recordedAt));
}
const waitOn = (transfer: Transfer, day: string) => referralWaitOf(referralFacts(transfer.referrals), on(day), central);

test('a referral that nobody answered is said after three business days, weekends not counted', () => {
  expect(waitOn(recorded(), '2026-11-25')).toBeUndefined();
  expect(waitOn(recorded(), '2026-11-26')).toEqual({ for: 'answer', days: 4 });
});

test('one that the agency has waits for its result, and is said after two weeks', () => {
  const transfer = recorded();
  const answered = done(referralAcknowledged(transfer, transfer.referrals[0]?.id ?? '', on('2026-11-23')));
  expect(waitOn(answered, '2026-12-04')).toBeUndefined();
  expect(waitOn(answered, '2026-12-05')).toEqual({ for: 'result', days: 15 });
});

test('nothing is said of a referral with a result, nor of one that is not in ClientTrack', () => {
  const transfer = recorded();
  const ended = done(referralEnded(transfer, transfer.referrals[0]?.id ?? '', 'accepted', on('2026-11-23')));
  expect(waitOn(ended, '2027-01-05')).toBeUndefined();
  expect(waitOn(inventedTransfer(), '2027-01-05')).toBeUndefined();
});

test('the inbox knows it without opening the record', () => {
  expect(referralWaitOf(summaryOf(recorded()), on('2026-11-26'), central)).toEqual({ for: 'answer', days: 4 });
});
