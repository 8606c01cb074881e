import type { Transfer } from '../hmis/transfer';

/** States of a form before it is a transfer: they live in the draft. */
export const draftStates = ['received', 'screening'] as const;

export const transferStates = [
  'returned-to-vsp',
  'ready',
  'entering',
  'id-captured',
  'entered',
  'returned',
  'tracking',
  'exit-received',
  'exit-entered',
  'withdrawn',
  'duplicate',
  'closed',
] as const;
export type TransferState = (typeof transferStates)[number];

export const finalStates = ['duplicate', 'closed'] as const;

/** Where the work stands. Entry that is not complete is never hidden behind a returned or acknowledged id: the 24 hours still run. */
export function stateOf(transfer: Transfer): TransferState {
  if (transfer.duplicateOf) return 'duplicate';
  if (transfer.closedAt) return 'closed';
  if (transfer.withdrawnAt) return 'withdrawn';
  if (transfer.exit) return transfer.exit.enteredAt ? 'exit-entered' : 'exit-received';
  if (transfer.enteredAt) {
    if (transfer.acknowledgedAt) return 'tracking';
    return transfer.returnedAt ? 'returned' : 'entered';
  }
  if (isWaitingForVsp(transfer)) return 'returned-to-vsp';
  // An ID that the VSP sent along is nothing we have done yet.
  if (transfer.capturedAt) return 'id-captured';
  const isStarted = transfer.history.some((line) => line.action === 'started' || line.action === 'page-filled');
  return isStarted ? 'entering' : 'ready';
}

/** A form was sent back and has not come again. */
export const isWaitingForVsp = ({ holds }: Pick<Transfer, 'holds'>): boolean => holds?.at(-1)?.to === undefined && holds !== undefined;

export type IdState = 'none' | 'captured' | 'returned' | 'acknowledged';

/** The ID's own way, beside the entry. */
export function idStateOf(transfer: Pick<Transfer, 'clientTrackId' | 'returnedAt' | 'acknowledgedAt'>): IdState {
  if (!transfer.clientTrackId) return 'none';
  if (transfer.acknowledgedAt) return 'acknowledged';
  return transfer.returnedAt ? 'returned' : 'captured';
}

export type ReferralState = 'chosen' | 'recorded' | 'acknowledged' | NonNullable<Transfer['referrals'][number]['result']>['as'];

export function referralStateOf(referral: Transfer['referrals'][number]): ReferralState {
  if (referral.result) return referral.result.as;
  if (referral.acknowledgedAt) return 'acknowledged';
  return referral.recorded ? 'recorded' : 'chosen';
}

export type NeedState = 'noted' | 'recorded' | 'revisited' | 'closed';

export function needStateOf(need: Transfer['unmetNeeds'][number]): NeedState {
  if (need.followedUp) return need.followedUp.as === 'referral' ? 'revisited' : 'closed';
  return need.recorded ? 'recorded' : 'noted';
}
