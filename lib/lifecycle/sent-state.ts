import type { SentTransfer } from '../hmis/sent-transfer';

export const sentStates = ['draft', 'waiting', 'id-returned', 'acknowledged', 'outcomes', 'exit-draft', 'exit-sent', 'closed'] as const;
export type SentState = (typeof sentStates)[number];

/** The last time the form, or the exit, left this desk. */
export const lastSentAt = ({ sendings }: SentTransfer, what: 'enrollment' | 'exit'): string | undefined =>
  sendings.findLast((sending) => sending.what === what)?.at;

/** Where a form of ours stands. */
export function sentStateOf(sent: SentTransfer): SentState {
  if (sent.closedAt !== undefined) return 'closed';
  if (sent.exit !== undefined) return lastSentAt(sent, 'exit') === undefined ? 'exit-draft' : 'exit-sent';
  if (sent.acknowledgedAt !== undefined) return sent.outcomes === undefined ? 'acknowledged' : 'outcomes';
  if (sent.clientTrackId !== undefined) return 'id-returned';
  return lastSentAt(sent, 'enrollment') === undefined ? 'draft' : 'waiting';
}

const hour = 3_600_000;
const limit = 24 * hour;

/** R31: the agency has 24 clock hours from when the form, or the exit, was first sent; undefined when nothing is awaited. */
export function dueBackAt(sent: SentTransfer): Date | undefined {
  const state = sentStateOf(sent);
  if (state !== 'waiting' && state !== 'exit-sent') return undefined;
  const what = state === 'waiting' ? 'enrollment' : 'exit';
  const first = sent.sendings.find((sending) => sending.what === what);
  return first === undefined ? undefined : new Date(Date.parse(first.at) + limit);
}

/** Whole hours over the 24; undefined while there is time, or nothing is awaited. */
export function hoursOverdue(sent: SentTransfer, now: Date): number | undefined {
  const due = dueBackAt(sent);
  return due === undefined || now < due ? undefined : Math.floor((now.getTime() - due.getTime()) / hour);
}
