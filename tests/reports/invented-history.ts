import type { Transfer } from '../../lib/hmis/transfer';
import { summaryOf, type TransferSummary } from '../../lib/lifecycle/summary';
import { inventedTransfer } from '../lifecycle/invented-transfer';

export const zone = 'America/Chicago';
const hour = 3_600_000;

/** A record received at a moment and entered so many hours later; the rest as given. */
export function inventedRecord(receivedAt: string, hoursToEntry: number | undefined, changes: Partial<Transfer> = {}): Transfer {
  const transfer = inventedTransfer(new Date(receivedAt));
  const enteredAt = hoursToEntry === undefined ? undefined : new Date(Date.parse(receivedAt) + hoursToEntry * hour).toISOString();
  return { ...transfer, ...(enteredAt && { enteredAt, capturedAt: enteredAt, daysToRecord: Math.round(hoursToEntry ?? 0) }), ...changes };
}

export const inventedSummary = (...given: Parameters<typeof inventedRecord>): TransferSummary => summaryOf(inventedRecord(...given));
