import * as z from 'zod/mini';
import { channels, sources } from './arrival';
import { exitRecord } from './exit';
import { returnAttempt, returnMethods } from './id-return';
import { clientTrackId, environment, instant, plainDate, transferRef } from './ids';
import { referral } from './referral';
import { unmetNeed } from './unmet-need';

/** 3.01.1 and 3.01.3 for a code name: 2–50 letters, spaces, hyphens; HUD's export limit is 50. */
export const codeName = z.string().check(z.regex(/^[\p{L}][\p{L} '-]{0,48}[\p{L}]$/u));

/** The six items of the Data Transfer form – Enrollment, and no seventh (R3). */
export const sixItems = z.strictObject({
  /** Item 1, HUD 3.01.1 FirstName, de-identified */
  firstName: codeName,
  /** Item 1, HUD 3.01.3 LastName, de-identified */
  lastName: codeName,
  /** Item 2, HUD 3.10.1 EntryDate; the form says Project Entry Date, ClientTrack Project Start Date */
  entryDate: plainDate,
  /** Item 3, HUD 3.07 VeteranStatus: Yes or Data not collected only */
  veteranStatus: z.union([z.literal(1), z.literal(99)]),
  /** Item 4, local: 0–17 single and TAY, 0–22 family, until THN defines it */
  specialPopulationScore: z.int().check(z.minimum(0), z.maximum(22)),
  /** Item 5, local: 0 is a studio */
  minimumBedrooms: z.int().check(z.minimum(0), z.maximum(6)),
  /** Item 6, ten digits as NANP writes them, no separators; often an advocate's */
  contactPhone: z.string().check(z.regex(/^[2-9]\d{2}[2-9]\d{6}$/)),
});
export type SixItems = z.infer<typeof sixItems>;

/** The three ways the published process knows to record a household's referrals in HMIS (step 6). */
export const entryPaths = ['ce_workflow', 'add_new_referral', 'quick_referrals'] as const;
export type EntryPath = (typeof entryPaths)[number];

/** Why a form that came looks like one that is here. The person compares the two, in this order. */
export const alikeReasons = ['code-name', 'clienttrack-id', 'same-items', 'awaited'] as const;
export type AlikeReason = (typeof alikeReasons)[number];

/** What happened to the transfer, without values (R44). */
export const historyEntry = z.strictObject({
  at: instant,
  author: z.string(),
  action: z.enum([
    'received',
    'started',
    'page-filled',
    'page-reopened',
    'id-captured',
    'entered',
    'return-attempted',
    'returned',
    'acknowledged',
    'items-purged',
    'withdrawn',
    'path-chosen',
    'recorded',
    'unrecorded',
    'sent-back',
    'resent',
    'id-corrected',
    'id-merged',
    'roi-signed',
    'duplicate',
    'looks-like',
    'kept-apart',
    'came-again',
    'corrected',
    'referral-added',
    'referral-changed',
    'referral-acknowledged',
    'referral-result',
    'need-followed-up',
    'need-revisit-set',
    'conference-set',
    'conference-unset',
    'exit-received',
    'exit-entered',
    'exit-dropped',
    'closed',
  ]),
  /**
   * A screen's name, a path and why it was taken, the number of a referral or unmet need and its result, the reference of another
   * record, fields with the kind of thing that was wrong; never a value.
   */
  detail: z.optional(z.string()),
});

/** So many of each does one household's form take, whatever it came as. */
export const mostReferrals = 300;
export const mostUnmetNeeds = 50;

/** One received Data Transfer form – Enrollment and what became of it. */
export const transfer = z.strictObject({
  /** Random; the row's key in the store. */
  id: z.uuid(),
  ref: transferRef,
  /** An exit form whose ClientTrack ID no transfer here has stands alone, as `exit`. */
  kind: z.enum(['enrollment', 'exit']),
  environment,
  receivedAt: instant,
  channel: z.enum(channels),
  /** Local alias of the VSP, V01…; never written into ClientTrack (R12). */
  vsp: z.string().check(z.regex(/^V\d{2}$/)),
  source: z.enum(sources),
  /** Gone once purged. */
  items: z.optional(sixItems),
  referrals: z.array(referral).check(z.maxLength(mostReferrals)),
  unmetNeeds: z.array(unmetNeed).check(z.maxLength(mostUnmetNeeds)),
  /** Screens of the path that were filled or found already right, by screen name, with the time. */
  screensDone: z.record(z.string(), instant),
  /** Pages about referrals or unmet needs that were filled, by screen name, since the list that proves a save was last seen. */
  awaitingProof: z.optional(z.record(z.string(), instant)),
  /** Not chosen yet when absent. */
  path: z.optional(z.enum(entryPaths)),
  /** Captured from a page, or, without a capture time, sent along by the VSP (R17). */
  clientTrackId: z.optional(clientTrackId),
  capturedAt: z.optional(instant),
  /** Every page of the path saved: the 24-hour clock stops here. */
  enteredAt: z.optional(instant),
  /** Calendar days from entry to the record in ClientTrack, as HUD counts timeliness; fixed with `enteredAt`. */
  daysToRecord: z.optional(z.int()),
  returnedAt: z.optional(instant),
  returnMethod: z.optional(z.enum(returnMethods)),
  /** Every try to give the ID to the VSP, also those that reached nobody. */
  attempts: z.optional(z.array(returnAttempt)),
  acknowledgedAt: z.optional(instant),
  purgedAt: z.optional(instant),
  /** The entry date was more than a day old when the form came (R33); fixed while the date is here. */
  lateOnReceipt: z.optional(z.boolean()),
  /** Kinds of things that were refused in the form as it came; never where, and never a value. */
  refused: z.optional(z.array(z.string())),
  /** Its counts are kept in the months already: it was removed once, and a backup brought it back. */
  isCounted: z.optional(z.literal(true)),
  /** What the VSP was asked for again: which field, and what kind of thing was wrong with it; never a value. */
  asked: z.optional(z.array(z.strictObject({ where: z.string(), reason: z.string() }))),
  /** Times spent waiting for the VSP; the 24 hours ran on (R35). */
  holds: z.optional(z.array(z.strictObject({ from: instant, to: z.optional(instant) }))),
  /** IDs that turned out to be another client's. One that went to the VSP had to be called back. */
  wrongIds: z.optional(z.array(z.strictObject({ id: clientTrackId, replacedAt: instant, wasReturned: z.boolean() }))),
  /** Earlier IDs of the client: ClientTrack merged its record with another one, and the ID of that one is the client's now. */
  mergedIds: z.optional(z.array(z.strictObject({ id: clientTrackId, replacedAt: instant }))),
  exit: z.optional(exitRecord),
  /** The day of the case conference this household is to be spoken of at; one that has passed says nothing any more. */
  conferenceOn: z.optional(plainDate),
  withdrawnAt: z.optional(instant),
  /** The household signed the release after all: the code record is exited, never renamed (R16). */
  roiSignedAt: z.optional(instant),
  /** Records that hold the same form, as far as a program can tell; a person compares before entry begins. */
  looksLike: z.optional(z.array(z.strictObject({ id: z.uuid(), ref: transferRef, why: z.enum(alikeReasons) })).check(z.minLength(1))),
  duplicateOf: z.optional(transferRef),
  closedAt: z.optional(instant),
  history: z.array(historyEntry),
});
export type Transfer = z.infer<typeof transfer>;
