import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Environment } from '../hmis/ids';
import type { DueTime } from '../lifecycle/clock';
import { stored } from './store-error';

/** One list for each vault: opening one must not silence the other's clocks. */
const keyOf = (environment: Environment): string => `dueTimes.${environment}`;
const dueTimes = z.array(z.object({ dueHour: z.int() }));

/** Kept in the clear so that the badge can count while the vault is locked: whole hours, and nothing else of what is passed in. */
export function writeDueTimes(environment: Environment, times: DueTime[]): Promise<void> {
  return stored(() => browser.storage.local.set({ [keyOf(environment)]: times.map(({ dueHour }) => ({ dueHour: Math.floor(dueHour) })) }));
}

export async function readDueTimes(environment: Environment): Promise<DueTime[]> {
  const kept = await stored(() => browser.storage.local.get(keyOf(environment)));
  const parsed = dueTimes.safeParse(kept[keyOf(environment)]);
  return parsed.success ? parsed.data : [];
}

const lastDigestKey = 'lastDigest';

/** The last time of day at which a reminder was due, so that each comes once. */
export async function readLastDigest(): Promise<string | undefined> {
  const kept = await stored(() => browser.storage.local.get(lastDigestKey));
  return z.string().safeParse(kept[lastDigestKey]).data;
}

export const saveLastDigest = (slot: string): Promise<void> => stored(() => browser.storage.local.set({ [lastDigestKey]: slot }));
