import { clientTrackId } from '../hmis/ids';
import type { Transfer } from '../hmis/transfer';
import { type HistoryLine, historyLine } from './history';
import { purgeItems } from './purge';

export type MoveRefusal =
  | 'not-an-id'
  /** Another id is already set; nobody overwrites an id. */
  | 'id-already-captured'
  | 'not-captured'
  | 'not-returned'
  | 'digits-differ'
  | 'already-acknowledged'
  /** The six items are gone, so nothing can be entered any more. */
  | 'items-purged';

export type Move = { ok: true; transfer: Transfer } | { ok: false; reason: MoveRefusal };

/*
 * Every change to a transfer goes through one function here. A move that says again what is already so changes nothing and is no
 * refusal, so that replaying moves is safe. Entry and the return of the id run side by side: neither waits for the other.
 */

const refused = (reason: MoveRefusal): Move => ({ ok: false, reason });
const unchanged = (transfer: Transfer): Move => ({ ok: true, transfer });

function moved(transfer: Transfer, changes: Partial<Transfer>, ...lines: HistoryLine[]): Move {
  return { ok: true, transfer: { ...transfer, ...changes, history: [...transfer.history, ...lines] } };
}

export function startEntry(transfer: Transfer, now: Date): Move {
  if (!transfer.items) return refused('items-purged');
  if (transfer.history.some((line) => line.action === 'started')) return unchanged(transfer);
  return moved(transfer, {}, historyLine('started', now));
}

/** The page was filled, or already right. The first time counts. */
export function pageDone(transfer: Transfer, screenName: string, now: Date): Move {
  if (!transfer.items) return refused('items-purged');
  if (Object.hasOwn(transfer.screensDone, screenName)) return unchanged(transfer);
  const screensDone = { ...transfer.screensDone, [screenName]: now.toISOString() };
  return moved(transfer, { screensDone }, historyLine('page-filled', now, screenName));
}

/** A fill was taken back, or ClientTrack put something else there afterwards: the page is to be done again. */
export function pageReopened(transfer: Transfer, screenName: string, now: Date): Move {
  if (!Object.hasOwn(transfer.screensDone, screenName)) return unchanged(transfer);
  const { [screenName]: _done, ...screensDone } = transfer.screensDone;
  return moved(transfer, { screensDone }, historyLine('page-reopened', now, screenName));
}

export function captureId(transfer: Transfer, id: string, now: Date): Move {
  const parsed = clientTrackId.safeParse(id);
  if (!parsed.success) return refused('not-an-id');
  if (transfer.clientTrackId === parsed.data) return unchanged(transfer);
  if (transfer.clientTrackId) return refused('id-already-captured');
  return moved(transfer, { clientTrackId: parsed.data, capturedAt: now.toISOString() }, historyLine('id-captured', now));
}

/** Every page of the path is saved: the clock stops, once. */
export function entryDone(transfer: Transfer, now: Date): Move {
  if (transfer.enteredAt) return unchanged(transfer);
  const entered = moved(transfer, { enteredAt: now.toISOString() }, historyLine('entered', now));
  return purgeWhenBothDone(entered, now);
}

/** The id went to the VSP. Going again is allowed (a lost slip); the latest counts, the earlier ones stay in the history. */
export function returned(transfer: Transfer, method: NonNullable<Transfer['returnMethod']>, now: Date): Move {
  if (!transfer.clientTrackId) return refused('not-captured');
  if (transfer.acknowledgedAt) return refused('already-acknowledged');
  return moved(transfer, { returnedAt: now.toISOString(), returnMethod: method }, historyLine('returned', now));
}

/** The VSP read the id's last four digits back (the whole id when it is shorter). */
export function acknowledged(transfer: Transfer, lastFour: string, now: Date): Move {
  if (!transfer.clientTrackId) return refused('not-captured');
  if (!transfer.returnedAt) return refused('not-returned');
  if (lastFour.trim() !== transfer.clientTrackId.slice(-4)) return refused('digits-differ');
  if (transfer.acknowledgedAt) return unchanged(transfer);
  return purgeWhenBothDone(moved(transfer, { acknowledgedAt: now.toISOString() }, historyLine('acknowledged', now)), now);
}

/** The six items are needed until entry is complete, and for nothing once the VSP has the id: they go at the later of the two. */
function purgeWhenBothDone(move: Move, now: Date): Move {
  if (!move.ok || !move.transfer.enteredAt || !move.transfer.acknowledgedAt) return move;
  return unchanged(purgeItems(move.transfer, now));
}
