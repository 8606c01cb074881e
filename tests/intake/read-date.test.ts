import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, readDate } from '../../lib/intake/read-date';

describe('a date on a form', () => {
  it.each([
    ['11/18/2026', '2026-11-18'],
    ['1/2/2026', '2026-01-02'],
    ['2026-11-18', '2026-11-18'],
    ['02/29/2024', '2024-02-29'],
  ])('%s is the day %s', (written, day) => {
    expect(readDate(written)).toBe(day);
  });

  it.each(['', '02/29/2026', '13/01/2026', '00/10/2026', '11/31/2026', '11/18/26', '18.11.2026', 'yesterday', '2026-11'])(
    '%s is no day',
    (written) => {
      expect(readDate(written)).toBeUndefined();
    },
  );

  it('is the same day in both spellings', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (moment) => {
        const day = moment.toISOString().slice(0, 10);
        const [year, month, date] = day.split('-');
        expect(readDate(`${Number(month)}/${Number(date)}/${year}`)).toBe(day);
      }),
    );
  });

  it('counts whole days over the change to summer time', () => {
    expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
  });
});
