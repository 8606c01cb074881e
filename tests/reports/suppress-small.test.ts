import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppressSmall, type Told, type ToldTable } from '../../lib/reports/suppress-small';

const count = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 60 }));
const tableOf = (rows: number, columns: number) =>
  fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) => tableOf(rows, columns));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Everything the table tells, as one larger table. */
const whole = ({ cells, rowTotals, columnTotals, total }: ToldTable): Told[][] => [
  ...cells.map((row, at) => [...row, rowTotals[at]]),
  [...columnTotals, total],
];
const truth = (counts: number[][]): number[][] => [
  ...counts.map((row) => [...row, sum(row)]),
  [...(counts[0] ?? []).map((_, column) => sum(counts.map((row) => row[column] ?? 0))), sum(counts.flat())],
];

/** Tables next to the true one that agree with all that is told, found by trying them all. A hidden count is known to be at least 1. */
function agreeing(told: ToldTable, counts: number[][]): number[][][] {
  const rows = told.cells.length;
  const columns = told.columnTotals.length;
  const found: number[][][] = [];
  const trial = counts.map((row) => [...row]);
  const fits = (known: Told, is: number): boolean => (known === undefined ? is > 0 : known === is);
  const tryAt = (at: number): void => {
    if (at === rows * columns) {
      const all = truth(trial);
      if (whole(told).every((row, r) => row.every((cell, c) => fits(cell, all[r]?.[c] ?? -1)))) found.push(trial.map((row) => [...row]));
      return;
    }
    const [r, c] = [Math.floor(at / columns), at % columns];
    const row = trial[r];
    const known = told.cells[r]?.[c];
    if (row === undefined) return;
    const is = counts[r]?.[c] ?? 0;
    for (let value = known ?? Math.max(1, is - 1); value <= (known ?? is + 1); value += 1) {
      row[c] = value;
      tryAt(at + 1);
    }
  };
  tryAt(0);
  return found;
}

test('a table without small counts is told whole', () => {
  expect(suppressSmall([[11, 0, 40]])).toEqual({ cells: [[11, 0, 40]], rowTotals: [51], columnTotals: [11, 0, 40], total: 51 });
});

test('one small count takes a second one with it, or the total would tell it', () => {
  const { cells, rowTotals } = suppressSmall([[4, 30, 25]]);
  expect(cells).toEqual([[undefined, 30, undefined]]);
  expect(rowTotals).toEqual([59]);
});

test('two small counts whose sum is small take a third one with them', () => {
  expect(suppressSmall([[1, 1, 20, 90]]).cells).toEqual([[undefined, undefined, undefined, 90]]);
});

test('no count from 1 to 10 is told', () => {
  fc.assert(
    fc.property(anyTable, (counts) =>
      whole(suppressSmall(counts))
        .flat()
        .every((cell) => cell === undefined || cell === 0 || cell > 10),
    ),
  );
});

test('what is told is true, and a count of nothing is told', () => {
  fc.assert(
    fc.property(anyTable, (counts) => {
      const all = truth(counts);
      return whole(suppressSmall(counts)).every((row, r) =>
        row.every((cell, c) => (cell === undefined ? (all[r]?.[c] ?? 0) > 0 : cell === all[r]?.[c])),
      );
    }),
  );
});

test('no hidden count can be worked out from what is told: at least two tables agree with it, for every hidden count', () => {
  const small = fc.oneof(
    fc.array(fc.nat({ max: 14 }), { minLength: 1, maxLength: 5 }).map((row) => [row]),
    fc.array(fc.array(fc.nat({ max: 16 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 }),
  );
  fc.assert(
    fc.property(small, (counts) => {
      const told = suppressSmall(counts);
      const tables = agreeing(told, counts);
      told.cells.forEach((row, r) => {
        row.forEach((cell, c) => {
          if (cell === undefined) expect(new Set(tables.map((table) => table[r]?.[c])).size).toBeGreaterThan(1);
        });
      });
    }),
    { numRuns: 200 },
  );
});

test('hidden counts of one line never add up to a small count that the rest tells', () => {
  fc.assert(
    fc.property(anyTable, (counts) => {
      const told = suppressSmall(counts);
      const all = truth(counts);
      const lines = [...counts.map((_, r) => ({ cells: told.cells[r] ?? [], total: told.rowTotals[r], truth: all[r] ?? [] }))];
      return lines.every(({ cells, total, truth: row }) => {
        const hidden = sum(cells.map((cell, at) => (cell === undefined ? (row[at] ?? 0) : 0)));
        return total === undefined || hidden === 0 || hidden > 10;
      });
    }),
  );
});
