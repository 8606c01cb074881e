import type { Transfer } from '../hmis/transfer';
import type { ClockFacts } from './clock';
import { type ReferralFacts, referralFacts } from './referral-wait';
import { stateOf, type TransferState } from './state';

/** Raised when a summary says something else or more: stored ones are then made anew from the transfers. */
export const summaryVersion = 4;

/** What the inbox shows and searches of a transfer, so that it need not be opened for it. */
export interface TransferSummary
  extends ClockFacts,
    ReferralFacts,
    Pick<Transfer, 'id' | 'ref' | 'kind' | 'vsp' | 'clientTrackId' | 'mergedIds' | 'returnedAt' | 'acknowledgedAt'> {
  state: TransferState;
  /** First letters of the code name, for the masked name; absent once the items are gone. */
  initials?: [first: string, last: string] | undefined;
  /** To find the same form when it comes again; absent once the items are gone. */
  entryDate?: string | undefined;
  /** It looks like another record, and nobody has compared the two yet. */
  isAlike: boolean;
  /** Lines of its history: of two summaries of one transfer the longer one is the newer. */
  changes: number;
}

export function summaryOf(transfer: Transfer): TransferSummary {
  const { id, ref, kind, receivedAt, vsp, clientTrackId, mergedIds, enteredAt, returnedAt, acknowledgedAt, closedAt, holds } = transfer;
  const { exit, items } = transfer;
  const [first = ''] = items?.firstName ?? '';
  const [last = ''] = items?.lastName ?? '';
  const summary = {
    ...{ id, ref, kind, receivedAt, vsp, clientTrackId, mergedIds, enteredAt, returnedAt, acknowledgedAt, closedAt, holds },
    exit: exit && { receivedAt: exit.receivedAt, enteredAt: exit.enteredAt },
    state: stateOf(transfer),
    initials: items && ([first, last] satisfies [string, string]),
    entryDate: items?.entryDate,
    isAlike: transfer.looksLike !== undefined,
    ...referralFacts(transfer.referrals),
    changes: transfer.history.length,
  };
  return summary;
}
