import * as z from 'zod/mini';
import { instant, plainDate, recorded } from './ids';

/** What could not be referred (domain rule C5; the category list is ours until THN names theirs). */
export const unmetNeedCategories = [
  'psh',
  'rrh',
  'th',
  'es',
  'safe-shelter',
  'prevention',
  'rental-deposit',
  'utilities',
  'legal',
  'childcare',
  'transport',
  'health',
  'mental-health',
  'substance-use',
  'food',
  'employment',
  'id-documents',
  'other',
] as const;
export const unmetNeedReasons = ['no-provider', 'provider-full', 'waitlist-closed', 'not-eligible', 'declined', 'unsafe-location'] as const;

/** What became of a need when it was looked at again. */
export const needEnds = ['referral', 'closed'] as const;
export type NeedEnd = (typeof needEnds)[number];

export const unmetNeed = z.strictObject({
  id: z.uuid(),
  category: z.enum(unmetNeedCategories),
  reason: z.enum(unmetNeedReasons),
  recorded: z.optional(recorded),
  /** When to look at it again, where somebody chose the day (C5). */
  revisitOn: z.optional(plainDate),
  followedUp: z.optional(z.strictObject({ at: instant, as: z.enum(needEnds) })),
});
export type UnmetNeed = z.infer<typeof unmetNeed>;
