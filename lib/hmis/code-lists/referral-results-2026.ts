import type { ReferralResult } from '../referral';

/** HUD 4.20.D Referral Result, FY2026, with HUD's wording. */
export const hudReferralResults = {
  1: 'Successful referral: client accepted',
  2: 'Unsuccessful referral: client rejected',
  3: 'Unsuccessful referral: provider rejected',
} as const;
type HudReferralResult = keyof typeof hudReferralResults;

/** What each of our words is for HUD; HUD has no word for the others. */
export const hudResultOf: Partial<Record<ReferralResult, HudReferralResult>> = {
  accepted: 1,
  'client-declined': 2,
  'no-show': 2,
  'provider-declined': 3,
};

/** What agencies say instead, and which result it is (C4; the region's own list is not known). */
export const sayings = {
  'provider-full': 'provider-declined',
  'waitlist-closed': 'provider-declined',
  'not-eligible': 'provider-declined',
  'unit-gone': 'provider-declined',
  'household-declined': 'client-declined',
  'moved-away': 'client-declined',
  'not-reached': 'no-show',
  'did-not-come': 'no-show',
} as const satisfies Record<string, ReferralResult>;
export type Saying = keyof typeof sayings;
