import type { Transfer } from '../../lib/hmis/transfer';
import type { Move } from '../../lib/lifecycle/moves';

/** What a move made of a transfer; a move that was refused is a mistake of the test. */
export function done(move: Move): Transfer {
  if (!move.ok) throw new Error(move.reason);
  return move.transfer;
}
