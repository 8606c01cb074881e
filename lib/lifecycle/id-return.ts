import type { Transfer } from '../hmis/transfer';
import { dayIn, workdaysBetween } from './calendar-days';

/** What the ID waits for: to go to the VSP, or for the VSP to confirm it. */
export type IdWait = 'return' | 'confirm';

/** R36: the ID goes back the same day. From the next business day on it is said, and how many such days it has been. */
export function idWaitOf(
  { capturedAt, returnedAt, acknowledgedAt, closedAt }: Pick<Transfer, 'capturedAt' | 'returnedAt' | 'acknowledgedAt' | 'closedAt'>,
  now: Date,
  timeZone: string,
): { for: IdWait; days: number } | undefined {
  const since = returnedAt ?? capturedAt;
  if (since === undefined || acknowledgedAt !== undefined || closedAt !== undefined) return undefined;
  const days = workdaysBetween(dayIn(timeZone, new Date(since)), dayIn(timeZone, now));
  return days < 1 ? undefined : { for: returnedAt === undefined ? 'return' : 'confirm', days };
}
