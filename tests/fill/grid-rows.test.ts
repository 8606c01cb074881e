import { expect, it } from 'vitest';
import { gridRowsOf, rowsOfGrid } from '../../lib/fill/grid-rows';
import { generic } from '../../lib/profiles/generic';
import { unmetNeeds } from '../../lib/screens/unmet-needs';
import { control, select, yesNo } from './pages';

const need = (table: number, index: number) => [
  select('Need', yesNo, { row: { table, index, header: '' } }),
  select('Reason', yesNo, { row: { table, index, header: '' } }),
];
const other = (table: number, index: number) => [control('Document', { row: { table, index, header: '' } })];

it('keeps the lines of two tables apart, also where both begin with line 1', () => {
  const rows = gridRowsOf([...need(0, 0), ...other(1, 0), ...need(0, 1)]);
  expect(rows.map((row) => row.map(({ label }) => label))).toEqual([['Need', 'Reason'], ['Need', 'Reason'], ['Document']]);
});

it('takes for the unmet needs only lines of the table that has them', () => {
  const rows = gridRowsOf([...other(0, 0), ...need(1, 0)]);
  const [grid] = unmetNeeds.grids;
  expect(rowsOfGrid(rows, grid, unmetNeeds, generic).map((row) => row.map(({ label }) => label))).toEqual([['Need', 'Reason']]);
});
