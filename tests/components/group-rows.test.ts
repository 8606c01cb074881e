import { describe, expect, it } from 'vitest';
import { countToFill, groupRows, isPageRight } from '../../components/review/group-rows';
import type { PlanRow, PlanState } from '../../lib/fill/reading';

const row = (id: string, state: PlanState, section = 'Client Information', each?: PlanRow['each']): PlanRow => ({
  id,
  label: id,
  section,
  each,
  state,
  before: '',
  after: 'x',
});

describe('the review', () => {
  it('shows every field in exactly one place', () => {
    const states: PlanState[] = [
      'will-fill',
      'already-there',
      'differs',
      'not-on-page',
      'cannot-find',
      'two-places',
      'no-such-option',
      'left',
    ];
    const grouped = groupRows(states.map((state) => row(state, state)));
    const shown = [
      ...grouped.needsPerson,
      ...grouped.toFill.flatMap((group) => group.rows),
      ...grouped.alreadyThere,
      ...grouped.leftAlone,
    ].map(({ id }) => id);
    expect(shown.toSorted()).toEqual(states.toSorted());
  });

  it('puts fields that differ first within their section', () => {
    const [group] = groupRows([row('a', 'will-fill'), row('b', 'differs'), row('c', 'will-fill')]).toFill;
    expect(group?.rows.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('keeps the rows of two referrals apart', () => {
    const first = row('a', 'will-fill', 'Referrals', { of: 'referral', number: 1 });
    const second = row('b', 'will-fill', 'Referrals', { of: 'referral', number: 2 });
    expect(groupRows([first, second]).toFill.map(({ each }) => each?.number)).toEqual([1, 2]);
  });

  it('counts a field that differs only once it is ticked', () => {
    const plan = { screen: 's', nonce: 'n', hash: 'h', beyond: 0, rows: [row('a', 'will-fill'), row('b', 'differs')] };
    expect(countToFill(plan, new Set())).toBe(1);
    expect(countToFill(plan, new Set(['b']))).toBe(2);
  });

  it('calls a page right when nothing is left to fill or to settle', () => {
    const plan = {
      screen: 's',
      nonce: 'n',
      hash: 'h',
      beyond: 0,
      rows: [row('a', 'already-there'), row('b', 'left'), row('c', 'not-on-page')],
    };
    expect(isPageRight(plan)).toBe(true);
    expect(isPageRight({ ...plan, rows: [...plan.rows, row('d', 'cannot-find')] })).toBe(false);
  });
});
