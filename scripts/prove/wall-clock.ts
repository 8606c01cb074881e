/*
 * An independent reckoning of the two zones of Texas, for the suite `clocks`: by the rule of the law (second Sunday of March and first
 * Sunday of November, at two o'clock), with whole numbers, without Date, Intl or a zone database.
 */

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** Hours behind UTC in winter. */
export const winterHours = { 'America/Chicago': 6, 'America/Denver': 7 } as const;
export type Zone = keyof typeof winterHours;

/** Days since 1970 of a civil date, counted month by month. */
export function dayNumber(year: number, month: number, day: number): number {
  const isLeap = (of: number) => (of % 4 === 0 && of % 100 !== 0) || of % 400 === 0;
  let days = 0;
  for (let each = 1970; each < year; each += 1) days += isLeap(each) ? 366 : 365;
  const months = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (const length of months.slice(0, month - 1)) days += length;
  return days + day - 1;
}

/** 1 January 1970 was a Thursday. */
const weekday = (days: number) => (days + 4) % 7;

function nthSunday(year: number, month: number, nth: number): number {
  const first = dayNumber(year, month, 1);
  return first + ((7 - weekday(first)) % 7) + 7 * (nth - 1);
}

/** The two moments of a year at which the clocks are changed, in UTC. */
export function changes(zone: Zone, year: number): { spring: number; autumn: number } {
  const spring = nthSunday(year, 3, 2) * dayMs + (2 + winterHours[zone]) * hourMs;
  return { spring, autumn: nthSunday(year, 11, 1) * dayMs + (2 + winterHours[zone] - 1) * hourMs };
}

/** The number of the calendar day on the wall. */
export function wallDay(zone: Zone, moment: number): number {
  let year = 1970;
  while (dayNumber(year + 1, 1, 1) * dayMs <= moment) year += 1;
  const { spring, autumn } = changes(zone, year);
  const behind = winterHours[zone] - (moment >= spring && moment < autumn ? 1 : 0);
  return Math.floor((moment - behind * hourMs) / dayMs);
}
