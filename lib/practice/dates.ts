const two = (number: number) => String(number).padStart(2, '0');

/** MM/DD/YYYY by the clock on the wall. */
export function usDate(moment: Date): string {
  return `${two(moment.getMonth() + 1)}/${two(moment.getDate())}/${moment.getFullYear()}`;
}

/** Whether the text is a day of the calendar, MM/DD/YYYY, of 1753 or later. */
export function isUsDate(text: string): boolean {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  if (match === null) return false;
  const [month, day, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1753 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** MM/DD/YYYY as a number that grows with the days; NaN for anything else. */
export function dayNumber(text: string): number {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  return match === null ? Number.NaN : Number(`${match[3]}${match[1]}${match[2]}`);
}
