import { columnOf } from './columns';
import { need, textOf } from './lists';
import { providerName, referralServicesOf, referralStatusesOf } from './providers';
import { blankReferral, type ReferralRecord } from './records';
import type { PracticeState } from './state';

const asTyped = [
  'enrollId',
  'date',
  'serviceCode',
  'providerCode',
  'fromProvider',
  'fromUser',
  'comments',
  'isVoucherAuthorized',
  'isEmailAuthorized',
  'acknowledgedDate',
  'appointmentDate',
] as const;

/** A referral from the columns of any of the pages that make one; what a page does not ask stays as it was. */
export function referralFrom(
  { profile }: PracticeState,
  columns: Readonly<Record<string, string>>,
  before: ReferralRecord = blankReferral,
): ReferralRecord {
  const typed = Object.fromEntries(asTyped.flatMap((name) => (Object.hasOwn(columns, name) ? [[name, columnOf(columns, name)]] : [])));
  const referral: ReferralRecord = { ...before, ...typed };
  return {
    ...referral,
    service: textOf(referralServicesOf(profile), referral.serviceCode),
    provider: providerName(profile, referral.providerCode) || columnOf(columns, 'provider'),
    status: 'statusCode' in columns ? textOf(referralStatusesOf(profile), columnOf(columns, 'statusCode')) : before.status,
    need: 'needCode' in columns ? textOf(need, columnOf(columns, 'needCode')) : before.need,
  };
}

/** New referrals of one client, numbered on. */
export function addReferrals(state: PracticeState, clientId: string, added: readonly ReferralRecord[]): PracticeState {
  const numbered = added.map((referral, index) => ({ ...referral, clientId, referralId: String(state.next.referral + index) }));
  const next = { ...state.next, referral: state.next.referral + added.length };
  return { ...state, referrals: [...state.referrals, ...numbered], next };
}
