import { expect, test } from 'vitest';
import { transfer as transferSchema } from '../../lib/hmis/transfer';
import { dayIn, daysAfter, workdaysAfter } from '../../lib/lifecycle/calendar-days';
import { setConference } from '../../lib/lifecycle/conference';
import { exitEntered, exitReceived, exitTold } from '../../lib/lifecycle/exit-moves';
import { needFollowedUp, needRevisitSet } from '../../lib/lifecycle/follow-up';
import { captureId, entryDone, startEntry } from '../../lib/lifecycle/moves';
import { revisitOnOf } from '../../lib/lifecycle/need-revisit';
import { markRecorded } from '../../lib/lifecycle/recorded';
import { referralDueDays, referralWaitOf } from '../../lib/lifecycle/referral-wait';
import { summaryOf } from '../../lib/lifecycle/summary';
import { done } from './done';
import { inventedTransfer } from './invented-transfer';

const central = 'America/Chicago';
const dayOf = (at: string): string => dayIn(central, new Date(at));
// A Friday.
const now = new Date('2026-11-20T20:00:00Z');

const captured = () => done(captureId(done(startEntry(inventedTransfer(), now)), '70012345', now));
function recorded() {
  const transfer = captured();
  return done(
    markRecorded(
      transfer,
      [...transfer.referrals, ...transfer.unmetNeeds].map(({ id }) => id),
      'page',
      now,
    ),
  );
}

test('an unmet need is looked at again 30 days after it was recorded, and not before it was', () => {
  const [before] = captured().unmetNeeds;
  const [need] = recorded().unmetNeeds;
  expect(before && revisitOnOf(before, dayOf)).toBeUndefined();
  expect(need && revisitOnOf(need, dayOf)).toBe('2026-12-20');
});

test('another day can be chosen for it, until somebody has looked', () => {
  const transfer = recorded();
  const id = transfer.unmetNeeds[0]?.id ?? '';
  const moved = done(needRevisitSet(transfer, id, '2026-12-01', now));
  const [need] = moved.unmetNeeds;
  expect(need && revisitOnOf(need, dayOf)).toBe('2026-12-01');
  expect(moved.history.at(-1)).toMatchObject({ action: 'need-revisit-set', detail: 'unmetNeed.1' });
  expect(transferSchema.parse(moved)).toEqual(moved);
  const looked = done(needFollowedUp(moved, id, 'closed', now));
  expect(needRevisitSet(looked, id, '2026-12-05', now)).toEqual({ ok: false, reason: 'not-now' });
  expect(looked.unmetNeeds[0] && revisitOnOf(looked.unmetNeeds[0], dayOf)).toBeUndefined();
});

test('a household is put on the list of a case conference by its ID only, and taken off it', () => {
  expect(setConference(inventedTransfer(), '2026-12-03', now)).toEqual({ ok: false, reason: 'not-captured' });
  const marked = done(setConference(captured(), '2026-12-03', now));
  expect(summaryOf(marked).conferenceOn).toBe('2026-12-03');
  expect(done(setConference(marked, undefined, now))).not.toHaveProperty('conferenceOn');
});

test('an agency that waits longer, or less, is told when its own time is over', () => {
  const summary = summaryOf(recorded());
  const on = (day: string) => new Date(`${day}T18:00:00Z`);
  expect(referralWaitOf(summary, on('2026-11-24'), central, { answerWithin: 1, resultWithin: 14 })).toEqual({ for: 'answer', days: 2 });
  expect(referralWaitOf(summary, on('2026-11-30'), central, { answerWithin: 9, resultWithin: 14 })).toBeUndefined();
  expect(referralDueDays(summary, dayOf, { answerWithin: 3, resultWithin: 14 })).toEqual({ answer: '2026-11-25', result: '2026-12-04' });
});

test('days are counted over the end of a year, and business days over a weekend', () => {
  expect(daysAfter('2026-12-20', 30)).toBe('2027-01-19');
  expect(workdaysAfter('2026-11-20', 1)).toBe('2026-11-23');
  expect(workdaysAfter('2026-11-20', 0)).toBe('2026-11-20');
});

test('the day of the exit stays for the tracking row when where the household went is gone', () => {
  const exit = {
    receivedAt: now.toISOString(),
    channel: 'phone',
    source: 'typed',
    items: { exitDate: '2026-11-21', destination: 410, reason: 'housed-via-referral' },
  } as const;
  const leaving = done(exitReceived(done(entryDone(captured(), now)), exit, now));
  const told = done(exitTold(done(exitEntered(leaving, now)), now));
  expect(told.exit?.items).toBeUndefined();
  expect(summaryOf(told).exit?.exitDate).toBe('2026-11-21');
});
