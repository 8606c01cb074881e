import { useEffect } from 'react';
import { isPurgeDue, isRowDue, purgeItems } from '../lib/lifecycle/purge';
import type { TransferSummary } from '../lib/lifecycle/summary';
import { usePolicy } from './policy/use-policy';
import type { Perform } from './use-transfers';

/**
 * While the vault is open, what has had its time goes, with every change and with every look at the clock: the six items after entry
 * (72 hours), and the row of a closed transfer (90 days), or sooner where the agency's IT wants it.
 */
export function usePurges(
  summaries: readonly TransferSummary[] | undefined,
  now: Date,
  perform: Perform,
  remove: (id: string) => Promise<void>,
): void {
  const { rules: retention } = usePolicy();
  useEffect(() => {
    for (const summary of summaries ?? []) {
      if (isRowDue(summary, now, retention)) void remove(summary.id);
      else if (isPurgeDue(summary, now, retention)) {
        void perform(summary.id, (transfer) => ({ ok: true, transfer: purgeItems(transfer, new Date()) }));
      }
    }
  }, [summaries, now, perform, remove, retention]);
}
