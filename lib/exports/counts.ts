import { suppressSmall } from '../reports/suppress-small';
import type { TrackingRow } from '../tracking/tracking-row';
import type { SheetExport } from './sheet-export';

/** Where each household is counted, once. */
const classes = ['open', 'inTime', 'late', 'ended'] as const;
type Class = (typeof classes)[number];

/** R31: in time is within 24 hours of receipt. */
const inTimeWithin = 24;

function classOf({ hours, state }: TrackingRow): Class {
  if (hours !== undefined) return hours < inTimeWithin ? 'inTime' : 'late';
  return state === 'closed' || state === 'duplicate' || state === 'withdrawn' ? 'ended' : 'open';
}

/** How many households of each VSP stand where. Of all rows, whatever is shown: two counts of different rows would tell small ones. */
export const counts: SheetExport = {
  name: 'counts',
  columns: (_, { columns, counts: words }) => [
    { title: columns.vsp, kind: 'text', width: 12 },
    ...[...classes, 'total' as const].map((name) => ({ title: words[name], kind: 'number' as const, width: 18 })),
  ],
  rows({ all }, { counts: words }) {
    const aliases = [...new Set(all.map(({ vsp }) => vsp))].sort();
    const table = aliases.map((alias) => classes.map((name) => all.filter((row) => row.vsp === alias && classOf(row) === name).length));
    const { cells, rowTotals, columnTotals, total } = suppressSmall(table);
    const told = (count: number | undefined): string | number => count ?? words.hidden;
    return [
      ...aliases.map((alias, at) => [alias, ...(cells[at] ?? []).map(told), told(rowTotals[at])]),
      [words.all, ...columnTotals.map(told), told(total)],
    ];
  },
  leftOut: () => 0,
};
