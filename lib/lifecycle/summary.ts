import type { Referral } from '../hmis/referral';
import type { Transfer } from '../hmis/transfer';
import type { UnmetNeed } from '../hmis/unmet-need';
import type { ClockFacts } from './clock';
import { type CountedFacts, countedFacts } from './counted-facts';
import { entryDayOf } from './entry-day';
import { type ReferralFacts, referralFacts } from './referral-wait';
import { type NeedState, needStateOf, type ReferralState, referralStateOf, stateOf, type TransferState } from './state';

/** Raised when a summary says something else or more: stored ones are then made anew from the transfers. */
export const summaryVersion = 6;

/** A referral as the tracking sheet tells it: whereto, how far it came, and since when. */
export interface ReferralLine extends Pick<Referral, 'service'> {
  state: ReferralState;
  at?: string | undefined;
}

/** An unmet need as the tracking sheet tells it. */
export interface NeedLine extends Pick<UnmetNeed, 'category' | 'recorded' | 'revisitOn' | 'followedUp'> {
  state: NeedState;
}

const referralLine = (referral: Referral): ReferralLine => ({
  service: referral.service,
  state: referralStateOf(referral),
  at: referral.result?.at ?? referral.acknowledgedAt ?? referral.recorded?.at,
});

function needLine(need: UnmetNeed): NeedLine {
  const { category, recorded, revisitOn, followedUp } = need;
  return { category, recorded, revisitOn, followedUp, state: needStateOf(need) };
}

/** What the inbox and the tracking sheet show and search of a transfer, so that it need not be opened for it. */
export interface TransferSummary
  extends ClockFacts,
    ReferralFacts,
    Pick<
      Transfer,
      | 'id'
      | 'ref'
      | 'kind'
      | 'vsp'
      | 'path'
      | 'clientTrackId'
      | 'capturedAt'
      | 'mergedIds'
      | 'returnedAt'
      | 'acknowledgedAt'
      | 'conferenceOn'
    > {
  exit?: { receivedAt: string; enteredAt?: string | undefined; exitDate?: string | undefined } | undefined;
  referrals: readonly ReferralLine[];
  needs: readonly NeedLine[];
  state: TransferState;
  /** First letters of the code name, for the masked name; absent once the items are gone. */
  initials?: [first: string, last: string] | undefined;
  /** To find the same form when it comes again; absent once the items are gone. */
  entryDate?: string | undefined;
  /** The entry date also afterwards, as far as it can be told: no exit lies before it. */
  entryDay?: string | undefined;
  /** It looks like another record, and nobody has compared the two yet. */
  isAlike: boolean;
  /** What the months say of it; absent when it is counted there already. */
  counted?: CountedFacts | undefined;
  /** Lines of its history: of two summaries of one transfer the longer one is the newer. */
  changes: number;
}

export function summaryOf(transfer: Transfer): TransferSummary {
  const {
    id,
    ref,
    kind,
    receivedAt,
    vsp,
    path,
    clientTrackId,
    capturedAt,
    mergedIds,
    enteredAt,
    returnedAt,
    acknowledgedAt,
    closedAt,
    holds,
  } = transfer;
  const { exit, items, conferenceOn } = transfer;
  const [first = ''] = items?.firstName ?? '';
  const [last = ''] = items?.lastName ?? '';
  const summary = {
    ...{
      id,
      ref,
      kind,
      receivedAt,
      vsp,
      path,
      clientTrackId,
      capturedAt,
      mergedIds,
      enteredAt,
      returnedAt,
      acknowledgedAt,
      closedAt,
      holds,
      conferenceOn,
    },
    exit: exit && { receivedAt: exit.receivedAt, enteredAt: exit.enteredAt, exitDate: exit.exitDate ?? exit.items?.exitDate },
    state: stateOf(transfer),
    initials: items && ([first, last] satisfies [string, string]),
    entryDate: items?.entryDate,
    entryDay: entryDayOf(transfer),
    isAlike: transfer.looksLike !== undefined,
    ...referralFacts(transfer.referrals),
    referrals: transfer.referrals.map(referralLine),
    needs: transfer.unmetNeeds.map(needLine),
    counted: countedFacts(transfer),
    changes: transfer.history.length,
  };
  return summary;
}
