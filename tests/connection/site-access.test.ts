import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveSite, registerSite, requestSite } from '../../lib/connection/site-access';
import type { Deployment } from '../../lib/profiles/deployment';

const site = (origin: string, tenantPath = '/zzagency/'): Deployment => ({ origin, tenantPath, environment: 'live', profile: 'generic' });
const live = site('https://clienttrack.example.org');

/** The browser's side: what was granted, and which script runs where. */
let granted: Set<string>;
let registered: { id: string; matches: string[] }[];

beforeEach(() => {
  fakeBrowser.reset();
  granted = new Set();
  registered = [];
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
      request: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.add(origin)),
      remove: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.delete(origin)),
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: typeof registered) => void registered.push(...scripts),
      unregisterContentScripts: async () => void registered.splice(0),
      executeScript: async () => [],
    },
  });
});

test('only the one address is asked for, and no other host', async () => {
  await requestSite(live);
  expect([...granted]).toEqual(['https://clienttrack.example.org/*']);
});

test('the page script runs under the agency’s own folder and where one signs in, and nowhere else of the host', async () => {
  await requestSite(live);
  await registerSite(live);
  expect(registered.map(({ matches }) => matches)).toEqual([
    ['https://clienttrack.example.org/zzagency/*', 'https://clienttrack.example.org/login/*'],
  ]);
});

test('without the permission no script runs anywhere, and one that ran is taken away', async () => {
  await registerSite(live);
  expect(registered).toEqual([]);
  await requestSite(live);
  await registerSite(live);
  granted.clear();
  await registerSite(live);
  expect(registered).toEqual([]);
});

test('another folder of the same host takes the place of the one before', async () => {
  await requestSite(live);
  await registerSite(live);
  await registerSite(site(live.origin, '/zztraining/'));
  expect(registered.map(({ matches }) => matches[0])).toEqual(['https://clienttrack.example.org/zztraining/*']);
});

test('the permission for a site that was left is given back, and kept while the next one is on the same host', async () => {
  await requestSite(live);
  await leaveSite(live, site(live.origin, '/zztraining/'));
  expect(granted.size).toBe(1);
  await leaveSite(live, site('https://other.example.org'));
  expect(granted.size).toBe(0);
});
