/** Most of the Balance of State is on Central time; El Paso and Hudspeth are on Mountain time. */
export const timeZones = ['America/Chicago', 'America/Denver'] as const;
export type TimeZone = (typeof timeZones)[number];
export const defaultTimeZone: TimeZone = 'America/Chicago';

const dayMs = 86_400_000;

// Making one takes far longer than using it.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  const numbers = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;
  const format = known ?? new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...numbers });
  if (known === undefined) formats.set(timeZone, format);
  return format;
}

/** How far the zone's clocks are ahead of UTC at a moment of whole seconds, in milliseconds. */
function aheadAt(timeZone: string, moment: number): number {
  const parts = formatOf(timeZone).formatToParts(moment);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - moment;
}

// Asking the browser takes long, and a sheet of 5,000 rows asks 30,000 times: it is asked once for each day of UTC. By zone.
const aheadOnDays = new Map<string, Map<number, number | undefined>>();
const mostKnown = 20_000;

/** How far the clocks are ahead of UTC all through a day of UTC; undefined on a day on which they change. */
function aheadOn(timeZone: string, day: number): number | undefined {
  const known = aheadOnDays.get(timeZone) ?? new Map<number, number | undefined>();
  const before = known.get(day);
  if (before !== undefined || known.has(day)) return before;
  const ahead = aheadAt(timeZone, day * dayMs);
  const isSame = ahead === aheadAt(timeZone, (day + 1) * dayMs);
  if (known.size >= mostKnown) known.clear();
  aheadOnDays.set(timeZone, known.set(day, isSame ? ahead : undefined));
  return isSame ? ahead : undefined;
}

/** The calendar day of a moment in a zone, `YYYY-MM-DD`. */
export function dayIn(timeZone: string, moment: Date): string {
  const ms = moment.getTime();
  const ahead = aheadOn(timeZone, Math.floor(ms / dayMs)) ?? aheadAt(timeZone, Math.floor(ms / 1000) * 1000);
  return new Date(ms + ahead).toISOString().slice(0, 10);
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
  // 1970-01-01 was a Thursday: Monday is 0. From a weekend one counts as from the Friday before.
  const weekday = (Math.round(Date.parse(day) / dayMs) + 3) % 7;
  const friday = 4;
  const from = Math.min(weekday, friday);
  const weekends = Math.floor((from + workdays) / 5);
  return workdays === 0 ? day : daysAfter(day, from - weekday + workdays + 2 * weekends);
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
