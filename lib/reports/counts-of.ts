import { dayClassOf, dayIn, isLateOnReceipt } from '../lifecycle/calendar-days';
import type { TransferSummary } from '../lifecycle/summary';
import { type CountName, type MonthlyCounts, oneMore } from './monthly-counts';
import { entryTimeliness, exitTimeliness, hourClassOf, hoursToEntry } from './timeliness';

/** The calendar day of an instant; days change on full hours, so the hour decides, and of 100,000 transfers most share theirs. */
function dayFinder(timeZone: string): (instant: string) => string {
  const known = new Map<string, string>();
  return (instant) => {
    const hour = instant.slice(0, 13);
    const day = known.get(hour) ?? dayIn(timeZone, new Date(instant));
    known.set(hour, day);
    return day;
  };
}

/** What one record has to say to the months; each thing in the month it happened. */
function* countsIn(
  summary: TransferSummary,
  now: Date,
  timeZone: string,
  dayOf: (instant: string) => string,
): Generator<[string, CountName]> {
  const { receivedAt, kind, counted, exit, entryDate, capturedAt } = summary;
  if (counted === undefined) return;
  if (kind === 'enrollment') {
    yield [receivedAt, 'received'];
    const timeliness = entryTimeliness(summary, now, 'gross');
    if (timeliness !== 'open') yield [receivedAt, timeliness];
    if (timeliness !== 'ended' && entryTimeliness(summary, now, 'net') === 'in-time') yield [receivedAt, 'in-time-net'];
    const hours = hoursToEntry(summary);
    if (hours !== undefined) yield [receivedAt, `hours:${hourClassOf(hours)}`];
    const isLate = counted.isLateOnReceipt ?? (entryDate !== undefined && isLateOnReceipt(entryDate, receivedAt, timeZone));
    if (isLate) yield [receivedAt, 'late-on-receipt'];
    if (counted.daysToRecord !== undefined) yield [receivedAt, `days:${dayClassOf(counted.daysToRecord)}`];
  }
  for (const { at, reason } of counted.refused ?? []) yield [at, `refused:${reason}`];
  const { returnedFirstAt } = counted;
  if (capturedAt !== undefined && returnedFirstAt !== undefined) {
    yield [returnedFirstAt, dayOf(capturedAt) === dayOf(returnedFirstAt) ? 'id-same-day' : 'id-later'];
  }
  const left = exitTimeliness(summary, now);
  if (exit === undefined || left === undefined || left === 'ended') return;
  yield [exit.receivedAt, 'exits'];
  if (left !== 'open') yield [exit.receivedAt, `exits-${left}`];
  if (counted.exitDaysToRecord !== undefined) yield [exit.receivedAt, `exit-days:${dayClassOf(counted.exitDaysToRecord)}`];
}

/** The months as these records tell them. What is kept of removed ones is added by whoever asks. */
export function countsOf(summaries: Iterable<TransferSummary>, now: Date, timeZone: string): MonthlyCounts {
  const counts: MonthlyCounts = {};
  const dayOf = dayFinder(timeZone);
  for (const summary of summaries) {
    for (const [at, name] of countsIn(summary, now, timeZone, dayOf)) oneMore(counts, dayOf(at).slice(0, 7), summary.vsp, name);
  }
  return counts;
}
