import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from '../../lib/lifecycle/calendar-days';
import { byVsp, monthsBack, refusalsByReason } from '../../lib/reports/by-name';
import { backlogByWeek, backlogLeaving, sharesByWeek, weekStarts } from '../../lib/reports/by-week';
import { hoursStrip, onHourScale, quantile } from '../../lib/reports/hours-strip';
import { tableCsv } from '../../lib/reports/table-csv';
import { inventedSummary, zone } from './invented-history';

// A Monday evening in Texas, Tuesday already in London.
const now = new Date('2026-11-24T01:00:00.000Z');

test('twelve weeks that begin on Mondays, the last one the present week of the agency’s own calendar', () => {
  const starts = weekStarts(now, zone);
  expect(starts).toHaveLength(12);
  expect(starts.at(-1)).toBe('2026-11-23');
  expect(starts.every((day, at) => at === 0 || daysBetween(starts[at - 1] ?? '', day) === 7)).toBe(true);
});

test('a week’s share counts the forms received in it, and those still open in time not yet', () => {
  const summaries = [
    inventedSummary('2026-11-16T15:00:00.000Z', 3),
    inventedSummary('2026-11-22T23:00:00.000Z', 30),
    inventedSummary('2026-11-23T20:00:00.000Z', undefined),
    inventedSummary('2026-08-01T20:00:00.000Z', 2),
  ];
  const weeks = sharesByWeek(summaries, now, zone);
  expect(weeks.at(-2)).toEqual({ from: '2026-11-16', inTime: 1, late: 1 });
  expect(weeks.at(-1)).toEqual({ from: '2026-11-23', inTime: 0, late: 0 });
  expect(weeks.reduce((sum, { inTime, late }) => sum + inTime + late, 0)).toBe(2);
});

test('the backlog begins with what waited, and what lies between the two lines is what waits now', () => {
  const summaries = [
    inventedSummary('2026-08-01T20:00:00.000Z', 2),
    inventedSummary('2026-11-10T20:00:00.000Z', 2, { returnedAt: '2026-11-17T20:00:00.000Z' }),
    inventedSummary('2026-11-18T20:00:00.000Z', undefined),
  ];
  const { before, weeks } = backlogByWeek(summaries, now, zone);
  expect(before).toBe(1);
  expect(weeks.at(-1)).toEqual({ from: '2026-11-23', received: 3, returned: 1 });
});

test('no step of the backlog that leaves the desk is between 1 and 10', () => {
  const anySteps = fc.array(fc.record({ came: fc.nat({ max: 30 }), went: fc.nat({ max: 30 }) }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(fc.nat({ max: 30 }), anySteps, (before, steps) => {
      let [received, returned] = [before, 0];
      const weeks = steps.map(({ came, went }, at) => {
        received += came;
        returned += went;
        return { from: String(at), received, returned };
      });
      let last = { received: 0, returned: 0 };
      return backlogLeaving({ before, weeks }).every((week) => {
        const [came, went] = [week.received - last.received, week.returned - last.returned];
        last = week;
        return [came, went].every((step) => step === 0 || step > 10);
      });
    }),
  );
});

test('median and ninetieth are values that were met', () => {
  expect([quantile([1, 2, 3, 40], 0.5), quantile([1, 2, 3, 40], 0.9), quantile([], 0.5)]).toEqual([2, 40, undefined]);
});

test('hours to entry stand in their classes, and the scale grows with the hours', () => {
  const strip = hoursStrip(
    [0.3, 23.5, 24, 25, 2000].map((hours) => inventedSummary('2026-11-16T15:00:00.000Z', hours)),
    now,
    zone,
  );
  expect(strip.classes.filter(({ count }) => count > 0)).toEqual([
    { upTo: '1', count: 1 },
    { upTo: '24', count: 2 },
    { upTo: '48', count: 1 },
    { upTo: 'more', count: 1 },
  ]);
  expect(strip.median).toBe(24);
  expect([0.1, 1, 24, 5000].map(onHourScale)).toEqual([0, expect.closeTo(0.096, 2), expect.closeTo(0.537, 2), 1]);
});

test('the VSP that waits most comes first, over the months that are asked for', () => {
  const counts = {
    '2026-11': { V01: { received: 9, 'in-time': 9 }, V02: { received: 2, late: 2 } },
    '2026-10': { V01: { received: 1, late: 1, 'refused:ssn': 2 } },
    '2026-06': { V03: { received: 50, late: 50 } },
  };
  const months = monthsBack('2026-11-24', 3);
  expect(months).toEqual(['2026-11', '2026-10', '2026-09']);
  expect(byVsp(counts, months)).toEqual([
    { vsp: 'V02', received: 2, inTime: 0, late: 2 },
    { vsp: 'V01', received: 10, inTime: 9, late: 1 },
  ]);
  expect(refusalsByReason(counts, months)).toEqual([{ reason: 'ssn', count: 2 }]);
});

test('a saved table is opened as text by every spreadsheet', () => {
  expect(tableCsv({ columns: ['Week', '=Late'], rows: [['2026-11-23', 12]] }, 'note')).toBe(
    '\uFEFF"note"\r\n"Week","\'=Late"\r\n"2026-11-23","12"\r\n',
  );
});
