import { useEffect } from 'react';
import { isPurgeDue, purgeItems } from '../lib/lifecycle/purge';
import type { TransferSummary } from '../lib/lifecycle/summary';
import type { Perform } from './use-transfers';

/** While the vault is open, the six items go when their time is over: with every change, and with every look at the clock. */
export function usePurges(summaries: readonly TransferSummary[] | undefined, now: Date, perform: Perform): void {
  useEffect(() => {
    for (const summary of summaries ?? []) {
      if (!isPurgeDue(summary, now)) continue;
      void perform(summary.id, (transfer) => ({ ok: true, transfer: purgeItems(transfer, new Date()) }));
    }
  }, [summaries, now, perform]);
}
