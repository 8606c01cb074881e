import type { Transfer } from '../hmis/transfer';
import type { Move } from './moves';

/*
 * What was filled may have been saved. Until ClientTrack's own list was seen nobody knows, so that nothing is entered twice.
 */

/** A page about referrals or unmet needs was filled or is right: from now on its list is to be seen. The first time counts. */
export function awaitProof(transfer: Transfer, screenName: string, now: Date): Move {
  const before = transfer.awaitingProof ?? {};
  if (Object.hasOwn(before, screenName)) return { ok: true, transfer };
  return { ok: true, transfer: { ...transfer, awaitingProof: { ...before, [screenName]: now.toISOString() } } };
}

/** The list was seen, or the person has looked: what still is not recorded may be entered on these pages. */
export function proofSeen(transfer: Transfer, screenNames: readonly string[]): Move {
  const left = Object.entries(transfer.awaitingProof ?? {}).filter(([name]) => !screenNames.includes(name));
  if (left.length === Object.keys(transfer.awaitingProof ?? {}).length) return { ok: true, transfer };
  const { awaitingProof: _seen, ...rest } = transfer;
  return { ok: true, transfer: left.length === 0 ? rest : { ...rest, awaitingProof: Object.fromEntries(left) } };
}
