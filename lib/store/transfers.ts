import type { Transfer } from '../hmis/transfer';
import type { Move } from '../lifecycle/moves';
import { summaryOf } from '../lifecycle/summary';
import type { Vault } from '../vault/envelope';
import type { Database, SummaryRow, TransferRow } from './database';
import { demandHeader } from './header';
import { mendSummaries } from './mend-summaries';
import { StoreError, stored } from './store-error';
import { countOf, openPage, pageSize, type SummaryPage, sealPage, withoutId, withSummary } from './summary-page';
import { isSameSeal, openRow, sealRow } from './transfer-row';

/*
 * Sealing takes the browser's crypto, and a transaction does not wait for that. So everything is sealed first, and written only if
 * the rows it was made from are still the same; if another window was faster, all is done again on what that window wrote.
 */

export async function readTransfer(db: Database, vault: Vault, id: string): Promise<Transfer | undefined> {
  const row = await stored(() => db.transfers.get(id));
  if (row === undefined) return undefined;
  const transfer = await openRow(vault, row);
  if (transfer === undefined) throw new StoreError('unreadable-row');
  return transfer;
}

const nobody: SummaryPage = { summaries: [], unreadable: [] };

/** The page a transfer is in, with its content. */
async function pageOf(db: Database, vault: Vault, page: number): Promise<{ row: SummaryRow | undefined; content: SummaryPage }> {
  const row = await stored(() => db.summaries.get(page));
  const content = row === undefined ? nobody : await openPage(vault, row);
  if (content !== undefined) return { row, content };
  await mendSummaries(db, vault);
  return pageOf(db, vault, page);
}

/** Writes if the page is still the one that was read and `isSame`; whether it did. */
function write(
  db: Database,
  before: SummaryRow | undefined,
  after: SummaryRow,
  isSame: () => Promise<boolean>,
  change: () => PromiseLike<unknown>,
): Promise<boolean> {
  return stored(() =>
    db.dexie.transaction('rw', db.meta, db.transfers, db.summaries, async () => {
      await demandHeader(db);
      const page = await db.summaries.get(after.page);
      if (page?.stamp !== before?.stamp || !(await isSame())) return false;
      await Promise.all([change(), db.summaries.put(after)]);
      return true;
    }),
  );
}

/** Keeps new transfers; one that is already here stays as it is. When it fails, none of a page was kept. */
export async function addTransfers(db: Database, vault: Vault, transfers: readonly Transfer[]): Promise<void> {
  let rest = transfers;
  while (rest.length > 0) {
    const last = await stored(() => db.summaries.orderBy('page').last());
    const isFull = last !== undefined && countOf((await pageOf(db, vault, last.page)).content) >= pageSize;
    const page = last === undefined ? 0 : last.page + (isFull ? 1 : 0);
    const { row, content } = await pageOf(db, vault, page);
    const part = rest.slice(0, Math.max(1, pageSize - countOf(content)));
    const rows = await Promise.all(part.map((transfer) => sealRow(db, vault, transfer, page)));
    const known = await stored(() => db.transfers.bulkGet(part.map(({ id }) => id)));
    const fresh = rows.filter((_, at) => known[at] === undefined);
    const added = part.filter((_, at) => known[at] === undefined).map(summaryOf);
    const after = await sealPage(vault, page, added.reduce(withSummary, content));
    const isSame = async () => (await db.transfers.bulkGet(fresh.map(({ id }) => id))).every((each) => each === undefined);
    if (fresh.length === 0 || (await write(db, row, after, isSame, () => db.transfers.bulkAdd(fresh)))) rest = rest.slice(part.length);
  }
}

/** A transfer as it is stored now, with the page it is in; `undefined` when there is none. */
async function found(db: Database, vault: Vault, id: string): Promise<(TransferRow & { page: number }) | undefined> {
  const row = await stored(() => db.transfers.get(id));
  if (row === undefined) return undefined;
  if (row.page !== undefined) return { ...row, page: row.page };
  await mendSummaries(db, vault);
  return found(db, vault, id);
}

/** Makes one move on the newest state of a transfer, whichever window wrote it. When it fails, the stored one is as it was. */
export async function changeTransfer(db: Database, vault: Vault, id: string, move: (transfer: Transfer) => Move): Promise<Move> {
  for (;;) {
    const row = await found(db, vault, id);
    const before = row && (await openRow(vault, row));
    if (row === undefined || before === undefined) throw new StoreError(row === undefined ? 'row-gone' : 'unreadable-row');
    const result = move(before);
    if (!result.ok || result.transfer === before) return result;
    const page = await pageOf(db, vault, row.page);
    const changed = await sealRow(db, vault, result.transfer, row.page);
    const after = await sealPage(vault, row.page, withSummary(page.content, summaryOf(result.transfer)));
    const isSame = async () => isSameSeal((await db.transfers.get(id))?.sealed, row.sealed);
    if (await write(db, page.row, after, isSame, () => db.transfers.put(changed))) return result;
  }
}

/** Takes a transfer away for good, its summary with it. */
export async function deleteTransfer(db: Database, vault: Vault, id: string): Promise<void> {
  for (;;) {
    const row = await found(db, vault, id);
    if (row === undefined) return;
    const page = await pageOf(db, vault, row.page);
    const after = await sealPage(vault, row.page, withoutId(page.content, id));
    const isSame = async () => isSameSeal((await db.transfers.get(id))?.sealed, row.sealed);
    if (await write(db, page.row, after, isSame, () => db.transfers.delete(id))) return;
  }
}
