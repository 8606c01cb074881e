import type { Transfer } from '../../../lib/hmis/transfer';
import { close, withdraw } from '../../../lib/lifecycle/end-moves';
import { sendBack } from '../../../lib/lifecycle/hold-moves';
import { acknowledged, captureId, entryDone, type Move, pageDone, returned, startEntry } from '../../../lib/lifecycle/moves';
import { purgeItems } from '../../../lib/lifecycle/purge';
import { markRecorded, takePath } from '../../../lib/lifecycle/recorded';

/** What a desk does with a form, the ordinary way through more often than the ways out of it. */
const moves: readonly ((transfer: Transfer, now: Date) => Move)[] = [
  startEntry,
  (transfer, now) => takePath(transfer, 'ce_workflow', now),
  (transfer, now) => pageDone(transfer, 'basic-client-information', now),
  (transfer, now) => captureId(transfer, '70012345', now),
  (transfer, now) =>
    markRecorded(
      transfer,
      [...transfer.referrals, ...transfer.unmetNeeds].map(({ id }) => id),
      'person',
      now,
    ),
  entryDone,
  (transfer, now) => returned(transfer, 'phone_readback', now),
  (transfer, now) => acknowledged(transfer, '2345', now),
  (transfer, now) => ({ ok: true, transfer: purgeItems(transfer, now) }),
  (transfer, now) => sendBack(transfer, [{ where: 'lastName', reason: 'real-name' }], now),
  withdraw,
  close,
];

/** One of the moves that this transfer allows, and that changes it; undefined when it allows none. */
export function randomMove(transfer: Transfer, chance: () => number, now: Date): ((transfer: Transfer) => Move) | undefined {
  const possible = moves.filter((move) => {
    const tried = move(transfer, now);
    return tried.ok && tried.transfer !== transfer;
  });
  const chosen = possible[Math.floor(chance() * possible.length)];
  return chosen && ((present) => chosen(present, now));
}
