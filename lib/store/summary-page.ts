import * as z from 'zod/mini';
import { summaryVersion, type TransferSummary } from '../lifecycle/summary';
import type { Vault } from '../vault/envelope';
import type { SummaryRow } from './database';

const table = 'summaries';
/** So many transfers share a page: a change writes some 50 kB, and 100,000 transfers are 400 rows to read. */
export const pageSize = 250;

export interface SummaryPage {
  summaries: readonly TransferSummary[];
  /** Ids of transfers that could not be read when the page was made. They are kept and counted. */
  unreadable: readonly string[];
}

// What is inside was made by `summaryOf` and sealed by us; the version says whether it still means the same.
const kept = z.object({
  version: z.literal(summaryVersion),
  summaries: z.custom<readonly TransferSummary[]>(Array.isArray),
  unreadable: z.custom<readonly string[]>(Array.isArray),
});

export async function sealPage(vault: Vault, page: number, content: SummaryPage): Promise<SummaryRow> {
  const sealed = await vault.seal(table, String(page), { version: summaryVersion, ...content });
  return { page, stamp: crypto.randomUUID(), sealed };
}

/** `undefined` for a page that is damaged or of another version: it is to be made anew from its transfers. */
export async function openPage(vault: Vault, row: SummaryRow): Promise<SummaryPage | undefined> {
  const value = await vault.open(table, String(row.page), row.sealed).catch(() => undefined);
  return kept.safeParse(value).data;
}

export const countOf = ({ summaries, unreadable }: SummaryPage): number => summaries.length + unreadable.length;

export function withSummary({ summaries, unreadable }: SummaryPage, summary: TransferSummary): SummaryPage {
  const isThere = summaries.some(({ id }) => id === summary.id);
  return {
    summaries: isThere ? summaries.map((each) => (each.id === summary.id ? summary : each)) : [...summaries, summary],
    unreadable: unreadable.filter((id) => id !== summary.id),
  };
}

export const withoutId = ({ summaries, unreadable }: SummaryPage, gone: string): SummaryPage => ({
  summaries: summaries.filter(({ id }) => id !== gone),
  unreadable: unreadable.filter((id) => id !== gone),
});
