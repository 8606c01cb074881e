import type { Transfer } from '../hmis/transfer';
import { pathOf } from './choose-path';
import { type Move, startEntry } from './moves';
import { takePath } from './recorded';

/** The path that fits is taken, and the work in ClientTrack begins. */
export function beginEntry(transfer: Transfer, now: Date): Move {
  const chosen = takePath(transfer, pathOf(transfer), now);
  return chosen.ok ? startEntry(chosen.transfer, now) : chosen;
}
