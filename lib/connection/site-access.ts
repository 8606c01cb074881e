import { browser } from 'wxt/browser';
import { readManagedRules } from '../policy/managed-rules';
import type { Rules } from '../policy/rules';
import { type Deployment, isInside } from '../profiles/deployment';

const scriptId = 'clienttrack';
const scriptFile = '/clienttrack-page.js';

/** A match pattern cannot carry a port: the origin is checked again on every message. */
const hostOf = (origin: string): string => `${new URL(origin).protocol}//${new URL(origin).hostname}`;
const permissionOf = (deployment: Deployment): { origins: string[] } => ({ origins: [`${hostOf(deployment.origin)}/*`] });
/** Signing in is beside the tenant's path; the panel must see that ClientTrack asks for it. */
const matchesOf = ({ origin, tenantPath }: Deployment): string[] =>
  (tenantPath === '/' ? ['/'] : [tenantPath, '/login/']).map((path) => `${hostOf(origin)}${path}*`);

/** Whether the agency's IT lets this site be used; the practice inside the extension always is. */
export const isSiteAllowed = (deployment: Deployment, { allowedOrigins }: Pick<Rules, 'allowedOrigins'>): boolean =>
  isInside(deployment) || allowedOrigins === undefined || allowedOrigins.includes(deployment.origin);

/** A page of our own needs nobody's permission. */
export const hasSite = async (deployment: Deployment): Promise<boolean> =>
  isInside(deployment) ||
  (isSiteAllowed(deployment, (await readManagedRules()).rules) && (await browser.permissions.contains(permissionOf(deployment))));

/** Opens the browser's own question; call it straight from the person's click. */
export const requestSite = async (deployment: Deployment): Promise<boolean> =>
  isInside(deployment) || ((await browser.permissions.request(permissionOf(deployment))) && hasSite(deployment));

/** Gives back the permission for a site that another one takes the place of. */
export async function leaveSite(before: Deployment, next: Deployment): Promise<void> {
  if (!isInside(before) && hostOf(before.origin) !== hostOf(next.origin)) await browser.permissions.remove(permissionOf(before));
}

/** Makes the registered page script equal to what is granted: there for this site and tenant, or not at all. */
export async function registerSite(deployment: Deployment | undefined): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  const isSite = deployment !== undefined && !isInside(deployment);
  const wanted = isSite && (await hasSite(deployment)) ? matchesOf(deployment) : [];
  const same = registered[0]?.matches?.join() === wanted.join();
  if (registered.length > 0 && !same) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (wanted.length === 0 || (registered.length > 0 && same)) return;
  await browser.scripting.registerContentScripts([
    {
      id: scriptId,
      js: [scriptFile],
      matches: wanted,
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
  // Pages that were open before the permission have no script yet.
  for (const tab of await browser.tabs.query({ url: wanted })) {
    if (tab.id !== undefined) await browser.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: [scriptFile] });
  }
}
