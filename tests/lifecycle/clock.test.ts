import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { badgeOf, clockOf, dueTimeOf, dueTimesOf } from '../../lib/lifecycle/clock';
import { inventedTransfer, receivedAt } from './invented-transfer';

const hour = 3_600_000;
const zoneOfThisMachine = process.env.TZ;
const later = (hours: number, from = receivedAt) => new Date(from.getTime() + hours * hour);
const anyMoment = fc.date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2035-01-01T00:00:00Z'), noInvalidDate: true });
const at = (moment: Date) => ({ receivedAt: moment.toISOString() });

afterEach(() => {
  if (zoneOfThisMachine === undefined) delete process.env.TZ;
  else process.env.TZ = zoneOfThisMachine;
});

test.each([
  [0, 'fresh', 24],
  [11.99, 'fresh', 12],
  [12, 'amber', 12],
  [19.99, 'amber', 4],
  [20, 'red', 4],
  [23.99, 'red', 0],
  [24, 'late', 0],
  [24.5, 'late', -1],
  [49.5, 'late', -26],
])('%f hours after receipt a transfer is %s, with %i whole hours left', (hours, stage, hoursLeft) => {
  expect(clockOf(at(receivedAt), later(hours))).toEqual({ dueAt: later(24), hoursLeft, stage });
});

test('the clock stops when entry is complete and says how much time was left', () => {
  const done = { ...at(receivedAt), enteredAt: later(5.5).toISOString() };
  expect(clockOf(done, later(400))).toEqual({ dueAt: later(24), hoursLeft: 18, stage: 'stopped' });
});

// Local 16:30 on the eve of each change, in Central and in Mountain time (El Paso), and what the wall clock says when it is due.
test.each([
  ['America/Chicago', '2026-03-07T22:30:00Z', '17:30'],
  ['America/Denver', '2026-03-07T23:30:00Z', '17:30'],
  ['America/Chicago', '2026-10-31T21:30:00Z', '15:30'],
  ['America/Denver', '2026-10-31T22:30:00Z', '15:30'],
])('in %s a form of 16:30 received at %s is due 24 hours later, at %s on the wall', (zone, received, wall) => {
  process.env.TZ = zone;
  const { dueAt } = clockOf(at(new Date(received)), new Date(received));
  expect(dueAt.getTime() - Date.parse(received)).toBe(24 * hour);
  expect(dueAt.toLocaleTimeString('en-US', { hour: '2-digit', minute: '2-digit', hour12: false })).toBe(wall);
});

test('the zone of the machine changes neither clock nor badge', () => {
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 0, max: 60 * 48 }), (received, minutes) => {
      const now = later(minutes / 60, received);
      const readings = ['America/Chicago', 'America/Denver', 'UTC'].map((zone) => {
        process.env.TZ = zone;
        return [clockOf(at(received), now), badgeOf([dueTimeOf(at(received))], now)];
      });
      expect(readings[1]).toEqual(readings[0]);
      expect(readings[2]).toEqual(readings[0]);
    }),
  );
});

test('a due time gives away the hour and nothing finer', () => {
  fc.assert(
    fc.property(anyMoment, (received) => {
      const { dueHour } = dueTimeOf(at(received));
      expect(Number.isInteger(dueHour)).toBe(true);
      const roundedAway = clockOf(at(received), received).dueAt.getTime() - dueHour * hour;
      expect(roundedAway >= 0 && roundedAway < hour).toBe(true);
    }),
  );
});

test('the badge never promises more time than there is, and calls nothing late that is not', () => {
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 0, max: 60 * 30 }), (received, minutes) => {
      const now = later(minutes / 60, received);
      const clock = clockOf(at(received), now);
      const badge = badgeOf([dueTimeOf(at(received))], now);
      if (badge.stage === 'late') expect(clock.stage).toBe('late');
      else expect(Number.parseInt(badge.text, 10)).toBeLessThanOrEqual(Math.max(0, clock.hoursLeft));
    }),
  );
});

test('the badge shows the hours of the most urgent transfer', () => {
  const onTheHour = new Date('2026-11-20T22:00:00Z');
  const times = dueTimesOf([inventedTransfer(later(4, onTheHour)), inventedTransfer(onTheHour)]);
  expect(badgeOf(times, later(5, onTheHour))).toEqual({ text: '19h', stage: 'fresh' });
  expect(badgeOf(times, later(13, onTheHour))).toEqual({ text: '11h', stage: 'amber' });
  expect(badgeOf(times, later(24, onTheHour))).toEqual({ text: '0h', stage: 'red' });
});

test('as soon as transfers are late the badge counts those', () => {
  const times = dueTimesOf([inventedTransfer(), inventedTransfer(later(1)), inventedTransfer(later(20))]);
  expect(badgeOf(times, later(27))).toEqual({ text: '2', stage: 'late' });
});

test('with nothing open the badge is empty', () => {
  const done = { ...at(receivedAt), enteredAt: later(1).toISOString() };
  expect(badgeOf(dueTimesOf([done]), later(40))).toEqual({ text: '', stage: 'stopped' });
});
