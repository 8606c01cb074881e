import * as z from 'zod/mini';
import { exitItems } from './exit';
import { clientTrackId, environment, instant, plainDate, transferRef } from './ids';
import { referral, referralResults } from './referral';
import { codeName, mostReferrals, mostUnmetNeeds, sixItems } from './transfer';
import { unmetNeed } from './unmet-need';

/** What happened to a form of ours, without values (R44). */
export const sentHistoryEntry = z.strictObject({
  at: instant,
  author: z.string(),
  action: z.enum([
    'form-made',
    'form-changed',
    'form-sent',
    'id-came',
    'id-doubted',
    'id-settled',
    'id-taken-back',
    'id-read-back',
    'outcomes-came',
    'exit-made',
    'exit-changed',
    'exit-left-out',
    'exit-sent',
    'exit-confirmed',
    'form-purged',
    'form-closed',
  ]),
  /** A way it went or came; never a value. */
  detail: z.optional(z.string()),
});

/** How a form or an ID travels between the two desks. */
export const ways = ['package', 'phone', 'paper'] as const;
export type Way = (typeof ways)[number];

/** One time the form, or the exit, left this desk. */
const sending = z.strictObject({
  at: instant,
  what: z.enum(['enrollment', 'exit']),
  way: z.enum(ways),
  /** The agency it was sealed for, and the package it went in. */
  to: z.optional(z.uuid()),
  package: z.optional(z.uuid()),
});

/** An ID that came and cannot be taken as it is; a person decides after a call. */
const doubt = z.strictObject({
  id: clientTrackId,
  at: instant,
  /** `differs`: another one is here already. `shared`: another form of ours has it. */
  why: z.enum(['differs', 'shared']),
});

/** What the agency told of the referrals and needs, by their place on the form. */
const outcomes = z.strictObject({
  /** When the agency wrote it. */
  at: instant,
  referrals: z.array(
    z.strictObject({
      number: z.int().check(z.minimum(1)),
      state: z.enum(['chosen', 'recorded', 'acknowledged', ...referralResults]),
      on: z.optional(plainDate),
    }),
  ),
  unmetNeeds: z.array(
    z.strictObject({
      number: z.int().check(z.minimum(1)),
      state: z.enum(['noted', 'recorded', 'revisited', 'closed']),
      on: z.optional(plainDate),
    }),
  ),
  exitRecordedOn: z.optional(plainDate),
});
export type Outcomes = z.infer<typeof outcomes>;

/**
 * A Data Transfer form that a VSP's liaison made for the agency, and what came back. Whose it is, is known to the VSP alone: there is no
 * field for it (R15).
 */
export const sentTransfer = z.strictObject({
  /** Random; the row's key in the store. */
  id: z.uuid(),
  ref: transferRef,
  /** An exit whose Enrollment form was not made here stands alone, as `exit`. */
  kind: z.enum(['enrollment', 'exit']),
  environment,
  madeAt: instant,
  /** Gone once purged. */
  items: z.optional(sixItems),
  /** What the VSP knows the household by; it stays, masked, until the row goes. */
  codeName: z.optional(z.strictObject({ firstName: codeName, lastName: codeName })),
  referrals: z.array(referral).check(z.maxLength(mostReferrals)),
  unmetNeeds: z.array(unmetNeed).check(z.maxLength(mostUnmetNeeds)),
  sendings: z.array(sending),
  clientTrackId: z.optional(clientTrackId),
  idReturnedAt: z.optional(instant),
  idReturnedBy: z.optional(z.enum(ways)),
  doubt: z.optional(doubt),
  /** The last four digits were read back to the agency, or went back as a receipt. */
  acknowledgedAt: z.optional(instant),
  outcomes: z.optional(outcomes),
  /** Its values are gone once the exit is confirmed. */
  exit: z.optional(z.strictObject({ madeAt: instant, items: z.optional(exitItems), confirmedAt: z.optional(instant) })),
  purgedAt: z.optional(instant),
  closedAt: z.optional(instant),
  history: z.array(sentHistoryEntry),
});
export type SentTransfer = z.infer<typeof sentTransfer>;
