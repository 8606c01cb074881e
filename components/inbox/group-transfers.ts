import { clockOf } from '../../lib/lifecycle/clock';
import type { TransferSummary } from '../../lib/lifecycle/summary';

export const inboxGroups = ['late', 'today', 'open', 'waiting', 'done'] as const;
export type InboxGroup = (typeof inboxGroups)[number];

function groupOf(transfer: TransferSummary, now: Date): InboxGroup {
  const { state } = transfer;
  if (state === 'acknowledged') return 'done';
  if (state === 'entered' || state === 'returned') return 'waiting';
  const { stage, dueAt } = clockOf(transfer, now);
  if (stage === 'late') return 'late';
  return dueAt.toDateString() === now.toDateString() ? 'today' : 'open';
}

/** Soonest due first within each group; empty groups are left out. The search looks at references only. */
export function groupTransfers(
  transfers: readonly TransferSummary[],
  search: string,
  now: Date,
): { group: InboxGroup; transfers: TransferSummary[] }[] {
  const text = search.trim().toUpperCase();
  const found = transfers.filter((transfer) => transfer.ref.includes(text));
  found.sort((a, b) => a.receivedAt.localeCompare(b.receivedAt));
  return inboxGroups
    .map((group) => ({ group, transfers: found.filter((transfer) => groupOf(transfer, now) === group) }))
    .filter((part) => part.transfers.length > 0);
}
