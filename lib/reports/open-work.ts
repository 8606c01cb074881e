import { clockOf } from '../lifecycle/clock';
import { idWaitOf } from '../lifecycle/id-return';
import { type Ageing, referralWaitOf, usualAgeing } from '../lifecycle/referral-wait';
import type { TransferSummary } from '../lifecycle/summary';
import { exitTimeliness } from './timeliness';

export interface OpenWork {
  /** Entry not complete: all, and those past their 24 hours. */
  toEnter: number;
  overdue: number;
  /** Of them: with the VSP for correction now. */
  withVsp: number;
  exitsToEnter: number;
  exitsOverdue: number;
  /** Exits whose ClientTrack ID no record here has. */
  unknownExits: number;
  /** IDs that wait longer than a business day: to go back, and to be confirmed. */
  idsToReturn: number;
  idsToConfirm: number;
  /** Households with a referral in ClientTrack without a result, and those that wait too long for an answer or a result. */
  openReferrals: number;
  withoutAnswer: number;
  withoutResult: number;
}

/** What is open and what is overdue at this moment. */
export function openWork(summaries: Iterable<TransferSummary>, now: Date, timeZone: string, ageing: Ageing = usualAgeing): OpenWork {
  const work: OpenWork = {
    ...{ toEnter: 0, overdue: 0, withVsp: 0, exitsToEnter: 0, exitsOverdue: 0, unknownExits: 0 },
    ...{ idsToReturn: 0, idsToConfirm: 0, openReferrals: 0, withoutAnswer: 0, withoutResult: 0 },
  };
  for (const summary of summaries) {
    if (summary.closedAt !== undefined) continue;
    if (summary.exit !== undefined) {
      if (summary.exit.enteredAt !== undefined) continue;
      work.exitsToEnter += 1;
      if (exitTimeliness(summary, now) === 'late') work.exitsOverdue += 1;
      if (summary.kind === 'exit') work.unknownExits += 1;
      continue;
    }
    if (summary.enteredAt === undefined && summary.state !== 'withdrawn') {
      work.toEnter += 1;
      if (clockOf(summary, now).stage === 'late') work.overdue += 1;
      if (summary.state === 'returned-to-vsp') work.withVsp += 1;
    }
    const id = idWaitOf(summary, now, timeZone);
    if (id?.for === 'return') work.idsToReturn += 1;
    if (id?.for === 'confirm') work.idsToConfirm += 1;
    if (summary.openSince !== undefined) work.openReferrals += 1;
    const referral = referralWaitOf(summary, now, timeZone, ageing);
    if (referral?.for === 'answer') work.withoutAnswer += 1;
    if (referral?.for === 'result') work.withoutResult += 1;
  }
  return work;
}
