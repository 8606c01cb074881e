/** Most of the Balance of State is on Central time; El Paso and Hudspeth are on Mountain time. */
export const timeZones = ['America/Chicago', 'America/Denver'] as const;
export type TimeZone = (typeof timeZones)[number];
export const defaultTimeZone: TimeZone = 'America/Chicago';

const dayMs = 86_400_000;

// Making one takes far longer than using it.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const made = formats.get(timeZone);
  const format = made ?? new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  if (made === undefined) formats.set(timeZone, format);
  return format;
}

// Asking the browser takes long, and a sheet of 5,000 rows asks 30,000 times. In every zone a day begins on a quarter of an hour.
const known = new Map<string, string>();
const quarter = 900_000;
const mostKnown = 20_000;

/** The calendar day of a moment in a zone, `YYYY-MM-DD`. */
export function dayIn(timeZone: string, moment: Date): string {
  const key = `${timeZone} ${Math.floor(moment.getTime() / quarter)}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const parts = formatOf(timeZone).formatToParts(moment);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  if (known.size >= mostKnown) known.clear();
  known.set(key, day);
  return day;
}

/** When the next calendar day begins there: 23, 24 or 25 hours after this one did. Zones change on whole minutes. */
export function nextMidnight(timeZone: string, moment: Date): number {
  const minute = 60_000;
  const today = dayIn(timeZone, moment);
  let before = Math.floor(moment.getTime() / minute);
  let after = before + 26 * 60;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayIn(timeZone, new Date(middle * minute)) === today) before = middle;
    else after = middle;
  }
  return after * minute;
}

/** Whole calendar days from one plain date to another; a day of 23 or 25 hours is one day. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** So many calendar days later. */
export const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** So many Mondays to Fridays later. */
export function workdaysAfter(day: string, workdays: number): string {
  let after = day;
  for (let left = workdays; left > 0; ) {
    after = daysAfter(after, 1);
    if (workdaysBetween(daysAfter(after, -1), after) === 1) left -= 1;
  }
  return after;
}

/** Mondays to Fridays after one plain date, up to and with another; nobody told us which holidays an agency keeps. */
export function workdaysBetween(from: string, to: string): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  // 1970-01-01 was a Thursday: Monday is 0.
  const first = (Math.round(Date.parse(from) / dayMs) + 3) % 7;
  const whole = Math.floor(days / 7);
  const rest = Array.from({ length: days % 7 }, (_, index) => (first + 1 + index) % 7);
  return whole * 5 + rest.filter((weekday) => weekday < 5).length;
}

/** HUD's timeliness (R33): calendar days from project entry to the record, in the agency's zone. Less than 0: entered before entry. */
export const daysToRecord = (entryDate: string, recordedAt: string, timeZone: string): number =>
  daysBetween(entryDate, dayIn(timeZone, new Date(recordedAt)));

/** The form was more than a day old when it came: what is late by then is not the agency's doing (R33). */
export const isLateOnReceipt = (entryDate: string, receivedAt: string, timeZone: string): boolean =>
  daysToRecord(entryDate, receivedAt, timeZone) > 1;

/** HUD's classes of timeliness. */
export const dayClasses = ['before-entry', 'same-day', '1-3', '4-6', '7-10', '11+'] as const;
export type DayClass = (typeof dayClasses)[number];

export function dayClassOf(days: number): DayClass {
  if (days < 0) return 'before-entry';
  if (days === 0) return 'same-day';
  if (days <= 3) return '1-3';
  if (days <= 6) return '4-6';
  return days <= 10 ? '7-10' : '11+';
}
