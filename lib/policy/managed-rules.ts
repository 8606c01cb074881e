import { browser } from 'wxt/browser';
import { readPolicy } from './policy';
import { type ManagedRules, managedRules } from './rules';

/** What the agency's IT has set in the browser. Firefox answers with an error when that is nothing. */
export async function readManagedRules(): Promise<ManagedRules> {
  const raw: Record<string, unknown> = await browser.storage.managed.get().catch(() => ({}));
  return managedRules(readPolicy(raw));
}
