/**
 * Counts that leave the desk (R45): 1 to 10 are not told, and neither is any other count from which one of them could be worked out.
 * A table with its totals is seen as one larger table in which every row and every column adds up to nothing (totals count
 * negative). A hidden count can be worked out exactly when no round way leads through it along which one count may rise as the next
 * one falls, all of them hidden and none falling below 1 (counts of nothing are told, so a hidden one is known to be at least 1).
 */

/** `undefined`: not told. */
export type Told = number | undefined;

export interface ToldTable {
  cells: Told[][];
  rowTotals: Told[];
  columnTotals: Told[];
  total: Told;
}

const most = 10;
const isSmall = (count: number): boolean => count >= 1 && count <= most;

interface Cell {
  row: number;
  column: number;
  count: number;
  /** -1 for the totals of rows and of columns. */
  sign: 1 | -1;
  isHidden: boolean;
}

function withTotals(counts: readonly (readonly number[])[], columns: number): Cell[] {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
  const columnTotals = Array.from({ length: columns }, (_, column) => sum(counts.map((row) => row[column] ?? 0)));
  const rows = [...counts.map((row) => [...row, sum(row)]), [...columnTotals, sum(columnTotals)]];
  return rows.flatMap((row, at) =>
    row.map((count, column): Cell => {
      const isTotal = (at === counts.length) !== (column === columns);
      return { row: at, column, count, sign: isTotal ? -1 : 1, isHidden: isSmall(count) };
    }),
  );
}

/** A row or a column of the table; a cell is the way between the two it stands in. */
type Line = `row ${number}` | `column ${number}`;
const linesOf = ({ row, column }: Cell): [Line, Line] => [`row ${row}`, `column ${column}`];

/** The cheapest way round through a cell that rises (1) or falls (-1): what is told already on it would have to be hidden. */
function roundWay(cells: readonly Cell[], through: Cell, direction: 1 | -1): Cell[] | undefined {
  const mayMove = (cell: Cell, by: 1 | -1): boolean => cell.count > 0 && (cell.sign * by === 1 || cell.count >= 2);
  if (!mayMove(through, direction)) return undefined;
  const [row, column] = linesOf(through);
  const [start, end] = direction === 1 ? [column, row] : [row, column];
  const open = new Map<Line, { cost: number; way: Cell[] }>([[start, { cost: 0, way: [] }]]);
  const done = new Set<Line>();
  while (open.size > 0) {
    const [line, best] = [...open].reduce((one, other) => (other[1].cost < one[1].cost ? other : one));
    if (line === end) return best.way;
    open.delete(line);
    done.add(line);
    for (const cell of cells) {
      const [ofRow, ofColumn] = linesOf(cell);
      if (cell === through || (line !== ofRow && line !== ofColumn)) continue;
      // From a row to a column a count rises, from a column to a row it falls.
      const next = line === ofRow ? ofColumn : ofRow;
      if (done.has(next) || !mayMove(cell, line === ofRow ? 1 : -1)) continue;
      const cost = best.cost + (cell.isHidden ? 0 : cell.count);
      if (cost < (open.get(next)?.cost ?? Number.POSITIVE_INFINITY)) open.set(next, { cost, way: [...best.way, cell] });
    }
  }
  return undefined;
}

const isHiddenAll = (way: readonly Cell[] | undefined): boolean => way?.every(({ isHidden }) => isHidden) === true;

/** What must be hidden too so that this one cannot be worked out; nothing when it cannot already. */
function partners(cells: readonly Cell[], hidden: Cell): Cell[] {
  const ways = [roundWay(cells, hidden, 1), roundWay(cells, hidden, -1)];
  if (ways.some(isHiddenAll)) return [];
  const costOf = (way: readonly Cell[]): number => way.reduce((sum, cell) => sum + (cell.isHidden ? 0 : cell.count), 0);
  const [cheapest = []] = ways.filter((way) => way !== undefined).sort((one, other) => costOf(one) - costOf(other));
  return cheapest.filter((cell) => !cell.isHidden);
}

/** Hidden counts of one line whose sum is told by the rest, and is small itself: one more of that line. */
function smallRest(cells: readonly Cell[]): Cell[] {
  const lines = new Map<Line, Cell[]>();
  for (const cell of cells) for (const line of linesOf(cell)) lines.set(line, [...(lines.get(line) ?? []), cell]);
  for (const line of lines.values()) {
    const hidden = line.filter(({ isHidden }) => isHidden);
    // A hidden total beside hidden counts: their difference is the sum of what is told.
    if (hidden.some(({ sign }) => sign !== hidden[0]?.sign)) continue;
    const told = line.filter(({ isHidden, count }) => !isHidden && count > 0).sort((one, other) => one.count - other.count);
    if (isSmall(hidden.reduce((sum, { count }) => sum + count, 0))) return told.slice(0, 1);
  }
  return [];
}

/** The table as it may leave the desk, with the totals of its rows and columns. */
export function suppressSmall(counts: readonly (readonly number[])[]): ToldTable {
  const columns = Math.max(0, ...counts.map((row) => row.length));
  const cells = withTotals(counts, columns);
  const waiting = cells.filter(({ isHidden }) => isHidden);
  // More hidden cells make none of the others easier to work out, so each is looked at once.
  for (let hidden = waiting.pop(); hidden !== undefined; hidden = waiting.pop()) {
    const more = partners(cells, hidden);
    if (waiting.length === 0 && more.length === 0) more.push(...smallRest(cells));
    for (const cell of more) cell.isHidden = true;
    waiting.push(...more);
  }
  const told = (row: number, column: number): Told => {
    const cell = cells[row * (columns + 1) + column];
    return cell === undefined || cell.isHidden ? undefined : cell.count;
  };
  const upTo = (length: number): number[] => Array.from({ length }, (_, at) => at);
  return {
    cells: upTo(counts.length).map((row) => upTo(columns).map((column) => told(row, column))),
    rowTotals: upTo(counts.length).map((row) => told(row, columns)),
    columnTotals: upTo(columns).map((column) => told(counts.length, column)),
    total: told(counts.length, columns),
  };
}
