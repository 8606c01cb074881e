import * as z from 'zod/mini';
import { dayClasses } from '../lifecycle/calendar-days';

/** Hours from receipt to complete entry, in classes that end here; the last one has no end. No single value is ever kept. */
export const hourClasses = ['1', '2', '4', '8', '12', '24', '48', '72', '168', '336', 'more'] as const;
export type HourClass = (typeof hourClasses)[number];

/** What is counted, each in the month it belongs to. */
export const countNames = [
  'received',
  /** Entry complete within 24 hours; the same without the time spent waiting for the VSP (R35); not within 24 hours. */
  'in-time',
  'in-time-net',
  'late',
  /** The entry date was more than a day old when the form came (R33). */
  'late-on-receipt',
  /** Closed before anything was entered. */
  'ended',
  /** IDs by the day they went to the VSP (R36). */
  'id-same-day',
  'id-later',
  'exits',
  'exits-in-time',
  'exits-late',
] as const;

/** `hours:24`, `days:1-3` and `exit-days:1-3` in HUD's classes, `refused:ssn` by the kind of thing that was wrong. */
export type CountName =
  | (typeof countNames)[number]
  | `hours:${HourClass}`
  | `days:${(typeof dayClasses)[number]}`
  | `exit-days:${(typeof dayClasses)[number]}`
  | `refused:${string}`;

const isCountName = (name: string): boolean => {
  const [kind = '', part] = name.split(':');
  if (part === undefined) return countNames.some((each) => each === kind);
  if (kind === 'hours') return hourClasses.some((each) => each === part);
  if (kind === 'days' || kind === 'exit-days') return dayClasses.some((each) => each === part);
  return kind === 'refused' && /^[a-z0-9-]{1,40}$/.test(part);
};

const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const vsp = z.string().check(z.regex(/^V\d{2}$/));
const name = z.string().check(z.refine(isCountName));

/** Month → alias of the VSP → what was counted → how many. Numbers only: nothing in it leads to a household. */
export const monthlyCounts = z.record(month, z.record(vsp, z.record(name, z.int().check(z.nonnegative()))));
export type MonthlyCounts = z.infer<typeof monthlyCounts>;

/** The counts of one VSP in one month, to be written in. */
function placeIn(counts: MonthlyCounts, ofMonth: string, alias: string): Record<string, number> {
  const byVsp = counts[ofMonth] ?? {};
  const place = byVsp[alias] ?? {};
  byVsp[alias] = place;
  counts[ofMonth] = byVsp;
  return place;
}

function joined(one: MonthlyCounts, other: MonthlyCounts, join: (a: number, b: number) => number): MonthlyCounts {
  const result = structuredClone(one);
  for (const [ofMonth, byVsp] of Object.entries(other)) {
    for (const [alias, counts] of Object.entries(byVsp)) {
      const kept = placeIn(result, ofMonth, alias);
      for (const [counted, count] of Object.entries(counts)) kept[counted] = join(kept[counted] ?? 0, count);
    }
  }
  return result;
}

/** Two sets of counts of different records. */
export const added = (one: MonthlyCounts, other: MonthlyCounts): MonthlyCounts => joined(one, other, (a, b) => a + b);

/** Two states of the same counts, which only grow: of each number the larger. Joined twice it is the same. */
export const newest = (one: MonthlyCounts, other: MonthlyCounts): MonthlyCounts => joined(one, other, Math.max);

export const oneMore = (counts: MonthlyCounts, ofMonth: string, alias: string, counted: CountName): void => {
  const kept = placeIn(counts, ofMonth, alias);
  kept[counted] = (kept[counted] ?? 0) + 1;
};

/** One number of one month, of all VSPs or of one. */
export function countIn(counts: MonthlyCounts, ofMonth: string, counted: CountName, alias?: string): number {
  const byVsp = counts[ofMonth] ?? {};
  const shown = alias === undefined ? Object.values(byVsp) : [byVsp[alias] ?? {}];
  return shown.reduce((sum, each) => sum + (each[counted] ?? 0), 0);
}
