import { clientTrackId } from '../hmis/ids';
import type { Transfer } from '../hmis/transfer';
import { entryDayOf } from './entry-day';

export type GuardName =
  /** The six items are gone, so nothing can be entered any more. */
  | 'items-purged'
  | 'not-an-id'
  /** Another id is already set; nobody overwrites an id. */
  | 'id-already-captured'
  | 'not-captured'
  | 'not-returned'
  | 'digits-differ'
  | 'already-acknowledged'
  /** An id is corrected by itself. */
  | 'same-id'
  /** The VSP has the wrong id. */
  | 'tell-vsp-first'
  /** A form is sent back without saying what is missing. */
  | 'nothing-asked'
  | 'exit-before-entry'
  /** A referral that stands in ClientTrack has no result yet. */
  | 'referrals-open'
  /** It stands in ClientTrack already. */
  | 'referral-recorded'
  /** The client is in ClientTrack: exiting it takes a date and a destination. */
  | 'exit-missing'
  | 'is-in-clienttrack'
  /** It may be a form that is here already. */
  | 'compare-first';

/** What a move is made with, for its guards. */
export interface Given {
  id?: string | undefined;
  lastFour?: string;
  isVspTold?: boolean;
  asked?: NonNullable<Transfer['asked']>;
  exitDate?: string;
  /** By its id. */
  referral?: string;
}

/** Whether our entry made, or an exit names, a client there. */
export const isInClientTrack = ({ clientTrackId, capturedAt, enteredAt, exit }: Transfer): boolean =>
  exit !== undefined || capturedAt !== undefined || (enteredAt !== undefined && clientTrackId !== undefined);

/** Whether a move may pass, by the name of the refusal when it may not. */
export const guards: Record<GuardName, (transfer: Transfer, given: Given) => boolean> = {
  'items-purged': ({ items }) => items !== undefined,
  'not-an-id': (_, { id }) => id === undefined || clientTrackId.safeParse(id).success,
  'id-already-captured': (transfer, { id }) => transfer.clientTrackId === undefined || transfer.clientTrackId === id,
  'not-captured': (transfer) => transfer.clientTrackId !== undefined,
  'not-returned': ({ returnedAt }) => returnedAt !== undefined,
  // The whole id when it is shorter than four digits.
  'digits-differ': (transfer, { lastFour = '' }) => lastFour.trim() === transfer.clientTrackId?.slice(-4),
  'already-acknowledged': ({ acknowledgedAt }) => acknowledgedAt === undefined,
  'same-id': (transfer, { id }) => transfer.clientTrackId !== id,
  'tell-vsp-first': ({ returnedAt }, { isVspTold }) => returnedAt === undefined || isVspTold === true,
  'nothing-asked': (_, { asked }) => asked !== undefined && asked.length > 0,
  'exit-before-entry': (transfer, { exitDate = '' }) => exitDate >= (entryDayOf(transfer) ?? ''),
  'referrals-open': ({ referrals }) => referrals.every(({ recorded, result }) => recorded === undefined || result !== undefined),
  'referral-recorded': ({ referrals }, { referral }) => referrals.every(({ id, recorded }) => id !== referral || recorded === undefined),
  'exit-missing': (transfer, { exitDate }) => !isInClientTrack(transfer) || exitDate !== undefined,
  'is-in-clienttrack': (transfer) => !isInClientTrack(transfer),
  'compare-first': ({ looksLike }) => looksLike === undefined,
};
