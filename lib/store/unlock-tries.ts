import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Environment } from '../hmis/ids';
import type { UnlockTries } from '../vault/unlock-delay';
import { stored } from './store-error';

const triesSchema = z.object({ failures: z.int().check(z.nonnegative()), lastAt: z.number() });
const keyOf = (environment: Environment) => `unlockTries.${environment}`;

/** Outlives the panel: closing and opening it again must not be the way around the wait. */
export async function readUnlockTries(environment: Environment): Promise<UnlockTries | undefined> {
  const key = keyOf(environment);
  return triesSchema.safeParse((await stored(() => browser.storage.local.get(key)))[key]).data;
}

export function saveUnlockTries(environment: Environment, tries: UnlockTries): Promise<void> {
  return stored(() => browser.storage.local.set({ [keyOf(environment)]: tries }));
}

export function clearUnlockTries(environment: Environment): Promise<void> {
  return stored(() => browser.storage.local.remove(keyOf(environment)));
}
