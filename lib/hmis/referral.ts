import * as z from 'zod/mini';
import { instant, plainDate, recorded } from './ids';

/** The kinds of project a household chose a referral to; each is one HUD 4.20.2 event. */
export const referralServices = ['es', 'th', 'th-rrh', 'rrh', 'psh', 'other-ph'] as const;

/** How a referral ended: HUD 4.20.D 1 to 3, ClientTrack's two others, and ours for one that was never answered. */
export const referralResults = [
  'accepted',
  'client-declined',
  'provider-declined',
  'no-show',
  'information-only',
  'cancelled',
  'closed-without-result',
] as const;
export type ReferralResult = (typeof referralResults)[number];

/** A referral the household chose, with the permission given for this one target (R6). */
export const referral = z.strictObject({
  id: z.uuid(),
  service: z.enum(referralServices),
  /** The receiving agency as the region's Eligibility Matrix spells it. */
  provider: z.string().check(z.minLength(2), z.maxLength(60)),
  /** Set when the VSP already handed over by call or in person. */
  warmHandoffDate: z.optional(plainDate),
  recorded: z.optional(recorded),
  /** When the receiving agency said it has it. */
  acknowledgedAt: z.optional(instant),
  result: z.optional(z.strictObject({ at: instant, as: z.enum(referralResults) })),
});
export type Referral = z.infer<typeof referral>;
