import type { Referral } from '../hmis/referral';
import type { SixItems, Transfer } from '../hmis/transfer';
import type { UnmetNeed } from '../hmis/unmet-need';
import { historyLine } from './history';
import { attempt, type Move, moved } from './moves';
import { isWaitingForVsp } from './state';

/** Which field, and what kind of thing was wrong with it; never the value. */
export type Asked = NonNullable<Transfer['asked']>[number];

/** The form goes back to the VSP with what is missing or too much; its values are wiped, the 24 hours run on (R19, R35). */
export function sendBack(transfer: Transfer, asked: readonly Asked[], now: Date): Move {
  const given = { asked: [...asked] };
  return attempt(transfer, 'sendBack', given, () => {
    const { items: _wiped, ...kept } = transfer;
    const before = transfer.holds ?? [];
    // Asked once more: it is one wait.
    const holds = isWaitingForVsp(transfer) ? before : [...before, { from: now.toISOString() }];
    const line = historyLine('sent-back', now, given.asked.map(({ where, reason }) => `${where}:${reason}`).join(' '));
    return moved({ ...kept, referrals: [], unmetNeeds: [] }, { asked: given.asked, holds }, line);
  });
}

/** The form came again and is in order. */
export function resent(transfer: Transfer, form: { items: SixItems; referrals: Referral[]; unmetNeeds: UnmetNeed[] }, now: Date): Move {
  return attempt(transfer, 'resent', {}, () => {
    const { asked: _answered, ...kept } = transfer;
    const holds = (transfer.holds ?? []).map((hold) => ({ ...hold, to: hold.to ?? now.toISOString() }));
    const { items, referrals, unmetNeeds } = structuredClone(form);
    return moved(kept, { items, referrals, unmetNeeds, holds }, historyLine('resent', now));
  });
}
