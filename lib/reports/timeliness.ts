import type { ClockFacts } from '../lifecycle/clock';
import { type HourClass, hourClasses } from './monthly-counts';

const hour = 3_600_000;
const limit = 24 * hour;

export type Timeliness = 'in-time' | 'late' | 'open' | 'ended';

interface Span {
  from: number;
  /** Undefined while it is open. */
  to: number | undefined;
}

/** Receipt to complete entry, or to an end without entry. */
const entrySpan = ({ receivedAt, enteredAt }: ClockFacts): Span => ({
  from: Date.parse(receivedAt),
  to: enteredAt === undefined ? undefined : Date.parse(enteredAt),
});

/** Milliseconds of a span that were spent waiting for the VSP (R35). */
function heldWithin(holds: ClockFacts['holds'], { from, to }: { from: number; to: number }): number {
  return (holds ?? []).reduce((sum, hold) => {
    const begins = Math.max(from, Date.parse(hold.from));
    const ends = Math.min(to, hold.to === undefined ? to : Date.parse(hold.to));
    return sum + Math.max(0, ends - begins);
  }, 0);
}

const stateOfSpan = ({ from, to }: Span, now: Date, held: number): Timeliness => {
  const elapsed = (to ?? now.getTime()) - from - held;
  // The last moment still counts for what is done by then, and no longer for what is open: as the panel's clock says it.
  if (to === undefined) return elapsed >= limit ? 'late' : 'open';
  return elapsed > limit ? 'late' : 'in-time';
};

/** Whether entry was complete within 24 hours; `net`: without the time that the form was back with the VSP. */
export function entryTimeliness(facts: ClockFacts, now: Date, which: 'gross' | 'net'): Timeliness {
  const span = entrySpan(facts);
  if (span.to === undefined && facts.closedAt !== undefined) return 'ended';
  const until = span.to ?? now.getTime();
  return stateOfSpan(span, now, which === 'net' ? heldWithin(facts.holds, { from: span.from, to: until }) : 0);
}

/** The same for an exit, which has 24 hours of its own. Undefined when there is none. */
export function exitTimeliness({ exit, closedAt }: ClockFacts, now: Date): Timeliness | undefined {
  if (exit === undefined) return undefined;
  if (exit.enteredAt === undefined && closedAt !== undefined) return 'ended';
  return stateOfSpan({ from: Date.parse(exit.receivedAt), to: exit.enteredAt ? Date.parse(exit.enteredAt) : undefined }, now, 0);
}

/** Hours from receipt to complete entry; undefined until then. */
export function hoursToEntry(facts: ClockFacts): number | undefined {
  const { from, to } = entrySpan(facts);
  return to === undefined ? undefined : (to - from) / hour;
}

export const hourClassOf = (hours: number): HourClass => hourClasses.find((each) => each !== 'more' && hours <= Number(each)) ?? 'more';
