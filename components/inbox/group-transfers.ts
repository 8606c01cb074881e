import { nextMidnight } from '../../lib/lifecycle/calendar-days';
import { clockOf } from '../../lib/lifecycle/clock';
import type { TransferState } from '../../lib/lifecycle/state';
import type { TransferSummary } from '../../lib/lifecycle/summary';

export const inboxGroups = ['late', 'unmatched', 'today', 'open', 'waiting', 'done'] as const;
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

function groupOf(transfer: TransferSummary, now: Date, midnight: number): InboxGroup {
  const group = groupOfState[transfer.state];
  if (group !== undefined) return group;
  // An exit that no record has taken: late or not, it wants another thing done than the others.
  if (transfer.kind === 'exit') return 'unmatched';
  const { stage, dueAt } = clockOf(transfer, now);
  if (stage === 'late') return 'late';
  return dueAt.getTime() < midnight ? 'today' : 'open';
}

/** When the clock of a transfer began: of two, the earlier one is due first. */
const startOf = ({ exit, receivedAt }: TransferSummary): string => exit?.receivedAt ?? receivedAt;

export interface InboxQuery {
  search: string;
  /** One group only. */
  group?: InboxGroup | undefined;
  /** One VSP only, by its alias. */
  vsp?: string | undefined;
}

/** References, ClientTrack IDs and the aliases of VSPs can be searched; code names never. */
function isFound({ ref, clientTrackId, vsp }: TransferSummary, text: string): boolean {
  return text === '' || ref.includes(text) || vsp === text || clientTrackId?.includes(text) === true;
}

/** Soonest due first within each group, the done ones newest first; empty groups are left out. */
export function groupTransfers(
  summaries: readonly TransferSummary[],
  query: InboxQuery,
  now: Date,
  timeZone: string,
): { group: InboxGroup; transfers: TransferSummary[] }[] {
  const text = query.search.trim().toUpperCase();
  const midnight = nextMidnight(timeZone, now);
  const groups = new Map<InboxGroup, TransferSummary[]>(inboxGroups.map((group) => [group, []]));
  for (const transfer of summaries) {
    if (query.vsp !== undefined && transfer.vsp !== query.vsp) continue;
    if (isFound(transfer, text)) groups.get(groupOf(transfer, now, midnight))?.push(transfer);
  }
  const shown = [...groups].filter(([group, rows]) => rows.length > 0 && (query.group === undefined || query.group === group));
  return shown.map(([group, transfers]) => {
    const order = group === 'done' ? -1 : 1;
    // Plain comparison: all are written the same way, and a language's own order takes half a second for 100,000.
    transfers.sort((a, b) => (startOf(a) < startOf(b) ? -order : startOf(a) > startOf(b) ? order : 0));
    return { group, transfers };
  });
}
