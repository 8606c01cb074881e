import { dayIn, daysAfter, daysBetween } from '../lifecycle/calendar-days';
import type { TransferSummary } from '../lifecycle/summary';
import { entryTimeliness } from './timeliness';

/** So many weeks are shown, the present one included. */
export const weeksShown = 12;
const dayMs = 86_400_000;

/** The Mondays the shown weeks begin with, the oldest first. */
export function weekStarts(now: Date, timeZone: string): string[] {
  const today = dayIn(timeZone, now);
  // 1970-01-01 was a Thursday: Monday is 0.
  const weekday = (Math.round(Date.parse(today) / dayMs) + 3) % 7;
  const monday = daysAfter(today, -weekday);
  return Array.from({ length: weeksShown }, (_, at) => daysAfter(monday, 7 * (at - weeksShown + 1)));
}

/** In which of the shown weeks an instant lies; below 0 before them. */
export function weekFinder(starts: readonly string[], timeZone: string): (instant: string) => number {
  const known = new Map<string, number>();
  const [first = ''] = starts;
  return (instant) => {
    const hour = instant.slice(0, 13);
    const week = known.get(hour) ?? Math.floor(daysBetween(first, dayIn(timeZone, new Date(instant))) / 7);
    known.set(hour, week);
    return week;
  };
}

export interface WeekShare {
  /** The Monday it begins with. */
  from: string;
  inTime: number;
  late: number;
}

/** Of the forms received in each week: how many were entered within 24 hours, and how many were not. Those still open in time wait. */
export function sharesByWeek(summaries: Iterable<TransferSummary>, now: Date, timeZone: string): WeekShare[] {
  const starts = weekStarts(now, timeZone);
  const weekOf = weekFinder(starts, timeZone);
  const weeks = starts.map((from): WeekShare => ({ from, inTime: 0, late: 0 }));
  for (const summary of summaries) {
    const week = summary.kind === 'enrollment' ? weeks[weekOf(summary.receivedAt)] : undefined;
    if (week === undefined) continue;
    const timeliness = entryTimeliness(summary, now, 'gross');
    if (timeliness === 'in-time') week.inTime += 1;
    if (timeliness === 'late') week.late += 1;
  }
  return weeks;
}

export interface BacklogWeek {
  from: string;
  /** Since the first shown week began, those that waited then included. */
  received: number;
  /** IDs that went to the VSP since then, and forms that ended without one. */
  returned: number;
}

/** Received against returned, each as a sum that only grows: what lies between the two is waiting. */
export function backlogByWeek(summaries: Iterable<TransferSummary>, now: Date, timeZone: string): { before: number; weeks: BacklogWeek[] } {
  const starts = weekStarts(now, timeZone);
  const weekOf = weekFinder(starts, timeZone);
  const came = starts.map(() => 0);
  const went = starts.map(() => 0);
  let before = 0;
  for (const { kind, receivedAt, counted, returnedAt, closedAt } of summaries) {
    if (kind !== 'enrollment') continue;
    const done = counted?.returnedFirstAt ?? returnedAt ?? closedAt;
    const [from, to] = [weekOf(receivedAt), done === undefined ? undefined : weekOf(done)];
    if (to !== undefined && to < 0) continue;
    if (from < 0) before += 1;
    else came[from] = (came[from] ?? 0) + 1;
    if (to !== undefined) went[to] = (went[to] ?? 0) + 1;
  }
  let [received, returned] = [before, 0];
  const weeks = starts.map((from, at) => {
    received += came[at] ?? 0;
    returned += went[at] ?? 0;
    return { from, received, returned };
  });
  return { before, weeks };
}

/**
 * The sums as they may leave the desk: weeks are put together until each step of both is none or more than 10. What waited before is
 * left out of them, so that nothing tells how many wait.
 */
export function backlogLeaving({ before, weeks }: ReturnType<typeof backlogByWeek>): BacklogWeek[] {
  const isTold = (step: number): boolean => step === 0 || step > 10;
  const told: BacklogWeek[] = [];
  let last = { received: 0, returned: 0 };
  for (const { from, received: all, returned } of weeks) {
    const received = all - before;
    if (!isTold(received - last.received) || !isTold(returned - last.returned)) continue;
    last = { received, returned };
    told.push({ from, received, returned });
  }
  return told;
}
