import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Environment } from '../hmis/ids';
import { stored } from './store-error';

const keyOf = (environment: Environment): string => `auditCount.${environment}`;
const count = z.int().check(z.nonnegative());

/** How many entries the log has, outside the database: a log that was taken away whole, or put back from before, has fewer. */
export async function readAuditCount(environment: Environment): Promise<number> {
  const key = keyOf(environment);
  return count.safeParse((await stored(() => browser.storage.local.get(key)))[key]).data ?? 0;
}

/** Written after the log itself, so it is never ahead of it; a count that cannot be kept only finds less. */
export async function saveAuditCount(environment: Environment, entries: number): Promise<void> {
  await browser.storage.local.set({ [keyOf(environment)]: entries }).catch(() => undefined);
}
