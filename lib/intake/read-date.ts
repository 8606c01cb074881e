const isoForm = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const americanForm = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** 'YYYY-MM-DD' of a day written MM/DD/YYYY or YYYY-MM-DD; undefined when there is no such day. */
export function readDate(text: string): string | undefined {
  const iso = isoForm.exec(text);
  const american = americanForm.exec(text);
  const parts = iso ? [iso[1], iso[2], iso[3]] : [american?.[3], american?.[1], american?.[2]];
  const [year, month, day] = parts.map(Number);
  if (!year || !month || !day) return undefined;
  const moment = new Date(Date.UTC(2000, month - 1, day));
  moment.setUTCFullYear(year, month - 1, day);
  const isRealDay = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return isRealDay ? `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}` : undefined;
}

/** Whole days from one 'YYYY-MM-DD' to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const pad = (number: number): string => String(number).padStart(2, '0');
