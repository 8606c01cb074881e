import type { Transfer } from '../hmis/transfer';
import { dayIn, daysAfter, daysBetween, workdaysAfter, workdaysBetween } from './calendar-days';

/** How long a referral may wait; the agency may set its own. */
export interface Ageing {
  /** Business days for the receiving agency to say that it has the referral. */
  answerWithin: number;
  /** Calendar days for a result. */
  resultWithin: number;
}

/** R26, until the region names its own. */
export const usualAgeing: Ageing = { answerWithin: 3, resultWithin: 14 };

/** The oldest referral in ClientTrack that nobody has answered, and the oldest one without a result. */
export interface ReferralFacts {
  unansweredSince?: string | undefined;
  openSince?: string | undefined;
}

const oldest = (times: string[]): string | undefined => times.sort()[0];

export function referralFacts(referrals: Transfer['referrals']): ReferralFacts {
  const open = referrals.flatMap(({ recorded, result, acknowledgedAt }) =>
    recorded === undefined || result !== undefined ? [] : [{ at: recorded.at, acknowledgedAt }],
  );
  const unanswered = open.filter(({ acknowledgedAt }) => acknowledgedAt === undefined);
  return { unansweredSince: oldest(unanswered.map(({ at }) => at)), openSince: oldest(open.map(({ at }) => at)) };
}

/** What is overdue about the referrals: a result before an answer, since it has waited longer. */
export function referralWaitOf(
  { unansweredSince, openSince }: ReferralFacts,
  now: Date,
  timeZone: string,
  { answerWithin, resultWithin }: Ageing = usualAgeing,
): { for: 'answer' | 'result'; days: number } | undefined {
  const today = dayIn(timeZone, now);
  const dayOf = (at: string): string => dayIn(timeZone, new Date(at));
  const open = openSince === undefined ? 0 : daysBetween(dayOf(openSince), today);
  if (open > resultWithin) return { for: 'result', days: open };
  const unanswered = unansweredSince === undefined ? 0 : workdaysBetween(dayOf(unansweredSince), today);
  return unanswered > answerWithin ? { for: 'answer', days: unanswered } : undefined;
}

/** The last days on which an answer and a result are still in time. */
export const referralDueDays = (
  { unansweredSince, openSince }: ReferralFacts,
  dayOf: (at: string) => string,
  { answerWithin, resultWithin }: Ageing,
): { answer?: string | undefined; result?: string | undefined } => ({
  answer: unansweredSince && workdaysAfter(dayOf(unansweredSince), answerWithin),
  result: openSince && daysAfter(dayOf(openSince), resultWithin),
});
