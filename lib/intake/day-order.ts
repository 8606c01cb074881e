import type { DayOrder } from './received-file';

/** Spreadsheets save their dates with two digits of the year. */
const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;

/** What a column's title says of its dates: 'Entry date (mm/dd/yyyy)'. */
export function orderInTitle(title: string): DayOrder | undefined {
  if (/m{1,2}\s*[/.-]\s*d{1,2}/i.test(title)) return 'month-first';
  return /d{1,2}\s*[/.-]\s*m{1,2}/i.test(title) ? 'day-first' : undefined;
}

/** The order of all dates of a file, 'unclear' when they can be read both ways. */
export function orderOfDates(texts: string[]): DayOrder | 'unclear' {
  const pairs = texts.flatMap((text) => {
    const [, first, second] = numeric.exec(text.trim()) ?? [];
    return first && second ? [{ first: Number(first), second: Number(second) }] : [];
  });
  const isDayFirst = pairs.some(({ first }) => first > 12);
  const isMonthFirst = pairs.some(({ second }) => second > 12);
  const isOpen = pairs.some(({ first, second }) => first <= 12 && second <= 12 && first !== second);
  if (isOpen && isDayFirst === isMonthFirst) return 'unclear';
  return isDayFirst && !isMonthFirst ? 'day-first' : 'month-first';
}

/** A date of that order as our forms write it; what is no such date stays as it is. */
export function inFormOrder(text: string, order: DayOrder): string {
  const [, first, second, written] = numeric.exec(text.trim()) ?? [];
  if (!first || !second || !written) return text;
  const year = written.length === 2 ? `20${written}` : written;
  return order === 'day-first' ? `${second}/${first}/${year}` : `${first}/${second}/${year}`;
}
