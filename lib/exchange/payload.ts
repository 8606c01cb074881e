import * as z from 'zod/mini';
import { exitFields, hasRightSubsidy } from '../hmis/exit';
import { clientTrackId, environment, instant, plainDate, transferRef } from '../hmis/ids';
import { referral, referralResults } from '../hmis/referral';
import { mostReferrals, mostUnmetNeeds, sixItems } from '../hmis/transfer';
import { unmetNeed } from '../hmis/unmet-need';
import type { NeedState, ReferralState } from '../lifecycle/state';
import { isTransferRef } from '../lifecycle/transfer-ref';
import { card, fingerprint } from './card';

export const packageFormat = 'transfer-desk-package';
export const packageVersion = 1;
/** So many households does one package carry. */
export const mostRows = 500;

const ref = transferRef.check(z.refine(isTransferRef));
const number = z.int().check(z.minimum(1), z.maximum(mostReferrals));

/** What a VSP sends of a household: the Data Transfer form – Enrollment, as it was screened at its own desk. */
const enrollmentRow = z.strictObject({
  ref,
  clientTrackId: z.optional(clientTrackId),
  items: sixItems,
  referrals: z
    .array(z.strictObject({ service: referral.shape.service, provider: referral.shape.provider, warmHandoffDate: z.optional(plainDate) }))
    .check(z.maxLength(mostReferrals)),
  unmetNeeds: z
    .array(z.strictObject({ category: unmetNeed.shape.category, reason: unmetNeed.shape.reason }))
    .check(z.maxLength(mostUnmetNeeds)),
});

/** The Data Transfer form – Exit. */
const exitRow = z.strictObject({ ref, clientTrackId, ...exitFields }).check(z.refine(hasRightSubsidy));

/** The ID comes back with its reference and the date, and with nothing else (R46). */
const idReturnRow = z.strictObject({ ref, clientTrackId, date: plainDate });

const referralStates = ['chosen', 'recorded', 'acknowledged', ...referralResults] as const satisfies readonly ReferralState[];
const needStates = ['noted', 'recorded', 'revisited', 'closed'] as const satisfies readonly NeedState[];

/** What became of a household's referrals and needs, by their place on the form; no provider is named. */
const outcomesRow = z.strictObject({
  ref,
  referrals: z
    .array(z.strictObject({ number, state: z.enum(referralStates), on: z.optional(plainDate) }))
    .check(z.maxLength(mostReferrals)),
  unmetNeeds: z.array(z.strictObject({ number, state: z.enum(needStates), on: z.optional(plainDate) })).check(z.maxLength(mostUnmetNeeds)),
  exitRecordedOn: z.optional(plainDate),
});

/** The VSP has the ID: its last digits say which. */
const receiptRow = z.strictObject({ ref, lastFour: z.string().check(z.regex(/^\d{1,4}$/)) });

/** What the rows of each purpose hold. */
export const rowSchemas = {
  enrollment: enrollmentRow,
  exit: exitRow,
  idReturn: idReturnRow,
  outcomes: outcomesRow,
  receipt: receiptRow,
} as const;
export const purposes = ['enrollment', 'exit', 'idReturn', 'outcomes', 'receipt'] as const satisfies readonly (keyof typeof rowSchemas)[];
export type Purpose = (typeof purposes)[number];
export type RowOf<P extends Purpose> = z.infer<(typeof rowSchemas)[P]>;

/** Who sends what: what comes from the wrong side is not read. */
export const sentBy = {
  enrollment: 'vsp',
  exit: 'vsp',
  receipt: 'vsp',
  idReturn: 'agency',
  outcomes: 'agency',
} as const satisfies Record<Purpose, 'vsp' | 'agency'>;

/** Everything but the rows. */
export const packageFrame = {
  format: z.literal(packageFormat),
  version: z.literal(packageVersion),
  /** Random; the same package is never taken twice. */
  id: z.uuid(),
  environment,
  createdAt: instant,
  expiresAt: instant,
  sender: card,
  /** The card the sender had before it made new keys: says whom to call, and proves nothing. */
  senderBefore: z.optional(fingerprint),
  /** Fingerprint of the card it was sealed for. Being signed, it cannot be passed on to another. */
  recipient: fingerprint,
};

const eachOnce = z.refine<readonly { ref: string }[]>((rows) => new Set(rows.map((row) => row.ref)).size === rows.length);
const rowsOf = <Row extends z.ZodMiniType<{ ref: string }>>(row: Row) =>
  z.array(row).check(z.minLength(1), z.maxLength(mostRows), eachOnce);

export const payload = z.discriminatedUnion('purpose', [
  z.strictObject({ ...packageFrame, purpose: z.literal('enrollment'), rows: rowsOf(enrollmentRow) }),
  z.strictObject({ ...packageFrame, purpose: z.literal('exit'), rows: rowsOf(exitRow) }),
  z.strictObject({ ...packageFrame, purpose: z.literal('idReturn'), rows: rowsOf(idReturnRow) }),
  z.strictObject({ ...packageFrame, purpose: z.literal('outcomes'), rows: rowsOf(outcomesRow) }),
  z.strictObject({ ...packageFrame, purpose: z.literal('receipt'), rows: rowsOf(receiptRow) }),
]);
export type Payload = z.infer<typeof payload>;
