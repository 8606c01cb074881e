import type { IdState, NeedState, ReferralState } from './state';

/** A line of a small machine: from where, and every state it can lead to. */
interface Step<State extends string> {
  from: readonly State[];
  to: readonly State[];
}

/** The ID's own way, beside the entry. */
export const idMachine = {
  captureId: { from: ['none'], to: ['captured'] },
  returned: { from: ['captured', 'returned'], to: ['returned'] },
  acknowledged: { from: ['returned'], to: ['acknowledged'] },
  correctId: { from: ['captured', 'returned', 'acknowledged'], to: ['none', 'captured'] },
  mergeId: { from: ['captured', 'returned', 'acknowledged'], to: ['captured'] },
} as const satisfies Record<string, Step<IdState>>;

/** A referral that was never recorded can only be cancelled. */
export const referralMachine = {
  markRecorded: { from: ['chosen'], to: ['recorded'] },
  unmarkRecorded: { from: ['recorded'], to: ['chosen'] },
  referralAcknowledged: { from: ['recorded'], to: ['acknowledged'] },
  referralCancelled: { from: ['chosen'], to: ['cancelled'] },
  referralEnded: {
    from: ['recorded', 'acknowledged'],
    to: ['accepted', 'client-declined', 'provider-declined', 'no-show', 'information-only', 'cancelled', 'closed-without-result'],
  },
} as const satisfies Record<string, Step<ReferralState>>;

export const needMachine = {
  markRecorded: { from: ['noted'], to: ['recorded'] },
  unmarkRecorded: { from: ['recorded'], to: ['noted'] },
  needRevisitSet: { from: ['recorded'], to: ['recorded'] },
  needFollowedUp: { from: ['recorded'], to: ['revisited', 'closed'] },
} as const satisfies Record<string, Step<NeedState>>;

/** Whether a step may be made from here. */
export const mayStep = <State extends string>({ from }: Step<State>, state: State): boolean => from.includes(state);
