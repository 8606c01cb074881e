import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Transfer } from '../../lib/hmis/transfer';
import { withdraw } from '../../lib/lifecycle/end-moves';
import { sendBack } from '../../lib/lifecycle/hold-moves';
import { captureId, entryDone, returned } from '../../lib/lifecycle/moves';
import { purgeItems } from '../../lib/lifecycle/purge';
import { summaryOf } from '../../lib/lifecycle/summary';
import { countsOf } from '../../lib/reports/counts-of';
import { added, monthlyCounts, newest } from '../../lib/reports/monthly-counts';
import { inventedTransfer } from '../lifecycle/invented-transfer';
import { inventedRecord, inventedSummary, zone } from './invented-history';

const now = new Date('2026-11-22T12:00:00.000Z');
const count = (...transfers: Transfer[]) => countsOf(transfers.map(summaryOf), now, zone);
const after = (move: { ok: boolean; transfer?: Transfer }): Transfer => {
  if (move.transfer === undefined) throw new Error('refused');
  return move.transfer;
};

test.each([
  ['23:59 after receipt', 23 + 59 / 60, 'in-time'],
  ['exactly 24 hours after receipt', 24, 'in-time'],
  ['24:01 after receipt', 24 + 1 / 60, 'late'],
])('entry complete %s counts as %s', (_, hours, name) => {
  const record = inventedRecord('2026-10-05T15:00:00.000Z', hours, { purgedAt: now.toISOString(), items: undefined });
  expect(count(record)['2026-10']?.V01).toMatchObject({ received: 1, [name]: 1, [hours <= 24 ? 'hours:24' : 'hours:48']: 1 });
});

test('a record that is open counts as late once its 24 hours are over, and as neither before', () => {
  expect(count(inventedRecord('2026-11-21T11:00:00.000Z', undefined))['2026-11']?.V01).toMatchObject({ received: 1, late: 1 });
  const open = count(inventedRecord('2026-11-22T11:00:00.000Z', undefined))['2026-11']?.V01;
  expect([open?.late, open?.['in-time']]).toEqual([undefined, undefined]);
});

test('time spent waiting for the VSP is taken off in the second count only', () => {
  const holds = [{ from: '2026-10-05T16:00:00.000Z', to: '2026-10-06T16:00:00.000Z' }];
  const counts = count(inventedRecord('2026-10-05T15:00:00.000Z', 30, { holds }))['2026-10']?.V01;
  expect(counts).toMatchObject({ late: 1, 'in-time-net': 1 });
});

test('a form received on the last evening of a month counts in that month, as the agency’s clock says', () => {
  expect(Object.keys(count(inventedRecord('2026-11-01T03:30:00.000Z', 1)))).toEqual(['2026-10']);
});

test('an ID returned on the day it was captured counts as the same day, and going again changes nothing', () => {
  const received = new Date('2026-10-05T15:00:00.000Z');
  const at = (hours: number) => new Date(received.getTime() + hours * 3_600_000);
  const captured = after(captureId(inventedTransfer(received), '482913', at(1)));
  const first = after(returned(captured, 'printed_slip', at(2)));
  const again = after(returned(first, 'phone_readback', at(50)));
  expect(count(again)['2026-10']?.V01).toMatchObject({ 'id-same-day': 1 });
  expect(count(after(returned(captured, 'printed_slip', at(24))))['2026-10']?.V01).toMatchObject({ 'id-later': 1 });
});

test('what a VSP was asked for again counts by kind, also when the form has come again and is purged', () => {
  const sent = after(
    sendBack(
      inventedTransfer(),
      [
        { where: 'lastName', reason: 'real-name' },
        { where: 'file', reason: 'ssn' },
      ],
      now,
    ),
  );
  expect(count({ ...sent, refused: ['ssn'] })['2026-11']?.V01).toMatchObject({ 'refused:real-name': 1, 'refused:ssn': 2 });
});

test('a withdrawn form is neither in time nor late', () => {
  const counts = count(after(withdraw(inventedTransfer(), now)))['2026-11']?.V01;
  expect(counts).toEqual({ received: 1, ended: 1, 'late-on-receipt': undefined });
});

test('late on receipt is still known when the entry date is gone', () => {
  const received = new Date('2026-11-20T22:30:00.000Z');
  const old = { ...inventedTransfer(received) };
  const items = old.items && { ...old.items, entryDate: '2026-11-02' };
  const captured = after(captureId({ ...old, items }, '482913', now));
  const entered = after(entryDone(captured, now, zone));
  expect(count(purgeItems(entered, now))['2026-11']?.V01).toMatchObject({ 'late-on-receipt': 1, 'days:11+': 1 });
});

test('an exit counts in its own month, with both clocks', () => {
  const exit = {
    receivedAt: '2026-11-10T15:00:00.000Z',
    enteredAt: '2026-11-10T20:00:00.000Z',
    channel: 'portal',
    source: 'pdf',
    daysToRecord: 4,
  } as const;
  expect(count(inventedRecord('2026-10-05T15:00:00.000Z', 1, { exit }))['2026-11']?.V01).toEqual({
    exits: 1,
    'exits-in-time': 1,
    'exit-days:4-6': 1,
  });
});

const anyRecord = fc.record({
  day: fc.integer({ min: 0, max: 120 }),
  hours: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
  vsp: fc.constantFrom('V01', 'V02', 'V03'),
  isKept: fc.boolean(),
});

test('counts kept of removed records and counts of live ones add up to the counts of all, whichever were removed', () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 30 }), (drawn) => {
      const records = drawn.map(({ day, hours, vsp, isKept }) => ({
        isKept,
        summary: inventedSummary(new Date(Date.UTC(2026, 5, 1 + day, 7)).toISOString(), hours, { vsp, closedAt: now.toISOString() }),
      }));
      const part = (isKept: boolean) => records.filter((each) => each.isKept === isKept).map(({ summary }) => summary);
      const kept = part(false).reduce((sum, summary) => added(sum, countsOf([summary], now, zone)), {});
      expect(added(kept, countsOf(part(true), now, zone))).toEqual(
        countsOf(
          records.map(({ summary }) => summary),
          now,
          zone,
        ),
      );
      expect(monthlyCounts.safeParse(kept).success).toBe(true);
      expect(newest(newest(kept, kept), kept)).toEqual(kept);
    }),
  );
});

test('nothing of a household is in the counts: months, aliases, names of counts and numbers only', () => {
  const record = after(returned(after(captureId(inventedTransfer(), '482913', now)), 'in_person', now));
  const text = JSON.stringify(count(record));
  for (const value of ['Zzamber', 'Zzquillstone', '2145550123', '482913', record.ref, record.id, 'Zz Housing'])
    expect(text).not.toContain(value);
});
