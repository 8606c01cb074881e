import type { Transfer } from '../hmis/transfer';
import { dayIn, daysAfter, timeZones } from './calendar-days';

/**
 * The entry date, also when the items are gone: HUD's days to the record stay, and they were counted from it. In whichever of our zones
 * they were counted, the day is not earlier than this.
 */
export function entryDayOf({ items, daysToRecord, enteredAt, history }: Transfer): string | undefined {
  if (items !== undefined) return items.entryDate;
  if (daysToRecord === undefined || enteredAt === undefined) return undefined;
  const captures = history.filter(({ action, at }) => (action === 'id-captured' || action === 'id-corrected') && at <= enteredAt);
  const recordedAt = new Date(captures.at(-1)?.at ?? enteredAt);
  const [earliest = ''] = timeZones.map((zone) => dayIn(zone, recordedAt)).sort();
  return daysAfter(earliest, -daysToRecord);
}
