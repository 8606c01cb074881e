import type * as z from 'zod/mini';
import type { historyEntry } from '../hmis/transfer';

export type HistoryLine = z.infer<typeof historyEntry>;

/** One desk, no accounts yet; a shared desk (design decision 15) will name its people here. */
const author = 'this-desk';

/** What happened and when; never a value. */
export function historyLine(action: HistoryLine['action'], now: Date, detail?: string): HistoryLine {
  return { at: now.toISOString(), author, action, ...(detail === undefined ? {} : { detail }) };
}
