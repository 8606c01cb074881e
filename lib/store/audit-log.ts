import * as z from 'zod/mini';
import { type AuditHead, auditHead, linked, newChain } from '../audit/chain';
import { type AuditEntry, type AuditEvent, auditEntry } from '../audit/entry';
import type { Vault } from '../vault/envelope';
import { readAuditCount, saveAuditCount } from './audit-count';
import type { AuditRow, Database } from './database';
import { demandHeader } from './header';
import { stored } from './store-error';
import { isSameSeal } from './transfer-row';

/*
 * The log of what was done, in pages of entries and one row for the chain's head, all sealed. What is written down goes into the same
 * transaction as what was done, so that neither is ever there without the other.
 */

const table = 'audit';
/** So many entries share a page: an entry more writes some 10 kB, and 10,000 are 100 rows to open. */
export const auditPageSize = 100;
/** The head lies in a page of its own, before all others. */
const headPage = -1;

const keptEntries = z.array(auditEntry);

async function openRow<T>(vault: Vault, row: AuditRow | undefined, schema: z.ZodMiniType<T>): Promise<T | undefined> {
  if (row === undefined) return undefined;
  const value = await vault.open(table, String(row.page), row.sealed).catch(() => undefined);
  return schema.safeParse(value).data;
}

const sealRow = async (vault: Vault, page: number, value: unknown): Promise<AuditRow> => ({
  page,
  sealed: await vault.seal(table, String(page), value),
});

const lastPageOf = (db: Database) => db.audit.where('page').above(headPage).last();

export interface PreparedLog {
  /** Within a transaction that includes `audit`: whether the log is still the one this was prepared for. */
  isCurrent(): Promise<boolean>;
  write(): PromiseLike<unknown>;
  /** After the transaction. */
  done(): Promise<void>;
}

/** Seals what is to be written down. Sealing does not fit into a transaction: when another window was faster, prepare again. */
export async function prepareLog(db: Database, vault: Vault, events: readonly AuditEvent[], now = new Date()): Promise<PreparedLog> {
  const [headRow, lastRow] = await stored(() =>
    db.dexie.transaction('r', db.audit, () => Promise.all([db.audit.get(headPage), lastPageOf(db)])),
  );
  const [head, last] = await Promise.all([openRow(vault, headRow, auditHead), openRow(vault, lastRow, keptEntries)]);
  // What was tampered with stays as it is and is told for ever; what is done from now on is still written down, behind it.
  const wasThere = head === undefined && (lastRow !== undefined || (await readAuditCount(db.environment)) > 0);
  const isBroken = wasThere || (lastRow !== undefined && last === undefined);
  const begin: AuditEvent[] = isBroken ? [{ action: 'log-broken' }] : head === undefined ? [{ action: 'log-begun' }] : [];
  const next = await linked(head ?? newChain(), [...begin, ...events], now);
  const isFull = last === undefined || last.length >= auditPageSize;
  const page = lastRow === undefined ? 0 : lastRow.page + (isFull ? 1 : 0);
  const rows = await Promise.all([
    sealRow(vault, page, isFull ? next.entries : [...last, ...next.entries]),
    sealRow(vault, headPage, next.head),
  ]);
  return {
    async isCurrent() {
      const [headNow, lastNow] = await Promise.all([db.audit.get(headPage), lastPageOf(db)]);
      return (
        isSameSeal(headNow?.sealed, headRow?.sealed) && lastNow?.page === lastRow?.page && isSameSeal(lastNow?.sealed, lastRow?.sealed)
      );
    },
    write: () => db.audit.bulkPut(rows),
    done: () => saveAuditCount(db.environment, next.head.seq + 1),
  };
}

/** Writes down what changes no record. */
export async function appendToLog(db: Database, vault: Vault, events: readonly AuditEvent[]): Promise<void> {
  for (;;) {
    const log = await prepareLog(db, vault, events);
    const isDone = await stored(() =>
      db.dexie.transaction('rw', db.meta, db.audit, async () => {
        await demandHeader(db);
        if (!(await log.isCurrent())) return false;
        await log.write();
        return true;
      }),
    );
    if (isDone) return log.done();
  }
}

/** Where the log stands, for a backup to keep. */
export async function readLogHead(db: Database, vault: Vault): Promise<AuditHead | undefined> {
  return openRow(vault, await stored(() => db.audit.get(headPage)), auditHead);
}

export interface AuditLog {
  entries: AuditEntry[];
  /** Undefined before anything was written down, and when it was taken away or damaged. */
  head: AuditHead | undefined;
  /** Pages that cannot be opened. */
  unreadable: number;
}

/** The whole log, the oldest first. */
export async function readLog(db: Database, vault: Vault): Promise<AuditLog> {
  const rows = await stored(() => db.audit.orderBy('page').toArray());
  const head = await openRow(
    vault,
    rows.find(({ page }) => page === headPage),
    auditHead,
  );
  const pages = await Promise.all(rows.filter(({ page }) => page !== headPage).map((row) => openRow(vault, row, keptEntries)));
  return { entries: pages.flatMap((page) => page ?? []), head, unreadable: pages.filter((page) => page === undefined).length };
}
