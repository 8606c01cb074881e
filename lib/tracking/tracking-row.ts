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

function nextReview(days: readonly { why: ReviewWhy; on: string | undefined }[]): { why: ReviewWhy; on: string } | undefined {
  const known = days.flatMap(({ why, on }) => (on === undefined ? [] : [{ why, on }]));
  return known.reduce<(typeof known)[number] | undefined>(
    (first, each) => (first === undefined || each.on < first.on ? each : first),
    undefined,
  );
}

/** A row from what the list knows of a transfer; the transfer itself is not opened. */
export function trackingRow(summary: TransferSummary, { now, timeZone, ageing }: SheetLook): TrackingRow {
  const { id, ref, clientTrackId, vsp, path, state, receivedAt, enteredAt, returnedAt, acknowledgedAt, exit, closedAt } = summary;
  const dayOf = (at: string): string => dayIn(timeZone, new Date(at));
  const today = dayIn(timeZone, now);
  const isFollowed = closedAt === undefined && exit === undefined;
  const needs = summary.needs.map((need) => ({
    category: need.category,
    state: need.state,
    revisitOn: isFollowed ? revisitOnOf(need, dayOf) : undefined,
  }));
  const revisits = needs.flatMap(({ revisitOn = [] }) => revisitOn).sort();
  const conferenceOn = summary.conferenceOn !== undefined && summary.conferenceOn >= today ? summary.conferenceOn : undefined;
  const limits = isFollowed ? referralDueDays(summary, dayOf, ageing) : {};
  const next = nextReview([
    { why: 'answer', on: limits.answer },
    { why: 'result', on: limits.result },
    { why: 'need', on: revisits[0] },
    { why: 'conference', on: conferenceOn },
  ]);
  const idWait = idWaitOf(summary, now, timeZone);
  const referralWait = isFollowed ? referralWaitOf(summary, now, timeZone, ageing) : undefined;
  const due: ReviewWhy[] = [
    ...(clockOf(summary, now).stage === 'late' ? (['entry'] as const) : []),
    ...(idWait === undefined ? [] : [idWait.for]),
    ...(referralWait === undefined ? [] : [referralWait.for]),
    ...(revisits[0] !== undefined && revisits[0] <= today ? (['need'] as const) : []),
    ...(conferenceOn === today ? (['conference'] as const) : []),
  ];
  return {
    ...{ id, ref, clientTrackId, vsp, path, state, needs, due, conferenceOn },
    earlierIds: summary.mergedIds?.map((each) => each.id) ?? [],
    receivedOn: dayOf(receivedAt),
    enteredOn: enteredAt && dayOf(enteredAt),
    hours: enteredAt === undefined ? undefined : Math.floor((Date.parse(enteredAt) - Date.parse(receivedAt)) / hour),
    returnedOn: returnedAt && dayOf(returnedAt),
    acknowledgedOn: acknowledgedAt && dayOf(acknowledgedAt),
    referralCount: summary.referrals.length,
    referrals: summary.referrals.map((each) => ({ service: each.service, state: each.state, on: each.at && dayOf(each.at) })),
    nextReviewOn: next?.on,
    nextReviewFor: next?.why,
    exitOn: exit?.exitDate,
  };
}
