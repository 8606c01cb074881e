import { describe, expect, it } from 'vitest';
import { columnNames } from '../../lib/tracking/columns';
import { firstView, rowsOf, type SheetFilter, savedView, sortedBy, withColumn } from '../../lib/tracking/sheet-view';
import { inventedRows } from './invented-rows';

const rows = inventedRows(120);
const shown = (filter: SheetFilter, conferenceOn?: string) => rowsOf(rows, { ...firstView, filter }, conferenceOn);

describe('the rows of a view', () => {
  it('are the newest first until somebody says otherwise', () => {
    const days = shown({}).map(({ receivedOn }) => receivedOn);
    expect(days).toEqual([...days].sort().reverse());
    expect(days).toHaveLength(120);
  });

  it('are those of one VSP, one state, one path and of the days that were asked for', () => {
    expect(new Set(shown({ vsp: 'V02' }).map(({ vsp }) => vsp))).toEqual(new Set(['V02']));
    expect(new Set(shown({ state: 'tracking' }).map(({ state }) => state))).toEqual(new Set(['tracking']));
    expect(new Set(shown({ path: 'quick_referrals' }).map(({ path }) => path))).toEqual(new Set(['quick_referrals']));
    const within = shown({ from: '2026-11-01', to: '2026-11-05' });
    expect(within.length).toBeGreaterThan(0);
    expect(within.every(({ receivedOn }) => receivedOn >= '2026-11-01' && receivedOn <= '2026-11-05')).toBe(true);
  });

  it('are those that are late or due today, or marked for the next case conference', () => {
    const due = shown({ only: 'due' });
    expect(due.length).toBeGreaterThan(0);
    expect(due.every((row) => row.due.length > 0)).toBe(true);
    expect(shown({ only: 'conference' }, '2026-12-03')).toEqual([]);
    expect(shown({ only: 'conference' }, undefined)).toEqual([]);
  });

  it.each(columnNames)('sort by %s both ways, what a row lacks last', (by) => {
    const up = rowsOf(rows, sortedBy(firstView, by), undefined);
    expect(up).toHaveLength(120);
    const down = rowsOf(rows, sortedBy(sortedBy(firstView, by), by), undefined);
    if (by !== 'clientTrackId' && by !== 'enteredOn') return;
    for (const list of [up, down]) {
      const first = list.findIndex((row) => row[by] === undefined);
      expect(first).toBeGreaterThan(0);
      expect(list.slice(first).every((row) => row[by] === undefined)).toBe(true);
    }
    expect(up[0]?.[by]).not.toBe(down[0]?.[by]);
  });

  it('keep their columns in the order of the sheet when one is hidden and shown again', () => {
    const without = withColumn(firstView, 'vsp', false);
    expect(without.columns).not.toContain('vsp');
    expect(withColumn(without, 'vsp', true).columns).toEqual(firstView.columns);
  });

  it('can be kept under a name, and a kept view that means nothing any more is refused', () => {
    expect(savedView.safeParse({ name: 'Late ones', view: { ...firstView, filter: { only: 'due' } } }).success).toBe(true);
    expect(savedView.safeParse({ name: 'x', view: { ...firstView, columns: ['firstName'] } }).success).toBe(false);
  });
});
