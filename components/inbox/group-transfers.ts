import { clockOf } from '../../lib/lifecycle/clock';
import type { TransferState } from '../../lib/lifecycle/state';
import type { TransferSummary } from '../../lib/lifecycle/summary';

export const inboxGroups = ['late', 'today', 'open', 'waiting', 'done'] as const;
export type InboxGroup = (typeof inboxGroups)[number];

/** What stands apart from the clocks. */
const groupOfState: Partial<Record<TransferState, InboxGroup>> = {
  entered: 'waiting',
  returned: 'waiting',
  'exit-entered': 'waiting',
  withdrawn: 'today',
  tracking: 'done',
  duplicate: 'done',
  closed: 'done',
};

function groupOf(transfer: TransferSummary, now: Date): InboxGroup {
  const group = groupOfState[transfer.state];
  if (group !== undefined) return group;
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
