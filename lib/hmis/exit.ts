import * as z from 'zod/mini';
import { channels, sources } from './arrival';
import { type ExitDestination, type ExitSubsidyType, exitDestinations, exitSubsidyTypes, subsidizedRental } from './code-lists/exit-2026';
import { clientTrackId, instant, plainDate } from './ids';

/** Why the household leaves; ours, canned, not entered in ClientTrack unless THN names a field. */
export const exitReasons = [
  'housed-via-referral',
  'housed-other',
  'withdrew',
  'lost-contact',
  'moved-out-of-region',
  'now-signed-roi',
  'entered-in-error',
  'consent-ended',
] as const;
export type ExitReason = (typeof exitReasons)[number];

const isKeyOf = (list: object) => (code: unknown) => typeof code === 'number' && Object.hasOwn(list, code);

export const exitFields = {
  /** HUD 3.11 ExitDate */
  exitDate: plainDate,
  /** HUD 3.12.1 Destination */
  destination: z.custom<ExitDestination>(isKeyOf(exitDestinations)),
  /** HUD 3.12.A DestinationSubsidyType: with destination 435 always, with any other never */
  destinationSubsidyType: z.optional(z.custom<ExitSubsidyType>(isKeyOf(exitSubsidyTypes))),
  reason: z.enum(exitReasons),
};
/** The kind of subsidy goes with destination 435 always and with no other. */
export const hasRightSubsidy = ({
  destination,
  destinationSubsidyType,
}: {
  destination: number;
  destinationSubsidyType?: number | undefined;
}) => (destination === subsidizedRental) === (destinationSubsidyType !== undefined);
const atSubsidy = { path: ['destinationSubsidyType'] };

/** What the Data Transfer form – Exit says of an exit. */
export const exitItems = z.strictObject(exitFields).check(z.refine(hasRightSubsidy, atSubsidy));
export type ExitItems = z.infer<typeof exitItems>;

/** The form as it is received: whose exit it is, is said by the ClientTrack ID and by nothing else. */
export const receivedExit = z.strictObject({ clientTrackId, ...exitFields }).check(z.refine(hasRightSubsidy, atSubsidy));
export type ReceivedExit = z.infer<typeof receivedExit>;

/** An exit form and what became of it; part of the transfer it ends. */
export const exitRecord = z.strictObject({
  receivedAt: instant,
  channel: z.enum(channels),
  source: z.enum(sources),
  /** Gone once the exit is closed: where somebody went is nobody's business here afterwards. */
  items: z.optional(exitItems),
  /** HUD 3.11 ExitDate, for the tracking row, once the rest of the items are gone. */
  exitDate: z.optional(plainDate),
  enteredAt: z.optional(instant),
  /** Calendar days from the exit to its record in ClientTrack, as HUD counts timeliness; fixed with `enteredAt`. */
  daysToRecord: z.optional(z.int()),
  /** When the VSP heard that the exit is recorded. */
  vspToldAt: z.optional(instant),
});
export type ExitRecord = z.infer<typeof exitRecord>;
