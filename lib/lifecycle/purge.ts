import type { Transfer } from '../hmis/transfer';
import { historyLine } from './history';
import type { TransferSummary } from './summary';

const longestKept = 72 * 3_600_000;

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
