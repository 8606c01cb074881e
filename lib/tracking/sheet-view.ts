import * as z from 'zod/mini';
import { plainDate } from '../hmis/ids';
import { entryPaths } from '../hmis/transfer';
import { transferStates } from '../lifecycle/state';
import { type ColumnName, sheetColumns } from './columns';
import type { TrackingRow } from './tracking-row';

const column = z.enum(sheetColumns.map(({ name }) => name));

/** Which rows are shown; what is not asked for is all of it. */
const filter = z.strictObject({
  vsp: z.optional(z.string()),
  state: z.optional(z.enum(transferStates)),
  path: z.optional(z.enum(entryPaths)),
  /** First and last day of receipt. */
  from: z.optional(plainDate),
  to: z.optional(plainDate),
  only: z.optional(z.enum(['due', 'conference'])),
});
export type SheetFilter = z.infer<typeof filter>;

/** How the sheet is looked at: rows, order, columns. */
const sheetView = z.strictObject({
  filter,
  sort: z.strictObject({ by: column, isDown: z.boolean() }),
  columns: z.array(column),
});
export type SheetView = z.infer<typeof sheetView>;

/** More names than that nobody reads. */
export const mostViews = 20;
export const mostViewName = 40;
export const savedView = z.strictObject({ name: z.string().check(z.minLength(1), z.maxLength(mostViewName)), view: sheetView });
export type SavedView = z.infer<typeof savedView>;

export const firstView: SheetView = {
  filter: {},
  sort: { by: 'receivedOn', isDown: true },
  columns: sheetColumns.map(({ name }) => name),
};

/** Beside the one that says which row it is, which always stands. */
export const withColumn = (view: SheetView, name: ColumnName, isShown: boolean): SheetView => ({
  ...view,
  columns: sheetColumns.flatMap((each) => ((each.name === name ? isShown : view.columns.includes(each.name)) ? [each.name] : [])),
});

/** Pressed once a column sorts upwards, once more downwards. */
export const sortedBy = (view: SheetView, by: ColumnName): SheetView => ({
  ...view,
  sort: { by, isDown: view.sort.by === by && !view.sort.isDown },
});

function isShown(row: TrackingRow, { vsp, state, path, from, to, only }: SheetFilter, conferenceOn: string | undefined): boolean {
  if (vsp !== undefined && row.vsp !== vsp) return false;
  if (state !== undefined && row.state !== state) return false;
  if (path !== undefined && row.path !== path) return false;
  if (from !== undefined && row.receivedOn < from) return false;
  if (to !== undefined && row.receivedOn > to) return false;
  if (only === 'due') return row.due.length > 0;
  return only === undefined || (conferenceOn !== undefined && row.conferenceOn === conferenceOn);
}

/** What a column is sorted by; a list by how long it is. */
function sortValue(row: TrackingRow, by: ColumnName): string | number | undefined {
  if (by === 'clientTrackId') return row.clientTrackId === undefined ? undefined : Number(row.clientTrackId);
  if (by === 'state') return transferStates.indexOf(row.state);
  if (by === 'referrals' || by === 'needs') return row[by].length;
  return row[by];
}

/** The rows of a view in its order; what a row lacks stands last either way, and equal rows keep the order they came in. */
export function rowsOf(
  rows: readonly TrackingRow[],
  { filter: asked, sort: { by, isDown } }: SheetView,
  conferenceOn: string | undefined,
): TrackingRow[] {
  const order = isDown ? -1 : 1;
  return rows
    .filter((row) => isShown(row, asked, conferenceOn))
    .map((row) => ({ row, value: sortValue(row, by) }))
    .sort((a, b) => {
      if (a.value === b.value) return 0;
      if (a.value === undefined) return 1;
      if (b.value === undefined) return -1;
      return a.value < b.value ? -order : order;
    })
    .map(({ row }) => row);
}
