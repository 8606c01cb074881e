import { inFormOrder, orderOfDates } from '../intake/day-order';
import { looksLikeExport } from '../intake/foreign-columns';
import type { TableRows } from '../intake/receive-table';
import type { ColumnNames } from '../intake/received-file';
import { screenText } from '../privacy/screen-text';
import { unguardCell } from '../spreadsheet/safe-cell';
import { mostEntries, type NewEntry } from './matrix';
import { type MatrixField, type MatrixFileRefusal, type MatrixRefusal, matrixFields } from './matrix-refusal';
import { keyOf } from './merge-matrix';
import { isOwnChoices } from './own-choices';
import { type EntryCells, readEntry } from './read-entry';
import { type Column, findTable, isFilled, type SheetTable, saidAsOf } from './sheet-table';

/** found = used + refused, always. */
export interface Count {
  found: number;
  used: number;
  refused: number;
}

/** What came of a region's sheet. */
export interface ReceivedMatrix {
  entries: NewEntry[];
  rows: Count;
  cells: Count;
  refusals: MatrixRefusal[];
  /** Columns with something in them whose titles we do not know, and what no column says yet. */
  unknown: { titles: string[]; fields: MatrixField[] };
  /** The day that the sheet itself says it was true, somewhere above its table. */
  saysAsOf?: string;
  refused?: MatrixFileRefusal;
}

export interface SheetOptions {
  /** 'YYYY-MM-DD' */
  today: string;
  /** What a person said of columns like these. */
  columns: ColumnNames;
}

const counted = (used: number, refused: number): Count => ({ found: used + refused, used, refused });
const none = counted(0, 0);

export const refusedMatrix = (refused: MatrixFileRefusal): ReceivedMatrix => ({
  entries: [],
  rows: none,
  cells: none,
  refusals: [],
  unknown: { titles: [], fields: [] },
  refused,
});

/** HUD's columns of a project, which a sheet may have; the lists of clients have others too. */
const ofProjects =
  /^(?:project|organization|projectcoc|inventory|funder|affiliation|user|hmisparticipation|ceparticipation)id$|^date(?:created|updated)$/;

const isOfClients = (rows: TableRows): boolean =>
  looksLikeExport(
    rows
      .slice(0, 15)
      .flat()
      .filter((title) => !ofProjects.test(title.trim().toLowerCase())),
  );

interface ReadRow {
  number: number;
  entry?: NewEntry;
  refusals: MatrixRefusal[];
  filled: number;
  lost: number;
}

const isEitherWay = (text = ''): boolean => orderOfDates([text]) === 'unclear';

function readRow({ number, cells }: SheetTable['body'][number], { columns, dayOrder }: SheetTable, today: string): ReadRow {
  const known: EntryCells = {};
  const filled = cells.filter(isFilled).length;
  for (const [place, text] of cells.entries()) {
    const field = columns[place]?.field;
    if (field === undefined || !isFilled(text)) continue;
    known[field] = field === 'asOf' && dayOrder !== 'unclear' ? inFormOrder(text, dayOrder) : unguardCell(text);
  }
  const inDoubt = dayOrder === 'unclear' && isEitherWay(known.asOf);
  const { entry, refusals } = readEntry(inDoubt ? { ...known, asOf: '' } : known, today);
  const said = inDoubt ? [...refusals, { field: 'asOf', reason: 'date-unclear' } as const] : refusals;
  const lost = said.filter(({ reason }) => reason !== 'missing').length + filled - Object.keys(known).length;
  const letterOf = (name: MatrixField) => columns.find(({ field }) => field === name)?.letter;
  return {
    number,
    ...(entry && { entry }),
    refusals: said.map((refusal) => ({ ...refusal, row: number, column: letterOf(refusal.field) })),
    filled,
    lost: entry === undefined ? filled : lost,
  };
}

/** A row that is good and yet not taken. */
const notTaken = (row: ReadRow, reason: 'given-twice' | 'matrix-full'): ReadRow => ({
  number: row.number,
  refusals: [{ row: row.number, reason }],
  filled: row.filled,
  lost: row.filled,
});

const isAskable = (title: string): boolean => isFilled(title) && title.length <= 60 && screenText(title, 'note').length === 0;

/** What columns without a meaning held. */
function leftColumns({ columns, body }: SheetTable): { refusals: MatrixRefusal[]; titles: string[] } {
  const left = columns.filter(({ field }, place) => field === undefined && body.some(({ cells }) => isFilled(cells[place])));
  const reasonOf = ({ isAnswered }: Column) => (isAnswered ? 'column-left-out' : 'column-unknown');
  return {
    refusals: left.map((column) => ({ column: column.letter, reason: reasonOf(column) })),
    titles: left.flatMap(({ title, isAnswered }) => (!isAnswered && isAskable(title) ? [title] : [])),
  };
}

/** The projects of a region's sheets. `strays`: cells that their reader could not read. */
export function receiveMatrix(sheets: TableRows[], { today, columns }: SheetOptions, strays = 0): ReceivedMatrix {
  if (sheets.some(isOfClients)) return refusedMatrix('client-data');
  const tables = sheets.filter((rows) => !isOwnChoices(rows)).flatMap((rows) => findTable(rows, columns) ?? []);
  const known = new Set<string>();
  const rows = tables.flatMap((table) =>
    table.body.map((line): ReadRow => {
      const row = readRow(line, table, today);
      if (row.entry === undefined) return row;
      const key = keyOf(row.entry);
      if (known.has(key)) return notTaken(row, 'given-twice');
      if (known.size === mostEntries) return notTaken(row, 'matrix-full');
      known.add(key);
      return row;
    }),
  );
  const left = tables.map(leftColumns);
  const titles = [...new Set(left.flatMap((each) => each.titles))];
  const entries = rows.flatMap(({ entry }) => entry ?? []);
  if (entries.length === 0 && titles.length === 0) return refusedMatrix(tables.length === 0 ? 'no-table' : 'no-projects');

  const outside: MatrixRefusal[] = tables.flatMap(({ above }) =>
    above.flatMap((cells, index) => cells.filter(isFilled).map(() => ({ row: index + 1, reason: 'outside-table' as const }))),
  );
  const unreadable: MatrixRefusal[] = Array.from({ length: strays }, () => ({ reason: 'unreadable-cell' }));
  const lost = rows.reduce((sum, row) => sum + row.lost, outside.length + strays);
  const filled = rows.reduce((sum, row) => sum + row.filled, outside.length + strays);
  const saysAsOf = tables.map(({ above }) => saidAsOf(above, today)).find(Boolean);
  return {
    entries,
    rows: counted(entries.length, rows.length - entries.length),
    cells: counted(filled - lost, lost),
    refusals: [...rows.flatMap((row) => row.refusals), ...left.flatMap((each) => each.refusals), ...outside, ...unreadable],
    unknown: {
      titles,
      fields: matrixFields.filter((name) => !tables.some((table) => table.columns.some(({ field }) => field === name))),
    },
    ...(saysAsOf !== undefined && { saysAsOf }),
  };
}
