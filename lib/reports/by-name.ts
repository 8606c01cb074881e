import { type CountName, countIn, type MonthlyCounts } from './monthly-counts';

/** The month of a day and those before it, the newest first: `2026-11`, `2026-10`. */
export function monthsBack(day: string, count: number): string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, back) => new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7));
}

export interface VspCounts {
  vsp: string;
  received: number;
  inTime: number;
  late: number;
}

/** Who waits: the VSPs with most late forms first. Those of removed records are in it, as far as the counts go. */
export function byVsp(counts: MonthlyCounts, months: readonly string[]): VspCounts[] {
  const aliases = [...new Set(months.flatMap((month) => Object.keys(counts[month] ?? {})))];
  const sum = (vsp: string, name: CountName): number => months.reduce((all, month) => all + countIn(counts, month, name, vsp), 0);
  return aliases
    .map((vsp) => ({ vsp, received: sum(vsp, 'received'), inTime: sum(vsp, 'in-time'), late: sum(vsp, 'late') }))
    .filter(({ received }) => received > 0)
    .sort((one, other) => other.late - one.late || other.received - one.received || one.vsp.localeCompare(other.vsp));
}

/** What was refused or asked for again, the most frequent first. */
export function refusalsByReason(counts: MonthlyCounts, months: readonly string[]): { reason: string; count: number }[] {
  const sums = new Map<string, number>();
  for (const month of months) {
    for (const byName of Object.values(counts[month] ?? {})) {
      for (const [name, count] of Object.entries(byName)) {
        const [kind, reason = ''] = name.split(':');
        if (kind === 'refused') sums.set(reason, (sums.get(reason) ?? 0) + count);
      }
    }
  }
  return [...sums]
    .map(([reason, count]) => ({ reason, count }))
    .sort((one, other) => other.count - one.count || one.reason.localeCompare(other.reason));
}
