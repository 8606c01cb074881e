import { dayNumber } from './dates';

/** Whole years on that day; '' without a birth date. Both MM/DD/YYYY. */
export function ageOn(birthDate: string, today: string): string {
  const years = Math.floor((dayNumber(today) - dayNumber(birthDate)) / 10_000);
  return years >= 0 ? String(years) : '';
}
