import type { DueTime } from './clock';

/** When a person wants to be reminded; never unless they said so. */
export const digestChoices = ['off', 'once', 'twice'] as const;
export type DigestChoice = (typeof digestChoices)[number];

/** Hours of the agency's day. */
const hoursOf: Record<DigestChoice, readonly number[]> = { off: [], once: [9], twice: [9, 15] };

/** A computer that woke up later than that says nothing until the next time. */
const lateBy = 2;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Day and hour there, `2026-11-22 09`. */
function dayAndHour(timeZone: string, moment: Date): { day: string; hour: number } {
  const known = formats.get(timeZone);
  const format =
    known ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' });
  if (known === undefined) formats.set(timeZone, format);
  const parts = format.formatToParts(moment);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) };
}

/** The time of day whose reminder is due now, by a name that comes once; undefined between the times. */
export function digestSlot(choice: DigestChoice, now: Date, timeZone: string): string | undefined {
  const { day, hour } = dayAndHour(timeZone, now);
  const begun = hoursOf[choice].filter((from) => hour >= from && hour < from + lateBy).at(-1);
  return begun === undefined ? undefined : `${day} ${begun}`;
}

/** All that a reminder can say, each of one form or of several. */
export const digestKinds = ['late', 'lateOne', 'soon', 'soonOne', 'waiting', 'waitingOne'] as const;
export type DigestKind = (typeof digestKinds)[number];

const hour = 3_600_000;
const soonWithin = 4;
/** More is not counted out: two digits can be nobody's number. */
const mostCounted = 99;

/**
 * One sentence about all forms together, the most pressing kind; nothing when none is open. Due times are known by the full hour only,
 * and nothing else of a form is.
 */
export function digestOf(dueTimes: readonly DueTime[], now: Date): { kind: DigestKind; count: string } | undefined {
  const lefts = dueTimes.map(({ dueHour }) => dueHour - now.getTime() / hour);
  const late = lefts.filter((left) => left <= -1).length;
  const soon = lefts.filter((left) => left <= soonWithin).length;
  const count = late > 0 ? late : soon > 0 ? soon : lefts.length;
  if (count === 0) return undefined;
  const what = late > 0 ? 'late' : soon > 0 ? 'soon' : 'waiting';
  return { kind: count === 1 ? `${what}One` : what, count: count > mostCounted ? `${mostCounted}+` : String(count) };
}
