import type { TransferSummary } from '../lifecycle/summary';
import type { Vault } from '../vault/envelope';
import type { Database, SummaryRow } from './database';
import { demandHeader } from './header';
import { mendSummaries } from './mend-summaries';
import { stored } from './store-error';
import { countOf, openPage, type SummaryPage } from './summary-page';

/** Pages that were opened before, by number: only what has changed since is opened again. */
export type OpenPages = ReadonlyMap<number, { stamp: string; content: SummaryPage }>;

/** The stamps of all pages; whoever watches this hears of every change. */
export function pageStamps(db: Database): Promise<string[]> {
  return stored(() =>
    db.dexie.transaction('r', db.meta, db.summaries, async () => {
      await demandHeader(db);
      return (await db.summaries.orderBy('[page+stamp]').keys()).map(String);
    }),
  );
}

async function readPages(db: Database, vault: Vault, known: OpenPages): Promise<{ pages: OpenPages; isWhole: boolean }> {
  const { rows, stamps, count } = await stored(() =>
    db.dexie.transaction('r', db.meta, db.transfers, db.summaries, async () => {
      await demandHeader(db);
      const stamps = new Map<number, string>();
      await db.summaries.orderBy('[page+stamp]').eachKey((key) => {
        if (Array.isArray(key)) stamps.set(Number(key[0]), String(key[1]));
      });
      const changed = [...stamps].filter(([page, stamp]) => known.get(page)?.stamp !== stamp).map(([page]) => page);
      const rows = changed.length === stamps.size ? await db.summaries.toArray() : await db.summaries.bulkGet(changed);
      return { rows: rows.filter((row): row is SummaryRow => row !== undefined), stamps, count: await db.transfers.count() };
    }),
  );
  const opened = await Promise.all(rows.map(async (row) => ({ row, content: await openPage(vault, row) })));
  const pages = new Map([...known].filter(([page]) => stamps.has(page)));
  for (const { row, content } of opened) {
    if (content !== undefined) pages.set(row.page, { stamp: row.stamp, content });
  }
  const total = [...pages.values()].reduce((sum, { content }) => sum + countOf(content), 0);
  return { pages, isWhole: pages.size === stamps.size && total === count };
}

/** Everything the inbox shows, without opening the transfers; what cannot be read is counted and kept. */
export async function listSummaries(
  db: Database,
  vault: Vault,
  known: OpenPages = new Map(),
): Promise<{ pages: OpenPages; summaries: TransferSummary[]; unreadable: number }> {
  let read = await readPages(db, vault, known);
  if (!read.isWhole) {
    await mendSummaries(db, vault);
    read = await readPages(db, vault, new Map());
  }
  const contents = [...read.pages.values()].map(({ content }) => content);
  return {
    pages: read.pages,
    summaries: contents.flatMap(({ summaries }) => summaries),
    unreadable: contents.reduce((sum, { unreadable }) => sum + unreadable.length, 0),
  };
}
