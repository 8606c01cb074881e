import type { Transfer } from '../hmis/transfer';
import { historyLine } from './history';
import type { TransferSummary } from './summary';

const longestKept = 72 * 3_600_000;
/** R43: the row of a closed transfer stays so long after its end. */
const rowKept = 90 * 86_400_000;

/** Takes the six items away for good. Reference, id, times, referrals and unmet needs stay as the tracking row. */
export function purgeItems(transfer: Transfer, now: Date): Transfer {
  if (!transfer.items) return transfer;
  const { items: _gone, ...kept } = transfer;
  return { ...kept, purgedAt: now.toISOString(), history: [...transfer.history, historyLine('items-purged', now)] };
}

/** Design decision 9: 72 hours after entry is complete the items go even when no VSP ever acknowledged. */
export function isPurgeDue({ initials, enteredAt }: Pick<TransferSummary, 'initials' | 'enteredAt'>, now: Date): boolean {
  return initials !== undefined && enteredAt !== undefined && now.getTime() - Date.parse(enteredAt) >= longestKept;
}

/** The row has done its service: nothing of the transfer stays on this computer. */
export const isRowDue = ({ closedAt }: Pick<TransferSummary, 'closedAt'>, now: Date): boolean =>
  closedAt !== undefined && now.getTime() - Date.parse(closedAt) >= rowKept;
