import type { Transfer } from '../hmis/transfer';
import { stateOf, type TransferState } from './state';

/** Raised when a summary says something else or more: stored ones are then made anew from the transfers. */
export const summaryVersion = 1;

/** What the inbox shows and searches of a transfer, so that it need not be opened for it. */
export interface TransferSummary
  extends Pick<Transfer, 'id' | 'ref' | 'kind' | 'receivedAt' | 'vsp' | 'clientTrackId' | 'enteredAt' | 'acknowledgedAt'> {
  state: TransferState;
  /** First letters of the code name, for the masked name; absent once the items are gone. */
  initials?: [first: string, last: string];
  /** Lines of its history: of two summaries of one transfer the longer one is the newer. */
  changes: number;
}

export function summaryOf(transfer: Transfer): TransferSummary {
  const { id, ref, kind, receivedAt, vsp, clientTrackId, enteredAt, acknowledgedAt, items } = transfer;
  const [first = ''] = items?.firstName ?? '';
  const [last = ''] = items?.lastName ?? '';
  return {
    id,
    ref,
    kind,
    receivedAt,
    vsp,
    ...(clientTrackId === undefined ? {} : { clientTrackId }),
    ...(enteredAt === undefined ? {} : { enteredAt }),
    ...(acknowledgedAt === undefined ? {} : { acknowledgedAt }),
    state: stateOf(transfer),
    ...(items === undefined ? {} : { initials: [first, last] }),
    changes: transfer.history.length,
  };
}
