import type { Transfer } from '../hmis/transfer';
import { dayIn } from '../lifecycle/calendar-days';
import { needStateOf, referralStateOf } from '../lifecycle/state';
import type { Partner, PartnerState } from './partner';
import { mostRows, type RowOf } from './payload';
import type { ForVsp, PackageContent } from './seal-package';

/** Why a record's row went into no package. */
export type LeftOutReason = 'no-id' | 'no-card' | 'two-cards' | 'card-unverified' | 'card-changed' | 'card-revoked';

export interface PackagesFor {
  /** One VSP each; more than one for a VSP only when there are too many rows. */
  packages: { partner: Partner; content: PackageContent; transfers: Transfer[] }[];
  /** Everybody who is in no package, and why: nobody is left out silently. */
  left: { transfer: Transfer; reason: LeftOutReason }[];
}

interface Today {
  now: Date;
  timeZone: string;
}

const dayOf = (instant: string | undefined, timeZone: string) => (instant === undefined ? {} : { on: dayIn(timeZone, new Date(instant)) });

/** The ID with its reference and the date (R46). */
const idReturnOf = ({ ref, clientTrackId }: Transfer, { now, timeZone }: Today): RowOf<'idReturn'> | undefined =>
  clientTrackId === undefined ? undefined : { ref, clientTrackId, date: dayIn(timeZone, now) };

const outcomesOf = ({ ref, referrals, unmetNeeds, exit }: Transfer, { timeZone }: Today): RowOf<'outcomes'> => ({
  ref,
  referrals: referrals.map((each, at) => ({
    number: at + 1,
    state: referralStateOf(each),
    ...dayOf(each.result?.at ?? each.acknowledgedAt ?? each.recorded?.at, timeZone),
  })),
  unmetNeeds: unmetNeeds.map((each, at) => ({
    number: at + 1,
    state: needStateOf(each),
    ...dayOf(each.followedUp?.at ?? each.recorded?.at, timeZone),
  })),
  ...(exit?.enteredAt !== undefined && { exitRecordedOn: dayIn(timeZone, new Date(exit.enteredAt)) }),
});

const whyNot = {
  verified: undefined,
  unverified: 'card-unverified',
  changed: 'card-changed',
  revoked: 'card-revoked',
} as const satisfies Record<PartnerState, LeftOutReason | undefined>;

/** The one partner that rows of this alias may go to. Two cards of one alias are a question, not a choice. */
function partnerOf(vsp: string, partners: readonly Partner[]): Partner | LeftOutReason {
  const all = partners.filter((each) => each.kind === 'vsp' && each.vsp === vsp);
  const [one, ...others] = all.length > 1 ? all.filter(({ state }) => state !== 'revoked') : all;
  if (one === undefined) return all.length > 0 ? 'card-revoked' : 'no-card';
  return others.length > 0 ? 'two-cards' : (whyNot[one.state] ?? one);
}

const partsOf = <Part>(all: readonly Part[], size: number): Part[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** What is to be sealed for whom, out of records of any VSPs. Every record is in exactly one package, or among those left out. */
export function packagesFor(
  purpose: 'idReturn' | 'outcomes',
  transfers: readonly Transfer[],
  partners: readonly Partner[],
  today: Today,
): PackagesFor {
  const result: PackagesFor = { packages: [], left: [] };
  for (const vsp of new Set(transfers.map((each) => each.vsp))) {
    const theirs = transfers.filter((each) => each.vsp === vsp);
    const partner = partnerOf(vsp, partners);
    if (typeof partner === 'string') {
      result.left.push(...theirs.map((transfer) => ({ transfer, reason: partner })));
      continue;
    }
    const ready = purpose === 'outcomes' ? theirs : theirs.filter(({ clientTrackId }) => clientTrackId !== undefined);
    result.left.push(...theirs.filter((each) => !ready.includes(each)).map((transfer) => ({ transfer, reason: 'no-id' as const })));
    for (const part of partsOf(ready, mostRows))
      result.packages.push({ partner, content: contentOf(purpose, part, today), transfers: part });
  }
  return result;
}

function contentOf(purpose: 'idReturn' | 'outcomes', transfers: readonly Transfer[], today: Today): PackageContent {
  if (purpose === 'outcomes') return { purpose, rows: transfers.map((each) => ({ vsp: each.vsp, row: outcomesOf(each, today) })) };
  const rows = transfers.flatMap((each): ForVsp<RowOf<'idReturn'>>[] => {
    const row = idReturnOf(each, today);
    return row === undefined ? [] : [{ vsp: each.vsp, row }];
  });
  return { purpose, rows };
}
