import { resent } from '../lib/lifecycle/hold-moves';
import type { TransferSummary } from '../lib/lifecycle/summary';
import type { KeepAll } from './intake/keeping';
import type { Perform } from './use-transfers';

/** A form that was sent back and comes again in a package bears its own reference: it goes on in the record that waits for it. */
export function keepResentWith(summaries: readonly TransferSummary[], keepAll: KeepAll, perform: Perform): KeepAll {
  return async (transfers) => {
    const waits = ({ ref, vsp }: (typeof transfers)[number]) =>
      summaries.find((each) => each.ref === ref && each.vsp === vsp && each.state === 'returned-to-vsp');
    const others = transfers.filter((each) => waits(each) === undefined);
    for (const transfer of transfers) {
      const known = waits(transfer);
      const { items, referrals, unmetNeeds } = transfer;
      if (known === undefined || items === undefined) continue;
      if (!(await perform(known.id, (latest) => resent(latest, { items, referrals, unmetNeeds }, new Date())))) return false;
    }
    return others.length === 0 || keepAll(others);
  };
}
