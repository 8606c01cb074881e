import type { Referral } from '../hmis/referral';
import { mostReferrals, type Transfer } from '../hmis/transfer';
import { historyLine } from './history';
import { attempt, type Move, moved, unchanged } from './moves';

/** What the household decides about a referral; the rest of it is its own history. */
export type ReferralChoice = Pick<Referral, 'service' | 'provider'>;

/** The VSP names one more referral before entry has begun. */
export function addReferral(transfer: Transfer, choice: ReferralChoice, now: Date): Move {
  const { referrals } = transfer;
  if (referrals.length >= mostReferrals) return { ok: false, reason: 'not-now' };
  return attempt(transfer, 'chooseReferral', {}, () => {
    const added = { id: crypto.randomUUID(), service: choice.service, provider: choice.provider };
    return moved(transfer, { referrals: [...referrals, added] }, historyLine('referral-added', now, `referral.${referrals.length + 1}`));
  });
}

/** The household decided otherwise before entry has begun. One that stands in ClientTrack is not rewritten here. */
export function changeReferral(transfer: Transfer, id: string, choice: ReferralChoice, now: Date): Move {
  const at = transfer.referrals.findIndex((referral) => referral.id === id);
  const before = transfer.referrals[at];
  if (before === undefined) return { ok: false, reason: 'not-now' };
  if (before.service === choice.service && before.provider === choice.provider) return unchanged(transfer);
  return attempt(transfer, 'chooseReferral', { referral: id }, () => {
    // A handoff was made to the agency that it named before.
    const { warmHandoffDate, ...kept } = before;
    const isSameAgency = before.provider === choice.provider && warmHandoffDate !== undefined;
    const after = { ...kept, service: choice.service, provider: choice.provider, ...(isSameAgency && { warmHandoffDate }) };
    return moved(transfer, { referrals: transfer.referrals.with(at, after) }, historyLine('referral-changed', now, `referral.${at + 1}`));
  });
}
