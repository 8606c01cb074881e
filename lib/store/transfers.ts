import type { AuditEvent } from '../audit/entry';
import type { Transfer } from '../hmis/transfer';
import { defaultTimeZone } from '../lifecycle/calendar-days';
import type { Move } from '../lifecycle/moves';
import { summaryOf } from '../lifecycle/summary';
import { countsOf } from '../reports/counts-of';
import type { Vault } from '../vault/envelope';
import { prepareLog } from './audit-log';
import type { Database, SummaryRow, TransferRow } from './database';
import { markErased } from './erased';
import { demandHeader } from './header';
import { mendSummaries } from './mend-summaries';
import { prepareCounts } from './monthly-counts';
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

/** What is written down of a transfer: the lines of its history that are new. A name of a screen or a path may go along, nothing else. */
const eventsOf = (transfer: Transfer, known: number): AuditEvent[] =>
  transfer.history.slice(known).map(({ action, detail = '' }) => {
    const [name = ''] = /^[a-z_-]{1,60}/.exec(detail) ?? [];
    return { action, record: transfer.id, ...(name !== '' && { detail: name }) };
  });

/** Writes if the page is still the one that was read and `isSame`, and writes it down; whether it did. */
async function write(
  { db, vault }: { db: Database; vault: Vault },
  before: SummaryRow | undefined,
  after: SummaryRow,
  isSame: () => Promise<boolean>,
  change: () => PromiseLike<unknown>,
  events: readonly AuditEvent[],
): Promise<boolean> {
  const log = await prepareLog(db, vault, events);
  const isDone = await stored(() =>
    db.dexie.transaction('rw', [db.meta, db.transfers, db.summaries, db.audit, db.drafts], async () => {
      await demandHeader(db);
      const page = await db.summaries.get(after.page);
      if (page?.stamp !== before?.stamp || !(await isSame()) || !(await log.isCurrent())) return false;
      await Promise.all([change(), log.write(), db.summaries.put(after)]);
      return true;
    }),
  );
  if (isDone) await log.done();
  return isDone;
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
    const events = part.filter((_, at) => known[at] === undefined).flatMap((transfer) => eventsOf(transfer, 0).slice(-1));
    const add = () => db.transfers.bulkAdd(fresh);
    if (fresh.length === 0 || (await write({ db, vault }, row, after, isSame, add, events))) rest = rest.slice(part.length);
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
    const events = eventsOf(result.transfer, before.history.length);
    const change = () => Promise.all([db.transfers.put(changed), markErased(db, events)]);
    if (await write({ db, vault }, page.row, after, isSame, change, events)) return result;
  }
}

/** Takes a transfer away for good, its summary with it. What it counts for in its months is kept, in numbers only. */
export async function deleteTransfer(db: Database, vault: Vault, id: string, timeZone: string = defaultTimeZone): Promise<void> {
  for (;;) {
    const row = await found(db, vault, id);
    if (row === undefined) return;
    const page = await pageOf(db, vault, row.page);
    const after = await sealPage(vault, row.page, withoutId(page.content, id));
    // One that cannot be read cannot be counted.
    const transfer = await openRow(vault, row);
    const counts = await prepareCounts(db, vault, countsOf(transfer === undefined ? [] : [summaryOf(transfer)], new Date(), timeZone));
    const isSame = async () => isSameSeal((await db.transfers.get(id))?.sealed, row.sealed) && (await counts.isCurrent());
    const events = [{ action: 'row-removed', record: id }] as const;
    const remove = () => Promise.all([db.transfers.delete(id), counts.write(), markErased(db, events)]);
    if (await write({ db, vault }, page.row, after, isSame, remove, events)) return;
  }
}
