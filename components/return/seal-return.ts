import type { ExchangeKeys } from '../../lib/exchange/own-keys';
import { type LeftOutReason, packagesFor } from '../../lib/exchange/packages-for';
import type { Partner } from '../../lib/exchange/partner';
import type { RowOf } from '../../lib/exchange/payload';
import { type SealedPackage, type SealRefusal, sealPackage } from '../../lib/exchange/seal-package';
import type { Environment } from '../../lib/hmis/ids';
import type { Transfer } from '../../lib/hmis/transfer';

/** What stood on the screen when the person said yes. */
export interface Confirmed {
  vsp: string;
  partnerId: string;
  fingerprint: string;
  rows: readonly ConfirmedRow[];
}

/** One record with the ID that was looked at. */
export interface ConfirmedRow {
  /** Of the record. */
  id: string;
  row: RowOf<'idReturn'>;
}

export type ReturnRefusal = 'no-keys' | 'card-differs' | 'id-differs' | LeftOutReason | SealRefusal;
export type SealedReturn = Extract<SealedPackage, { ok: true }> | { ok: false; reason: ReturnRefusal };

/** The card of a VSP: of several the one that is still in use. */
export function partnerOfVsp(partners: readonly Partner[], vsp: string): Partner | undefined {
  const all = partners.filter((each) => each.kind === 'vsp' && each.vsp === vsp);
  return all.find(({ state }) => state !== 'revoked') ?? all[0];
}

/** Whether the records are still what the person saw: of this VSP, with this ID, not confirmed yet. */
export const areAsSeen = ({ vsp, rows }: Pick<Confirmed, 'vsp' | 'rows'>, transfers: readonly Transfer[]): boolean =>
  rows.every(({ id, row }) => {
    const now = transfers.find((transfer) => transfer.id === id);
    return (
      now !== undefined &&
      now.vsp === vsp &&
      now.ref === row.ref &&
      now.clientTrackId === row.clientTrackId &&
      now.acknowledgedAt === undefined &&
      now.closedAt === undefined
    );
  });

/** What the vault holds at the moment of sealing. */
interface Present {
  keys: ExchangeKeys | undefined;
  partners: readonly Partner[];
  /** Those that were confirmed. */
  transfers: readonly Transfer[];
  environment: Environment;
  now: Date;
  timeZone: string;
}

const refused = (reason: ReturnRefusal): SealedReturn => ({ ok: false, reason });

/** One package for the one card that was on the screen, and all of the given records in it; else none. */
async function sealFor(
  purpose: 'idReturn' | 'outcomes',
  { vsp, partnerId, fingerprint }: Omit<Confirmed, 'rows'>,
  present: Present,
): Promise<SealedReturn> {
  const { keys, partners, transfers, environment, now } = present;
  if (keys === undefined) return refused('no-keys');
  const { packages, left } = packagesFor(purpose, transfers, partners, present);
  const [out] = left;
  if (out !== undefined) return refused(out.reason);
  const [only, ...others] = packages;
  if (only === undefined) return refused('no-rows');
  const { partner: to, content } = only;
  if (others.length > 0) return refused(others.every(({ partner }) => partner.id === to.id) ? 'too-many-rows' : 'row-of-another-vsp');
  if (to.id !== partnerId || to.fingerprint !== fingerprint || to.vsp !== vsp) return refused('card-differs');
  return sealPackage(content, { keys, to, environment, now });
}

/**
 * Seals the return of what was confirmed, with everything as the vault holds it at this moment. Whatever changed since the person
 * looked (the card, its state, whose a record is, its ID) stops it.
 */
export async function sealReturn(confirmed: Confirmed, present: Present): Promise<SealedReturn> {
  const isSame = areAsSeen(confirmed, present.transfers) && present.transfers.length === confirmed.rows.length;
  return isSame ? sealFor('idReturn', confirmed, present) : refused('id-differs');
}

/** What became of the referrals and needs of these records, for the VSP whose all of them are. */
export const sealOutcomes = (confirmed: Omit<Confirmed, 'rows'>, present: Present): Promise<SealedReturn> =>
  sealFor('outcomes', confirmed, present);
