import { type ChainCheck, checkChain } from '../audit/chain';
import type { Vault } from '../vault/envelope';
import { readAuditCount } from './audit-count';
import { type AuditLog, readLog } from './audit-log';
import type { Database } from './database';

/** Counts the whole chain again. A vault from before there was a log has none, and nothing is wrong with that. */
export async function checkLog(db: Database, vault: Vault): Promise<{ log: AuditLog; check: ChainCheck }> {
  const atLeast = await readAuditCount(db.environment);
  const log = await readLog(db, vault);
  const { entries, head, unreadable } = log;
  if (head === undefined) {
    const isNew = entries.length === 0 && unreadable === 0 && atLeast === 0;
    return { log, check: isNew ? { isWhole: true } : { isWhole: false, at: entries.length } };
  }
  const check = await checkChain(entries, head);
  if (check.isWhole && head.seq + 1 < atLeast) return { log, check: { isWhole: false, at: head.seq + 1 } };
  return { log, check };
}
