import { summaryOf } from '../lifecycle/summary';
import type { Vault } from '../vault/envelope';
import type { Database, SummaryRow, TransferRow } from './database';
import { demandHeader } from './header';
import { stored } from './store-error';
import { pageSize, sealPage } from './summary-page';
import { isSameSeal, openRow } from './transfer-row';

async function pagesOf(vault: Vault, rows: readonly TransferRow[]): Promise<{ pages: SummaryRow[]; rows: TransferRow[] }> {
  const pages: SummaryRow[] = [];
  const sorted: TransferRow[] = [];
  for (let page = 0; page * pageSize < rows.length; page += 1) {
    const part = rows.slice(page * pageSize, (page + 1) * pageSize);
    const opened = await Promise.all(part.map((row) => openRow(vault, row)));
    const summaries = opened.flatMap((transfer) => (transfer === undefined ? [] : [summaryOf(transfer)]));
    const unreadable = part.flatMap(({ id }, index) => (opened[index] === undefined ? [id] : []));
    pages.push(await sealPage(vault, page, { summaries, unreadable }));
    sorted.push(...part.map(({ id, sealed }) => ({ id, page, sealed })));
  }
  return { pages, rows: sorted };
}

/** Makes all summaries anew from the transfers: after an upgrade, or when a page was damaged. No transfer is changed. */
export async function mendSummaries(db: Database, vault: Vault): Promise<void> {
  for (;;) {
    const before = await stored(() => db.transfers.toArray());
    const made = await pagesOf(vault, before);
    const isDone = await stored(() =>
      db.dexie.transaction('rw', db.meta, db.transfers, db.summaries, async () => {
        await demandHeader(db);
        const now = await db.transfers.toArray();
        if (now.length !== before.length || now.some((row, at) => !isSameSeal(row.sealed, before[at]?.sealed))) return false;
        await db.summaries.clear();
        await db.summaries.bulkPut(made.pages);
        await db.transfers.bulkPut(made.rows);
        return true;
      }),
    );
    // Another window saved meanwhile: once more, with what it saved.
    if (isDone) return;
  }
}
