import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import { makeForm, type SentMove } from '../../lib/lifecycle/sent-moves';
import { inventedForm } from './invented-transfer';

export const madeAt = new Date('2026-11-20T15:00:00.000Z');

/** A form that a liaison made of nobody: a new one every time. */
export const inventedSent = (environment: 'live' | 'practice' = 'live', at = madeAt): SentTransfer =>
  makeForm(inventedForm(), environment, at);

/** The form after a move that must be allowed. */
export function after(move: SentMove): SentTransfer {
  if (!move.ok) throw new Error(move.reason);
  return move.sent;
}
