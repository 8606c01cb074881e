import { cardOf, newExchangeKeys } from '../../lib/exchange/own-keys';
import { newPartner, verified } from '../../lib/exchange/partner';
import type { Transfer } from '../../lib/hmis/transfer';
import { captureId, entryDone, type Move, startEntry } from '../../lib/lifecycle/moves';
import { inventedForm, inventedTransfer } from '../lifecycle/invented-transfer';

function done(move: Move): Transfer {
  if (!move.ok) throw new Error(move.reason);
  return move.transfer;
}

/** A practice record whose entry is complete and whose ID waits to go back. */
export function enteredTransfer(id: string, vsp = 'V01'): Transfer {
  const now = new Date();
  const begun = done(startEntry({ ...inventedTransfer(now), environment: 'practice', vsp }, now));
  return done(entryDone(done(captureId(begun, id, now)), now));
}

/** Keys of an agency and of a VSP, and the two cards as each has compared the other's. */
export async function twoDesks() {
  const now = new Date();
  const [agencyKeys, vspKeys] = await Promise.all([newExchangeKeys(now), newExchangeKeys(now)]);
  const vsp = verified(await newPartner({ kind: 'vsp', vsp: 'V01', name: 'Zz Harbor House', card: cardOf(vspKeys) }, now), now);
  const agency = verified(await newPartner({ kind: 'agency', name: 'Zz Agency', card: cardOf(agencyKeys) }, now), now);
  return { agencyKeys, vspKeys, vsp, agency };
}

/** The form of an invented household as a row of a package. */
export function enrollmentRow(ref: Transfer['ref']) {
  const { items, referrals, unmetNeeds } = inventedForm();
  return {
    ref,
    items,
    referrals: referrals.map(({ service, provider }) => ({ service, provider })),
    unmetNeeds: unmetNeeds.map(({ category, reason }) => ({ category, reason })),
  };
}
