import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Deployment } from '../profiles/deployment';
import { taught } from '../profiles/taught';
import { stored } from './store-error';

/** In the clear, since it holds words of pages only. */
const kept = z.strictObject({
  taught,
  /** Field → the record, by its random id, that it was taught with: the next one checks it. */
  taughtWith: z.record(z.string(), z.uuid()),
});
export type KeptTaught = z.infer<typeof kept>;

type Site = Pick<Deployment, 'origin' | 'tenantPath' | 'environment'>;

/** One draft for each ClientTrack; live and practice never share one. */
export const taughtKey = ({ origin, tenantPath, environment }: Site): string => `taught ${environment} ${origin}${tenantPath}`;

/** What was taught about this ClientTrack; undefined when nothing was, or nothing readable. */
export async function readTaught(site: Site): Promise<KeptTaught | undefined> {
  const key = taughtKey(site);
  const found = await stored(() => browser.storage.local.get(key));
  return kept.safeParse(found[key]).data;
}

export async function saveTaught(site: Site, next: KeptTaught): Promise<void> {
  await stored(() => browser.storage.local.set({ [taughtKey(site)]: next }));
}
