import { resent, sendBack } from '../lib/lifecycle/hold-moves';
import type { KeepAll } from './intake/keeping';
import type { Perform } from './use-transfers';

/** A form that was sent back and came again goes on in its own record, with its first time of receipt; others are kept as ever. */
export function keepAgainWith(again: string | undefined, keepAll: KeepAll, perform: Perform): KeepAll {
  if (again === undefined) return keepAll;
  return async (transfers) => {
    const [first, ...rest] = transfers;
    if (first === undefined) return keepAll(transfers);
    const { items, referrals, unmetNeeds, asked = [] } = first;
    const isKept = await perform(again, (latest) =>
      // It came again and still cannot be used: the VSP is asked once more.
      items === undefined ? sendBack(latest, asked, new Date()) : resent(latest, { items, referrals, unmetNeeds }, new Date()),
    );
    return isKept && (rest.length === 0 || (await keepAll(rest)));
  };
}
