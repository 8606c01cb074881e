import { daysBetween } from '../intake/read-date';
import type { Matrix } from './matrix';

type Freshness = Pick<Matrix, 'staleAfterDays' | 'goodUntil'>;

/** Whether what is said as of that day may no longer be true. `today` is 'YYYY-MM-DD'. */
export function isStale(asOf: string, { staleAfterDays, goodUntil }: Freshness, today: string): boolean {
  if (daysBetween(asOf, today) > staleAfterDays) return true;
  return goodUntil !== undefined && today > goodUntil && asOf <= goodUntil;
}
