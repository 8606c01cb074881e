import * as z from 'zod/mini';
import { type AgencyAnswers, agencyAnswers, type Deployment } from '../profiles/deployment';
import type { Vault } from '../vault/envelope';
import type { Database } from './database';
import { readSealed, writeSealed } from './sealed-values';
import { readSettings, saveSettings } from './settings';
import { StoreError } from './store-error';

const name = 'agency-answers';
const kept = z.record(z.string(), agencyAnswers);

type Site = Pick<Deployment, 'origin' | 'tenantPath'>;
const keyOf = ({ origin, tenantPath }: Site): string => `${origin}${tenantPath}`;

type Kept = z.infer<typeof kept>;

async function readAll(db: Database, vault: Vault): Promise<Kept> {
  const value = await readSealed(db, vault, name).catch((error: unknown) => {
    throw error instanceof StoreError && error.code === 'unreadable-row' ? new StoreError('agency-unread') : error;
  });
  const found = kept.safeParse(value ?? {});
  if (!found.success) throw new StoreError('agency-unread');
  return found.data;
}

/** Nothing is as good as no answers; a damaged value is an error, since it may have barred an organization. */
export async function readAgencyAnswers(db: Database, vault: Vault, site: Site): Promise<AgencyAnswers> {
  return (await readAll(db, vault))[keyOf(site)] ?? {};
}

/** Answers what is given and leaves the rest. What cannot be read is given up only for the names themselves: they bar organizations. */
export async function saveAgencyAnswers(db: Database, vault: Vault, site: Site, answers: AgencyAnswers): Promise<void> {
  const all = await readAll(db, vault).catch((error: unknown): Kept => {
    if (error instanceof StoreError && error.code === 'agency-unread' && answers.victimServiceProviders !== undefined) return {};
    throw error;
  });
  await writeSealed(db, vault, name, { ...all, [keyOf(site)]: { ...all[keyOf(site)], ...answers } });
}

/**
 * Earlier versions kept the answers in the clear, with the site's address. At the first unlock they are sealed, and only then taken
 * from there; what is sealed already is newer.
 */
export async function sealClearAnswers(db: Database, vault: Vault): Promise<void> {
  const { deployment } = await readSettings();
  if (deployment === undefined || deployment.environment !== db.environment) return;
  const { unmetNeeds, presetsOff, organization, victimServiceProviders } = deployment;
  const given = Object.entries({ unmetNeeds, presetsOff, organization, victimServiceProviders }).filter(([, value]) => value !== undefined);
  if (given.length === 0) return;
  const sealed = await readAgencyAnswers(db, vault, deployment);
  await saveAgencyAnswers(db, vault, deployment, { ...Object.fromEntries(given), ...sealed });
  await saveSettings({ deployment });
}
