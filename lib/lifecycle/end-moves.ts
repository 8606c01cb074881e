import type { ExitRecord } from '../hmis/exit';
import type { TransferRef } from '../hmis/ids';
import type { Transfer } from '../hmis/transfer';
import { isInClientTrack } from './guards';
import { historyLine } from './history';
import { attempt, type Move, moved } from './moves';
import { purgeItems } from './purge';

/** Everything a form said about the household goes; reference, ID, times and history stay as the row. */
function wiped(transfer: Transfer, now: Date): Transfer {
  const { looksLike: _settled, ...purged } = purgeItems(transfer, now);
  return { ...purged, referrals: [], unmetNeeds: [] };
}

/** The survivor takes the permission back (R5): the local form goes at once. What stands in ClientTrack is to be exited there first. */
export function withdraw(transfer: Transfer, now: Date): Move {
  return attempt(transfer, 'withdraw', {}, () => {
    const { exit: _wiped, ...kept } = wiped(transfer, now);
    const at = now.toISOString();
    if (isInClientTrack(transfer)) return moved(kept, { withdrawnAt: at }, historyLine('withdrawn', now));
    return moved(kept, { withdrawnAt: at, closedAt: at }, historyLine('withdrawn', now), historyLine('closed', now));
  });
}

/** What was to be done in ClientTrack for a withdrawn household is done. */
export function close(transfer: Transfer, now: Date): Move {
  return attempt(transfer, 'close', {}, () => moved(transfer, { closedAt: now.toISOString() }, historyLine('closed', now)));
}

/** The same form as another transfer, and not entered itself. */
export function markDuplicate(transfer: Transfer, of: TransferRef, now: Date): Move {
  return attempt(transfer, 'markDuplicate', {}, () =>
    moved(wiped(transfer, now), { duplicateOf: of, closedAt: now.toISOString() }, historyLine('duplicate', now, of)),
  );
}

/**
 * The household signed the HMIS release after all (R16). Not in ClientTrack yet: the transfer ends, and the household is entered the
 * normal way. In ClientTrack: the code record is exited, never renamed.
 */
export function roiSigned(transfer: Transfer, exit: ExitRecord | undefined, now: Date): Move {
  const exitDate = exit?.items?.exitDate;
  return attempt(transfer, 'roiSigned', exitDate === undefined ? {} : { exitDate }, () => {
    const at = now.toISOString();
    const signed = historyLine('roi-signed', now);
    if (exit === undefined || !isInClientTrack(transfer)) {
      return moved(wiped(transfer, now), { roiSignedAt: at, closedAt: at }, signed, historyLine('closed', now));
    }
    return moved(purgeItems(transfer, now), { roiSignedAt: at, exit }, signed, historyLine('exit-received', now));
  });
}
