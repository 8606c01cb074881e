import type { Transfer } from '../hmis/transfer';

export type TransferState = 'ready' | 'entering' | 'id-captured' | 'entered' | 'returned' | 'acknowledged';

/** Where the work stands. Entry that is not complete is never hidden behind a returned or acknowledged id: the 24 hours still run. */
export function stateOf(transfer: Transfer): TransferState {
  if (transfer.enteredAt) {
    if (transfer.acknowledgedAt) return 'acknowledged';
    return transfer.returnedAt ? 'returned' : 'entered';
  }
  // An ID that the VSP sent along is nothing we have done yet.
  if (transfer.capturedAt) return 'id-captured';
  const isStarted = transfer.history.some((line) => line.action === 'started' || line.action === 'page-filled');
  return isStarted ? 'entering' : 'ready';
}
