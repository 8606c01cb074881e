import type { TransferSummary } from '../lifecycle/summary';
import { weekFinder, weekStarts } from './by-week';
import { type HourClass, hourClasses } from './monthly-counts';
import { hourClassOf, hoursToEntry } from './timeliness';

export interface HoursStrip {
  /** How many in each class of hours. */
  classes: readonly { upTo: HourClass; count: number }[];
  /** Of all shown; undefined when there are none. In hours. */
  median: number | undefined;
  ninetieth: number | undefined;
  count: number;
}

/** The smallest value that so large a part of all is not above (nearest rank): always a value that was really met. */
export function quantile(sorted: readonly number[], part: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
}

/** Hours from receipt to complete entry, of forms received in the shown weeks. */
export function hoursStrip(summaries: Iterable<TransferSummary>, now: Date, timeZone: string): HoursStrip {
  const weekOf = weekFinder(weekStarts(now, timeZone), timeZone);
  const hours: number[] = [];
  for (const summary of summaries) {
    if (summary.kind !== 'enrollment' || weekOf(summary.receivedAt) < 0) continue;
    const taken = hoursToEntry(summary);
    if (taken !== undefined) hours.push(taken);
  }
  hours.sort((one, other) => one - other);
  const counts = new Map<HourClass, number>();
  for (const each of hours) counts.set(hourClassOf(each), (counts.get(hourClassOf(each)) ?? 0) + 1);
  return {
    classes: hourClasses.map((upTo) => ({ upTo, count: counts.get(upTo) ?? 0 })),
    median: quantile(hours, 0.5),
    ninetieth: quantile(hours, 0.9),
    count: hours.length,
  };
}

/** Where the classes begin and end on the scale, in hours: what is under half an hour or over four weeks is drawn at its end. */
const [least, most] = [0.5, 672];
export const classEdges = (upTo: HourClass): { from: number; to: number } => {
  const at = hourClasses.indexOf(upTo);
  const edge = (each: HourClass | undefined, otherwise: number): number =>
    each === undefined || each === 'more' ? otherwise : Number(each);
  return { from: edge(hourClasses[at - 1], least), to: edge(upTo, most) };
};

/** From 0 to 1: twice as long is always the same step. */
export const onHourScale = (hours: number): number => Math.log2(Math.min(most, Math.max(least, hours)) / least) / Math.log2(most / least);
