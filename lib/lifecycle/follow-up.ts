import type { ReferralResult } from '../hmis/referral';
import type { Transfer } from '../hmis/transfer';
import type { NeedEnd } from '../hmis/unmet-need';
import { historyLine } from './history';
import { type Move, moved, unchanged } from './moves';
import { needStateOf, referralStateOf } from './state';
import { mayStep, needMachine, referralMachine } from './sub-machines';

const notNow: Move = { ok: false, reason: 'not-now' };

function withReferral(transfer: Transfer, id: string, change: Partial<Transfer['referrals'][number]>): Transfer {
  return { ...transfer, referrals: transfer.referrals.map((each) => (each.id === id ? { ...each, ...change } : each)) };
}

/** The receiving agency has the referral. */
export function referralAcknowledged(transfer: Transfer, id: string, now: Date): Move {
  const index = transfer.referrals.findIndex((each) => each.id === id);
  const referral = transfer.referrals[index];
  if (referral === undefined || referral.acknowledgedAt) return unchanged(transfer);
  if (!mayStep(referralMachine.referralAcknowledged, referralStateOf(referral))) return notNow;
  const line = historyLine('referral-acknowledged', now, `referral.${index + 1}`);
  return moved(withReferral(transfer, id, { acknowledgedAt: now.toISOString() }), {}, line);
}

/** How a referral ended. A result once given stays; the same one again changes nothing. */
export function referralEnded(transfer: Transfer, id: string, as: ReferralResult, now: Date): Move {
  const index = transfer.referrals.findIndex((each) => each.id === id);
  const referral = transfer.referrals[index];
  if (referral === undefined || referral.result?.as === as) return unchanged(transfer);
  const step = as === 'cancelled' && !referral.recorded ? referralMachine.referralCancelled : referralMachine.referralEnded;
  if (!mayStep(step, referralStateOf(referral))) return notNow;
  const line = historyLine('referral-result', now, `referral.${index + 1} ${as}`);
  return moved(withReferral(transfer, id, { result: { at: now.toISOString(), as } }), {}, line);
}

/** The results of several referrals, by their ids. */
export const allReferralsEnded = (transfer: Transfer, results: Readonly<Record<string, ReferralResult>>, now: Date): Move =>
  Object.entries(results).reduce<Move>(
    (latest, [id, as]) => (latest.ok ? referralEnded(latest.transfer, id, as, now) : latest),
    unchanged(transfer),
  );

/** When a need that is still open is looked at again. */
export function needRevisitSet(transfer: Transfer, id: string, revisitOn: string, now: Date): Move {
  const index = transfer.unmetNeeds.findIndex((each) => each.id === id);
  const need = transfer.unmetNeeds[index];
  if (need === undefined || need.revisitOn === revisitOn) return unchanged(transfer);
  if (!mayStep(needMachine.needRevisitSet, needStateOf(need))) return notNow;
  return moved(
    transfer,
    { unmetNeeds: transfer.unmetNeeds.with(index, { ...need, revisitOn }) },
    historyLine('need-revisit-set', now, `unmetNeed.${index + 1}`),
  );
}

/** A need that was recorded is looked at again: it became a referral, or it is over. */
export function needFollowedUp(transfer: Transfer, id: string, as: NeedEnd, now: Date): Move {
  const index = transfer.unmetNeeds.findIndex((each) => each.id === id);
  const need = transfer.unmetNeeds[index];
  if (need === undefined || need.followedUp?.as === as) return unchanged(transfer);
  if (!mayStep(needMachine.needFollowedUp, needStateOf(need))) return notNow;
  const unmetNeeds = transfer.unmetNeeds.map((each) => (each.id === id ? { ...each, followedUp: { at: now.toISOString(), as } } : each));
  return moved(transfer, { unmetNeeds }, historyLine('need-followed-up', now, `unmetNeed.${index + 1} ${as}`));
}
