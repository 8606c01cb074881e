import type { AttemptOutcome, ReturnMethod } from '../hmis/id-return';
import { type ClientTrackId, clientTrackId } from '../hmis/ids';
import type { Transfer } from '../hmis/transfer';
import { daysToRecord, defaultTimeZone, isLateOnReceipt } from './calendar-days';
import type { Given } from './guards';
import { type HistoryLine, historyLine } from './history';
import { type MoveName, type MoveRefusal, refusalOf } from './machine';
import { purgeItems } from './purge';

export type Move = { ok: true; transfer: Transfer } | { ok: false; reason: MoveRefusal };

/*
 * Every change to a transfer goes through one function, and each asks the machine first. A move that says again what is already so
 * changes nothing and is no refusal, so that replaying moves is safe. Entry and the return of the id run side by side: neither waits
 * for the other.
 */

export const unchanged = (transfer: Transfer): Move => ({ ok: true, transfer });

/** The move, if the machine allows it. */
export function attempt(transfer: Transfer, move: MoveName, given: Given, change: () => Move): Move {
  const reason = refusalOf(transfer, move, given);
  return reason === undefined ? change() : { ok: false, reason };
}

export function moved(transfer: Transfer, changes: Partial<Transfer>, ...lines: HistoryLine[]): Move {
  return { ok: true, transfer: { ...transfer, ...changes, history: [...transfer.history, ...lines] } };
}

export function startEntry(transfer: Transfer, now: Date): Move {
  if (transfer.items && transfer.history.some((line) => line.action === 'started')) return unchanged(transfer);
  return attempt(transfer, 'startEntry', {}, () => moved(transfer, {}, historyLine('started', now)));
}

/** The page was filled, or already right. The first time counts. */
export function pageDone(transfer: Transfer, screenName: string, now: Date): Move {
  if (transfer.items && Object.hasOwn(transfer.screensDone, screenName)) return unchanged(transfer);
  const screensDone = { ...transfer.screensDone, [screenName]: now.toISOString() };
  return attempt(transfer, 'pageDone', {}, () => moved(transfer, { screensDone }, historyLine('page-filled', now, screenName)));
}

/** A fill was taken back, or ClientTrack put something else there afterwards: the page is to be done again. */
export function pageReopened(transfer: Transfer, screenName: string, now: Date): Move {
  if (!Object.hasOwn(transfer.screensDone, screenName)) return unchanged(transfer);
  const { [screenName]: _done, ...screensDone } = transfer.screensDone;
  return attempt(transfer, 'pageReopened', {}, () => moved(transfer, { screensDone }, historyLine('page-reopened', now, screenName)));
}

export function captureId(transfer: Transfer, id: string, now: Date): Move {
  if (transfer.clientTrackId === id) return unchanged(transfer);
  return attempt(transfer, 'captureId', { id }, () =>
    moved(transfer, { clientTrackId: clientTrackId.parse(id), capturedAt: now.toISOString() }, historyLine('id-captured', now)),
  );
}

/**
 * The ID turned out to be another client's: it is taken away, or replaced by the right one. One that the VSP has already must be called
 * back, and the right one returned anew.
 */
export function correctId(transfer: Transfer, given: { id?: string; isVspTold?: boolean }, now: Date): Move {
  return attempt(transfer, 'correctId', given, () => {
    const { clientTrackId: wrong, capturedAt: _captured, returnedAt, returnMethod: _method, acknowledgedAt: _heard, ...kept } = transfer;
    const wrongId = (id: ClientTrackId) => ({ id, replacedAt: now.toISOString(), wasReturned: returnedAt !== undefined });
    const right = given.id === undefined ? {} : { clientTrackId: clientTrackId.parse(given.id), capturedAt: now.toISOString() };
    const wrongIds = [...(transfer.wrongIds ?? []), ...(wrong === undefined ? [] : [wrongId(wrong)])];
    return moved(kept, { ...right, wrongIds }, historyLine('id-corrected', now));
  });
}

/**
 * ClientTrack merged the client's record with another one: the ID in sight now is kept, the old one beside it. The old one opens
 * nobody any more, so the VSP needs the new one.
 */
export function mergeId(transfer: Transfer, id: string, now: Date): Move {
  return attempt(transfer, 'mergeId', { id }, () => {
    const { clientTrackId: old, returnedAt: _returned, returnMethod: _method, acknowledgedAt: _heard, ...kept } = transfer;
    const merged = old === undefined ? [] : [{ id: old, replacedAt: now.toISOString() }];
    const changes = { clientTrackId: clientTrackId.parse(id), mergedIds: [...(transfer.mergedIds ?? []), ...merged] };
    return moved(kept, changes, historyLine('id-merged', now));
  });
}

/** Every page of the path is saved: the clock stops, once. `timeZone` is the agency's, for HUD's calendar days. */
export function entryDone(transfer: Transfer, now: Date, timeZone: string = defaultTimeZone): Move {
  if (transfer.enteredAt) return unchanged(transfer);
  return attempt(transfer, 'entryDone', {}, () => {
    const days = transfer.items && {
      daysToRecord: daysToRecord(transfer.items.entryDate, transfer.capturedAt ?? now.toISOString(), timeZone),
      lateOnReceipt: isLateOnReceipt(transfer.items.entryDate, transfer.receivedAt, timeZone),
    };
    return purgeWhenBothDone(moved(transfer, { enteredAt: now.toISOString(), ...days }, historyLine('entered', now)), now);
  });
}

/** The id went to the VSP. Going again is allowed (a lost slip); the latest counts, the earlier ones stay in the history. */
export function returned(transfer: Transfer, method: ReturnMethod, now: Date): Move {
  const at = now.toISOString();
  const attempts = [...(transfer.attempts ?? []), { at, method, outcome: 'given' } as const];
  return attempt(transfer, 'returned', {}, () =>
    moved(transfer, { returnedAt: at, returnMethod: method, attempts }, historyLine('returned', now, method)),
  );
}

/** It was tried, and the ID did not go: nobody was reached, or only a machine that is told nothing. */
export function returnAttempted(transfer: Transfer, method: ReturnMethod, outcome: Exclude<AttemptOutcome, 'given'>, now: Date): Move {
  const attempts = [...(transfer.attempts ?? []), { at: now.toISOString(), method, outcome }];
  return attempt(transfer, 'returnAttempted', {}, () =>
    moved(transfer, { attempts }, historyLine('return-attempted', now, `${method} ${outcome}`)),
  );
}

/** The VSP read the id's last four digits back (the whole id when it is shorter). */
export function acknowledged(transfer: Transfer, lastFour: string, now: Date): Move {
  const given = { lastFour };
  if (transfer.acknowledgedAt && refusalOf(transfer, 'acknowledged', given) !== 'digits-differ') return unchanged(transfer);
  return attempt(transfer, 'acknowledged', given, () =>
    purgeWhenBothDone(moved(transfer, { acknowledgedAt: now.toISOString() }, historyLine('acknowledged', now)), now),
  );
}

/** The six items are needed until entry is complete, and for nothing once the VSP has the id: they go at the later of the two. */
function purgeWhenBothDone(move: Move, now: Date): Move {
  if (!move.ok || !move.transfer.enteredAt || !move.transfer.acknowledgedAt) return move;
  return unchanged(purgeItems(move.transfer, now));
}
