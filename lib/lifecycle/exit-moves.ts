import type { ExitRecord } from '../hmis/exit';
import type { ClientTrackId } from '../hmis/ids';
import type { Transfer } from '../hmis/transfer';
import { daysToRecord, defaultTimeZone } from './calendar-days';
import { historyLine } from './history';
import { attempt, type Move, moved, unchanged } from './moves';
import { purgeItems } from './purge';
import { newTransferRef } from './transfer-ref';

/** The VSP's Exit form came for this household, found by its ClientTrack ID. The 24 hours begin anew, for the exit. */
export function exitReceived(transfer: Transfer, exit: ExitRecord, now: Date): Move {
  return attempt(transfer, 'exitReceived', { exitDate: exit.items?.exitDate ?? '' }, () =>
    moved(purgeItems(transfer, now), { exit: structuredClone(exit) }, historyLine('exit-received', now)),
  );
}

/** An Exit form whose ClientTrack ID no transfer here has: it stands alone and waits like any other. */
export function receiveExit(
  receipt: Pick<Transfer, 'environment' | 'vsp'> & { clientTrackId: ClientTrackId; exit: ExitRecord },
  now: Date,
): Transfer {
  const { environment, vsp, clientTrackId, exit } = receipt;
  return {
    id: crypto.randomUUID(),
    ref: newTransferRef(),
    kind: 'exit',
    environment,
    receivedAt: exit.receivedAt,
    channel: exit.channel,
    vsp,
    source: exit.source,
    clientTrackId,
    referrals: [],
    unmetNeeds: [],
    screensDone: {},
    exit: structuredClone(exit),
    history: [historyLine('received', now), historyLine('exit-received', now)],
  };
}

/** The exit is saved in ClientTrack, and every referral there has its result. */
export function exitEntered(transfer: Transfer, now: Date, timeZone: string = defaultTimeZone): Move {
  const { exit } = transfer;
  if (exit?.enteredAt) return unchanged(transfer);
  return attempt(transfer, 'exitEntered', {}, () => {
    if (exit === undefined) return unchanged(transfer);
    const enteredAt = now.toISOString();
    const days = exit.items && { daysToRecord: daysToRecord(exit.items.exitDate, enteredAt, timeZone) };
    return moved(transfer, { exit: { ...exit, enteredAt, ...days } }, historyLine('exit-entered', now));
  });
}

/** The exit form was wrong, or came twice: the record is what it was before, and one that stood alone ends. */
export function dropExit(transfer: Transfer, now: Date): Move {
  return attempt(transfer, 'dropExit', {}, () => {
    const { exit: _wrong, ...kept } = transfer;
    const dropped = historyLine('exit-dropped', now);
    if (transfer.kind === 'enrollment') return moved(kept, {}, dropped);
    return moved(kept, { closedAt: now.toISOString() }, dropped, historyLine('closed', now));
  });
}

/** The VSP heard that the exit is recorded: where the household went is nobody's business here any more. */
export function exitTold(transfer: Transfer, now: Date): Move {
  return attempt(transfer, 'exitTold', {}, () => {
    if (transfer.exit === undefined) return unchanged(transfer);
    const { items, ...kept } = transfer.exit;
    const at = now.toISOString();
    const day = items && { exitDate: items.exitDate };
    return moved(transfer, { exit: { ...kept, ...day, vspToldAt: at }, closedAt: at }, historyLine('closed', now));
  });
}
