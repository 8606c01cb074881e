import * as z from 'zod/mini';
import { card } from '../../lib/exchange/card';
import type { PackageRefusal } from '../../lib/exchange/open-package';
import type { PassphraseRefusal } from '../../lib/exchange/passphrase-file';
import { clientTrackId, instant, transferRef } from '../../lib/hmis/ids';
import { receiptStates } from '../exchange/apply-receipt';

const alias = z.string().check(z.regex(/^V\d{2}$/));
const reason = z.custom<PackageRefusal>((value) => typeof value === 'string');

/**
 * What a VSP's own desk says of a form, beside the form: whose it is, under which reference, and the ID if it knows one. `id` is the
 * record's, the same in every window that opens the package, so that the form is kept once.
 */
export const sent = z.object({ id: z.uuid(), vsp: alias, ref: transferRef, clientTrackId: z.optional(clientTrackId) });
export type Sent = z.infer<typeof sent>;

/** What came of a sealed file, beside the forms in it. */
export const sealedOutcome = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('forms'),
    /** In the order of the file's forms. */
    rows: z.array(sent),
    taken: z.object({ id: z.uuid(), expiresAt: instant, purpose: z.enum(['enrollment', 'exit']) }),
  }),
  z.object({ is: z.literal('receipt'), lines: z.array(z.object({ ref: z.string(), state: z.enum(receiptStates) })) }),
  z.object({ is: z.literal('refused'), reason }),
  /** It lies in the vault until the words of its sender are compared. */
  z.object({
    is: z.literal('waiting'),
    reason,
    rows: z.number(),
    vsp: z.optional(alias),
    /** The card it came with, when nobody is known by it. */
    card: z.optional(card),
  }),
]);
/** A file with a passphrase asks for it; that is never kept. */
export type SealedOutcome = z.infer<typeof sealedOutcome> | { is: 'passphrase'; problem?: PassphraseRefusal | undefined };
