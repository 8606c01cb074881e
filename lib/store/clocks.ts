import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { DueTime } from '../lifecycle/clock';
import { stored } from './store-error';

const key = 'dueTimes';
const dueTimes = z.array(z.object({ dueHour: z.int() }));

/** Kept in the clear so that the badge can count while the vault is locked: whole hours, and nothing else of what is passed in. */
export function writeDueTimes(times: DueTime[]): Promise<void> {
  return stored(() => browser.storage.local.set({ [key]: times.map(({ dueHour }) => ({ dueHour: Math.floor(dueHour) })) }));
}

export async function readDueTimes(): Promise<DueTime[]> {
  const kept = await stored(() => browser.storage.local.get(key));
  const parsed = dueTimes.safeParse(kept[key]);
  return parsed.success ? parsed.data : [];
}
