import type { Transfer } from '../hmis/transfer';
import { historyLine } from './history';
import type { TransferSummary } from './summary';

const hour = 3_600_000;
const day = 24 * hour;

/** How long things stay: 72 hours and 90 days (R42, R43), unless the agency's IT wants less. */
export interface Retention {
  formRetentionHours: number;
  trackingRetentionDays: number;
}

/** Takes the six items away for good. Reference, id, times, referrals and unmet needs stay as the tracking row. */
export function purgeItems(transfer: Transfer, now: Date): Transfer {
  if (!transfer.items) return transfer;
  const { items: _gone, ...kept } = transfer;
  return { ...kept, purgedAt: now.toISOString(), history: [...transfer.history, historyLine('items-purged', now)] };
}

/** Design decision 9: so long after entry is complete the items go even when no VSP ever acknowledged; undefined until it is complete. */
export const itemsGoAt = ({ enteredAt }: { enteredAt?: string | undefined }, { formRetentionHours }: Retention): Date | undefined =>
  enteredAt === undefined ? undefined : new Date(Date.parse(enteredAt) + formRetentionHours * hour);

/** R43: the row of a closed transfer stays so long after its end; undefined until it is closed. */
export const rowGoesAt = ({ closedAt }: { closedAt?: string | undefined }, { trackingRetentionDays }: Retention): Date | undefined =>
  closedAt === undefined ? undefined : new Date(Date.parse(closedAt) + trackingRetentionDays * day);

const isOver = (end: Date | undefined, now: Date): boolean => end !== undefined && now >= end;

export const isPurgeDue = (summary: Pick<TransferSummary, 'initials' | 'enteredAt'>, now: Date, retention: Retention): boolean =>
  summary.initials !== undefined && isOver(itemsGoAt(summary, retention), now);

/** The row has done its service: nothing of the transfer stays on this computer. */
export const isRowDue = (summary: Pick<TransferSummary, 'closedAt'>, now: Date, retention: Retention): boolean =>
  isOver(rowGoesAt(summary, retention), now);
