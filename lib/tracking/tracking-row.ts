import { dayIn } from '../lifecycle/calendar-days';
import { clockOf } from '../lifecycle/clock';
import { idWaitOf } from '../lifecycle/id-return';
import { revisitOnOf } from '../lifecycle/need-revisit';
import { type Ageing, referralDueDays, referralWaitOf } from '../lifecycle/referral-wait';
import type { NeedLine, ReferralLine, TransferSummary } from '../lifecycle/summary';

/** Why a row is to be looked at. */
export const reviewReasons = ['entry', 'return', 'confirm', 'answer', 'result', 'need', 'conference'] as const;
export type ReviewWhy = (typeof reviewReasons)[number];

/** One row of the tracking sheet. What is not in here cannot be shown, printed or saved from it. */
export interface TrackingRow extends Pick<TransferSummary, 'id' | 'ref' | 'clientTrackId' | 'vsp' | 'path' | 'state'> {
  /** IDs before ClientTrack merged the client into another one. */
  earlierIds: readonly string[];
  receivedOn: string;
  enteredOn?: string | undefined;
  /** Whole hours from receipt to complete entry. */
  hours?: number | undefined;
  returnedOn?: string | undefined;
  acknowledgedOn?: string | undefined;
  referralCount: number;
  referrals: readonly (Pick<ReferralLine, 'service' | 'state'> & { on?: string | undefined })[];
  needs: readonly (Pick<NeedLine, 'category' | 'state'> & { revisitOn?: string | undefined })[];
  nextReviewOn?: string | undefined;
  nextReviewFor?: ReviewWhy | undefined;
  exitOn?: string | undefined;
  /** What is late, or due today. */
  due: readonly ReviewWhy[];
  conferenceOn?: string | undefined;
}

export interface SheetLook {
  now: Date;
  timeZone: string;
  ageing: Ageing;
}

const hour = 3_600_000;

/** The earlier of two days, of which there may be none. */
const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

type Review = Pick<TrackingRow, 'nextReviewOn' | 'nextReviewFor'>;
const sooner = (first: Review, why: ReviewWhy, on: string | undefined): Review =>
  on !== undefined && (first.nextReviewOn === undefined || on < first.nextReviewOn) ? { nextReviewOn: on, nextReviewFor: why } : first;

/**
 * A row from what the list knows of a transfer; the transfer itself is not opened. Thousands are made while a person waits for the
 * sheet: plain steps, few lists on the way.
 */
export function trackingRow(summary: TransferSummary, { now, timeZone, ageing }: SheetLook): TrackingRow {
  const { enteredAt, exit } = summary;
  const dayOf = (at: string): string => dayIn(timeZone, new Date(at));
  const dayOr = (at: string | undefined): string | undefined => (at === undefined ? undefined : dayOf(at));
  const today = dayIn(timeZone, now);
  const isFollowed = summary.closedAt === undefined && exit === undefined;
  const needs = summary.needs.map((need) => ({
    category: need.category,
    state: need.state,
    revisitOn: isFollowed ? revisitOnOf(need, dayOf) : undefined,
  }));
  const revisitOn = needs.reduce<string | undefined>((first, need) => earlier(first, need.revisitOn), undefined);
  const conferenceOn = summary.conferenceOn !== undefined && summary.conferenceOn >= today ? summary.conferenceOn : undefined;
  const limits = isFollowed ? referralDueDays(summary, dayOf, ageing) : {};
  let next: Review = sooner({}, 'answer', limits.answer);
  next = sooner(next, 'result', limits.result);
  next = sooner(next, 'need', revisitOn);
  next = sooner(next, 'conference', conferenceOn);

  const due: ReviewWhy[] = [];
  if (clockOf(summary, now).stage === 'late') due.push('entry');
  const idWait = idWaitOf(summary, now, timeZone);
  if (idWait !== undefined) due.push(idWait.for);
  const referralWait = isFollowed ? referralWaitOf(summary, now, timeZone, ageing) : undefined;
  if (referralWait !== undefined) due.push(referralWait.for);
  if (revisitOn !== undefined && revisitOn <= today) due.push('need');
  if (conferenceOn === today) due.push('conference');

  return {
    id: summary.id,
    ref: summary.ref,
    clientTrackId: summary.clientTrackId,
    vsp: summary.vsp,
    path: summary.path,
    state: summary.state,
    earlierIds: summary.mergedIds?.map((each) => each.id) ?? [],
    receivedOn: dayOf(summary.receivedAt),
    enteredOn: dayOr(enteredAt),
    hours: enteredAt === undefined ? undefined : Math.floor((Date.parse(enteredAt) - Date.parse(summary.receivedAt)) / hour),
    returnedOn: dayOr(summary.returnedAt),
    acknowledgedOn: dayOr(summary.acknowledgedAt),
    referralCount: summary.referrals.length,
    referrals: summary.referrals.map((each) => ({ service: each.service, state: each.state, on: dayOr(each.at) })),
    needs,
    nextReviewOn: next.nextReviewOn,
    nextReviewFor: next.nextReviewFor,
    exitOn: exit?.exitDate,
    due,
    conferenceOn,
  };
}
