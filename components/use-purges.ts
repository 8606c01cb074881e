import { useEffect } from 'react';
import { isPurgeDue, isRowDue, purgeItems } from '../lib/lifecycle/purge';
import type { TransferSummary } from '../lib/lifecycle/summary';
import type { Perform } from './use-transfers';

/**
 * While the vault is open, what has had its time goes, with every change and with every look at the clock: the six items 72 hours after
 * entry, and the row of a closed transfer after 90 days.
 */
export function usePurges(
  summaries: readonly TransferSummary[] | undefined,
  now: Date,
  perform: Perform,
  remove: (id: string) => Promise<void>,
): void {
  useEffect(() => {
    for (const summary of summaries ?? []) {
      if (isRowDue(summary, now)) void remove(summary.id);
      else if (isPurgeDue(summary, now)) {
        void perform(summary.id, (transfer) => ({ ok: true, transfer: purgeItems(transfer, new Date()) }));
      }
    }
  }, [summaries, now, perform, remove]);
}
