import * as z from 'zod/mini';

/** HUD's environments collapse to two for us: a client may be real, or everybody is invented. Two vaults, never mixed. */
export const environment = z.enum(['live', 'practice']);
export type Environment = z.infer<typeof environment>;

/** Ours, random, `T-XXXX-XXXX` in Crockford base 32 with a check character last. Derived from nothing (R11). */
export const transferRef = z
  .string()
  .check(z.regex(/^T-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/))
  .brand<'TransferRef'>();
export type TransferRef = z.infer<typeof transferRef>;

/** The number ClientTrack gives a client record (`cmClient.ClientID`); not the household, enrollment or personal id. */
export const clientTrackId = z
  .string()
  .check(z.regex(/^[1-9]\d{0,8}$/))
  .brand<'ClientTrackId'>();
export type ClientTrackId = z.infer<typeof clientTrackId>;

/** A day without time or zone, `YYYY-MM-DD`. */
export const plainDate = z.iso.date();
/** A moment in UTC, ISO 8601 with `Z`. */
export const instant = z.iso.datetime();

/** A referral or unmet need that stands in ClientTrack: seen in a saved list there, or ticked by the person. */
export const recorded = z.strictObject({ at: instant, by: z.enum(['page', 'person']) });
export type Recorded = z.infer<typeof recorded>;
