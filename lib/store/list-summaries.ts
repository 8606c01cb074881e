import type { TransferSummary } from '../lifecycle/summary';
import type { Vault } from '../vault/envelope';
import type { Database, SummaryRow } from './database';
import { demandHeader } from './header';
import { mendSummaries } from './mend-summaries';
import { stored } from './store-error';
import { countOf, openPage, type SummaryPage } from './summary-page';

/** Pages that were opened before, by number: only what has changed since is opened again. */
export type OpenPages = ReadonlyMap<number, { stamp: string; content: SummaryPage | undefined }>;

/** The stamps of all pages; whoever watches this hears of every change. */
export function pageStamps(db: Database): Promise<string[]> {
  return stored(() =>
    db.dexie.transaction('r', db.meta, db.summaries, async () => {
      await demandHeader(db);
      return (await db.summaries.orderBy('[page+stamp]').keys()).map(String);
    }),
  );
}

/** So many pages are opened at a time: the newest first, which is where the open work is, and the rest soon after. */
const pagesAtOnce = 20;

async function readPages(
  db: Database,
  vault: Vault,
  known: OpenPages,
): Promise<{ pages: OpenPages; isWhole: boolean; isPartial: boolean }> {
  const { rows, stamps, count, isPartial } = await stored(() =>
    db.dexie.transaction('r', db.meta, db.transfers, db.summaries, async () => {
      await demandHeader(db);
      const stamps = new Map<number, string>();
      await db.summaries.orderBy('[page+stamp]').eachKey((key) => {
        if (Array.isArray(key)) stamps.set(Number(key[0]), String(key[1]));
      });
      const changed = [...stamps].filter(([page, stamp]) => known.get(page)?.stamp !== stamp).map(([page]) => page);
      const rows = await db.summaries.bulkGet(changed.slice(-pagesAtOnce));
      const isPartial = changed.length > pagesAtOnce;
      const count = isPartial ? 0 : await db.transfers.count();
      return { rows: rows.filter((row): row is SummaryRow => row !== undefined), stamps, count, isPartial };
    }),
  );
  const opened = await Promise.all(rows.map(async (row) => ({ row, content: await openPage(vault, row) })));
  const pages = new Map([...known].filter(([page]) => stamps.has(page)));
  // A damaged one is known as such, so that the rest is still read before all is made anew.
  for (const { row, content } of opened) pages.set(row.page, { stamp: row.stamp, content });
  const contents = [...pages.values()].map(({ content }) => content);
  const total = contents.reduce((sum, content) => sum + (content === undefined ? 0 : countOf(content)), 0);
  return { pages, isPartial, isWhole: !isPartial && !contents.includes(undefined) && total === count };
}

export interface SummaryList {
  pages: OpenPages;
  summaries: TransferSummary[];
  unreadable: number;
  /** Older pages are still to be opened: ask again with these ones known. */
  isPartial: boolean;
}

function listOf(pages: OpenPages, isPartial: boolean): SummaryList {
  const contents = [...pages.values()].flatMap(({ content }) => (content === undefined ? [] : [content]));
  return {
    pages,
    isPartial,
    summaries: contents.flatMap(({ summaries }) => summaries),
    unreadable: contents.reduce((sum, { unreadable }) => sum + unreadable.length, 0),
  };
}

/** What the inbox shows, without opening the transfers; what cannot be read is counted and kept. */
export async function listSummaries(db: Database, vault: Vault, known: OpenPages = new Map()): Promise<SummaryList> {
  const { pages, isPartial, isWhole } = await readPages(db, vault, known);
  if (isPartial || isWhole) return listOf(pages, isPartial);
  await mendSummaries(db, vault);
  const mended = await readPages(db, vault, new Map());
  return listOf(mended.pages, mended.isPartial);
}
