import { describe, expect, it, test } from 'vitest';
import { fitOf, type Known, rankEntries } from '../../lib/eligibility/fit';
import type { Matrix, MatrixEntry } from '../../lib/eligibility/matrix';
import { serviceOf } from '../../lib/eligibility/project-types';
import { searchEntries } from '../../lib/eligibility/search-entries';
import { entry, matrixOf, today } from './invented-entry';

const graded = (changes: Partial<MatrixEntry> = {}, known: Known = {}, settings: Partial<Matrix> = {}) => {
  const { grade, reasons } = fitOf(entry(changes), known, { ...matrixOf(), ...settings }, today);
  return [grade, ...reasons];
};

describe('a project of the matrix', () => {
  it('fits with its reasons when it takes CE referrals and any household', () => {
    expect(graded()).toEqual(['fits', 'takes-ce', 'any-household']);
  });

  it('does not fit when it takes no CE referrals, and says only that', () => {
    expect(graded({ takesCeReferrals: 'no' })).toEqual(['not', 'takes-no-ce']);
  });

  it('is asked about when nobody wrote whether it takes CE referrals', () => {
    expect(graded({ takesCeReferrals: 'unknown' })).toEqual(['ask', 'ce-unknown', 'any-household']);
  });

  it('does not fit when the household asked for another kind of project', () => {
    expect(graded({}, { service: 'psh' })).toEqual(['not', 'other-kind']);
    expect(graded({}, { service: 'rrh' })[0]).toBe('fits');
  });

  it('of a kind that no referral of the form names does not fit', () => {
    expect(graded({ type: 'outreach' })).toEqual(['not', 'no-such-kind']);
  });

  it('for families is asked about until somebody says what household it is', () => {
    const families = { households: ['with-children' as const] };
    expect(graded(families)).toEqual(['ask', 'ask-household', 'takes-ce']);
    expect(graded(families, { household: 'with-children' })).toEqual(['fits', 'takes-ce', 'household-fits']);
    expect(graded(families, { household: 'without-children' })).toEqual(['not', 'household-other']);
  });

  it('for veterans fits a veteran, and is asked about when the form has Data Not Collected: that is not a No', () => {
    expect(graded({ onlyFor: ['veterans'] }, { veteranStatus: 1 })[0]).toBe('fits');
    expect(graded({ onlyFor: ['veterans'] }, { veteranStatus: 99 })).toEqual(['ask', 'ask-veterans', 'takes-ce', 'any-household']);
  });

  it('for survivors fits whoever comes through a victim service provider', () => {
    expect(graded({ onlyFor: ['survivors'] })).toEqual(['fits', 'takes-ce', 'any-household', 'for-survivors']);
  });

  it('with a limit that only its criteria say is asked about', () => {
    expect(graded({ onlyFor: ['see-criteria'] })[0]).toBe('ask');
  });

  it('with homes too small does not fit', () => {
    expect(graded({ mostBedrooms: 2 }, { minimumBedrooms: 3 })).toEqual(['not', 'too-few-bedrooms']);
    expect(graded({ mostBedrooms: 3 }, { minimumBedrooms: 3 })[0]).toBe('fits');
  });

  it('never just fits once it is out of date', () => {
    expect(graded({ asOf: '2026-08-24' })[0]).toBe('fits');
    expect(graded({ asOf: '2026-08-23' })).toEqual(['ask', 'stale', 'takes-ce', 'any-household']);
    expect(graded({ asOf: '2026-11-20' }, {}, { staleAfterDays: 1 })[0]).toBe('ask');
  });

  it('is out of date after the last day that the region gave, unless it was heard of since', () => {
    expect(graded({ asOf: '2026-11-01' }, {}, { goodUntil: '2026-11-21' })[0]).toBe('ask');
    expect(graded({ asOf: '2026-11-01' }, {}, { goodUntil: today })[0]).toBe('fits');
    expect(graded({ asOf: '2026-11-22' }, {}, { goodUntil: '2026-11-21' })[0]).toBe('fits');
  });
});

test('those that fit come first, those to ask about next, those that do not fit last; none is left out', () => {
  const list = [
    entry({ provider: 'Zz A', takesCeReferrals: 'no' }),
    entry({ provider: 'Zz B', takesCeReferrals: 'unknown' }),
    entry({ provider: 'Zz D' }),
    entry({ provider: 'Zz C' }),
  ];
  const ranked = rankEntries(list, {}, matrixOf(...list), today).map((each) => `${each.grade} ${each.entry.provider}`);
  expect(ranked).toEqual(['fits Zz C', 'fits Zz D', 'ask Zz B', 'not Zz A']);
});

test('the CE event of the sheet decides which kind of referral it is', () => {
  expect(serviceOf({ type: 'rrh' })).toBe('rrh');
  expect(serviceOf({ type: 'rrh', event: 12 })).toBe('th-rrh');
  expect(serviceOf({ type: 'other-ph', event: 18 })).toBeUndefined();
});

test('a search finds every word in any place, whatever the accents', () => {
  const list = [entry({ area: 'Condado de Zzárate' }), entry({ criteria: 'Income below half' })];
  expect(searchEntries(list, 'zzarate JUNIPER')).toEqual([list[0]]);
  expect(searchEntries(list, 'income zzarate')).toEqual([]);
  expect(searchEntries(list, ' ')).toEqual(list);
});
