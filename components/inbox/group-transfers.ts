import type { Transfer } from '../../lib/hmis/transfer';
import { clockOf } from '../../lib/lifecycle/clock';
import { stateOf } from '../../lib/lifecycle/state';

export const inboxGroups = ['late', 'today', 'open', 'waiting', 'done'] as const;
export type InboxGroup = (typeof inboxGroups)[number];

function groupOf(transfer: Transfer, now: Date): InboxGroup {
  const state = stateOf(transfer);
  if (state === 'acknowledged') return 'done';
  if (state === 'entered' || state === 'returned') return 'waiting';
  const { stage, dueAt } = clockOf(transfer, now);
  if (stage === 'late') return 'late';
  return dueAt.toDateString() === now.toDateString() ? 'today' : 'open';
}

/** Soonest due first within each group; empty groups are left out. The search looks at references only. */
export function groupTransfers(transfers: Transfer[], search: string, now: Date): { group: InboxGroup; transfers: Transfer[] }[] {
  const text = search.trim().toUpperCase();
  const found = transfers.filter((transfer) => transfer.ref.includes(text));
  found.sort((a, b) => a.receivedAt.localeCompare(b.receivedAt));
  return inboxGroups
    .map((group) => ({ group, transfers: found.filter((transfer) => groupOf(transfer, now) === group) }))
    .filter((part) => part.transfers.length > 0);
}
