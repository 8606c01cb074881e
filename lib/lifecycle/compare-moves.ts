import type { Recorded, TransferRef } from '../hmis/ids';
import type { Transfer } from '../hmis/transfer';
import { differingParts, needKey, referralKey } from './compare-forms';
import { historyLine } from './history';
import { resent } from './hold-moves';
import { attempt, type Move, moved, unchanged } from './moves';
import { stateOf } from './state';

/*
 * What a person can answer when a form looks like one that is here. Each of the two records changes by a move of its own; the earlier
 * one first, so that whatever happens between the two, nothing of either form is lost.
 */

/** Both are to be entered: two households, or a household that came back. */
export function keepApart(transfer: Transfer, from: string, now: Date): Move {
  const { looksLike, ...settled } = transfer;
  const other = looksLike?.find(({ id }) => id === from);
  if (looksLike === undefined || other === undefined) return unchanged(transfer);
  return attempt(transfer, 'keepApart', {}, () => {
    const rest = looksLike.filter(({ id }) => id !== from);
    return moved(settled, rest.length === 0 ? {} : { looksLike: rest }, historyLine('kept-apart', now, other.ref));
  });
}

/** The same form came once more and changed nothing here. */
export function cameAgain(transfer: Transfer, as: TransferRef, now: Date): Move {
  if (transfer.history.some(({ action, detail }) => action === 'came-again' && detail === as)) return unchanged(transfer);
  return attempt(transfer, 'cameAgain', {}, () => moved(transfer, {}, historyLine('came-again', now, as)));
}

interface Row {
  recorded?: Recorded | undefined;
}

/** The rows of the later form; a row that both have keeps what became of it, once each, and what stands in ClientTrack stays known. */
function joined<R extends Row>(earlier: readonly R[], later: readonly R[], keyOf: (row: R) => string): R[] {
  const left = [...earlier];
  const rows = later.map((row) => {
    const at = left.findIndex((known) => keyOf(known) === keyOf(row));
    const [known] = at === -1 ? [] : left.splice(at, 1);
    return known ?? structuredClone(row);
  });
  return [...left.filter(({ recorded }) => recorded !== undefined), ...rows];
}

/** The later form corrects this one: its values are taken, the first time of receipt stays (R34), every page is looked at again. */
function correctForm(transfer: Transfer, later: Transfer, now: Date): Move {
  return attempt(transfer, 'correctForm', {}, () => {
    const parts = differingParts(transfer, later);
    if (parts.length === 0) return cameAgain(transfer, later.ref, now);
    const changes = {
      items: structuredClone(later.items),
      referrals: joined(transfer.referrals, later.referrals, referralKey),
      unmetNeeds: joined(transfer.unmetNeeds, later.unmetNeeds, needKey),
      screensDone: {},
    };
    return moved(transfer, changes, historyLine('corrected', now, `${later.ref} ${parts.join(' ')}`));
  });
}

/** Takes the later form into this record; one that waits for the VSP has what it waited for. */
export function takeLater(transfer: Transfer, later: Transfer, now: Date): Move {
  if (later.items === undefined) return unchanged(transfer);
  if (stateOf(transfer) !== 'returned-to-vsp') return correctForm(transfer, later, now);
  return resent(transfer, { items: later.items, referrals: later.referrals, unmetNeeds: later.unmetNeeds }, now);
}
