import type { Transfer } from '../hmis/transfer';
import { historyLine } from './history';
import { attempt, type Move, moved, unchanged } from './moves';

/** Puts a household on the list of one day's case conference, or takes it off. */
export function setConference(transfer: Transfer, on: string | undefined, now: Date): Move {
  if (transfer.conferenceOn === on) return unchanged(transfer);
  return attempt(transfer, 'setConference', {}, () => {
    const { conferenceOn: _before, ...kept } = transfer;
    if (on === undefined) return moved(kept, {}, historyLine('conference-unset', now));
    return moved(kept, { conferenceOn: on }, historyLine('conference-set', now));
  });
}
