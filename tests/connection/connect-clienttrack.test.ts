import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ClientTrackConnection, connectClientTrack } from '../../lib/connection/connect-clienttrack';
import { readPage } from '../../lib/fill/read-page';
import type { PageDescription } from '../../lib/messages';
import type { Deployment } from '../../lib/profiles/deployment';
import { desk, newClientPage, page, received, shell } from '../fill/pages';

const origin = 'https://clienttrack.example.org';
const deployment: Deployment = { origin, tenantPath: '/zzagency/', environment: 'practice', profile: 'generic' };
const at = (description: PageDescription, nonce: string, path = '/zzagency/viewform.aspx'): PageDescription => ({
  ...description,
  nonce,
  address: { origin, path, params: {} },
});

/** What each open document says of itself, by nonce. */
let pages: Map<string, PageDescription>;
let connection: ClientTrackConnection;

const answersSettle = () => new Promise((resolve) => setTimeout(resolve));
const tabOf = (id: number, url = `${origin}/zzagency/default.aspx`) => ({
  id,
  url,
  ...{ index: 0, windowId: 1, groupId: -1, pinned: false, highlighted: false, active: true, frozen: false },
  ...{ incognito: false, selected: false, discarded: false, autoDiscardable: true, lastAccessed: 0 },
});
type Sender = { tabId: number; frameId?: number; from?: string | undefined; url?: string; lifecycle?: 'active' | 'prerender'; id?: string };

/** A document of a tab tells something, as the browser passes it on. */
async function tell(message: object, { tabId, frameId = 0, from = origin, url, lifecycle = 'active', id }: Sender): Promise<void> {
  const sender = { id: id ?? fakeBrowser.runtime.id, tab: tabOf(tabId), frameId, origin: from, url, documentLifecycle: lifecycle };
  await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined).catch(() => undefined);
  await answersSettle();
}
async function open(description: PageDescription, sender: Sender): Promise<void> {
  pages.set(description.nonce, description);
  await tell({ type: 'page-here', nonce: description.nonce, isTop: description.isTop }, sender);
}
const shown = () => connection.current().documents.map(({ description }) => description.nonce);
const reading = (site: Deployment = deployment) => readPage(connection.current(), received, site, desk, new Date('2026-11-22T12:00:00Z'));

beforeEach(() => {
  fakeBrowser.reset();
  pages = new Map();
  fakeBrowser.tabs.sendMessage = (_tab: number, message: { nonce?: string }) => Promise.resolve(pages.get(message.nonce ?? ''));
  connection = connectClientTrack(deployment);
});
afterEach(() => connection.close());

describe('of the pages that are open the panel sees', () => {
  it('those of the granted address', async () => {
    await open(at(newClientPage(), 'one'), { tabId: 1 });
    expect(shown()).toEqual(['one']);
  });

  it('none of another address, also where it calls itself by ours', async () => {
    await open(at(newClientPage(), 'one'), { tabId: 1, from: 'https://clienttrack.example.org.example.net' });
    await open(at(newClientPage(), 'two'), { tabId: 1, from: 'http://clienttrack.example.org' });
    await open(at(newClientPage(), 'three'), { tabId: 1, from: 'https://clienttrack.example.org:8443' });
    expect(shown()).toEqual([]);
  });

  it('none in a sandbox, whose address nobody can vouch for', async () => {
    await open(at(newClientPage(), 'one'), { tabId: 1, from: 'null' });
    expect(shown()).toEqual([]);
  });

  it('none that another extension speaks for', async () => {
    await open(at(newClientPage(), 'one'), { tabId: 1, id: 'somebody-else' });
    expect(shown()).toEqual([]);
  });

  it('no page that has left, nor the pages of a tab that was closed', async () => {
    await open(at(newClientPage(), 'one'), { tabId: 1 });
    await tell({ type: 'page-gone', nonce: 'one' }, { tabId: 1 });
    expect(shown()).toEqual([]);
    await open(at(newClientPage(), 'two'), { tabId: 1 });
    await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 1, isWindowClosing: false });
    expect(shown()).toEqual([]);
  });
});

describe('the record', () => {
  const header = at(shell('Zzamber Zzquillstone'), 'top', '/zzagency/default.aspx');
  const form = at(newClientPage(), 'form');

  it('may be filled where nothing is wrong', async () => {
    await open(header, { tabId: 1 });
    await open(form, { tabId: 1, frameId: 7 });
    expect(reading()).toMatchObject({ kind: 'screen', gate: undefined });
  });

  it('is not filled on the pages of another tenant of the same host', async () => {
    await open(at(newClientPage(), 'form', '/zzother/viewform.aspx'), { tabId: 1, frameId: 7 });
    expect(reading().kind).toBe('outside-tenant');
  });

  it('is not filled while a second tab shows ClientTrack, or is about to', async () => {
    await open(form, { tabId: 1, frameId: 7 });
    await fakeBrowser.tabs.onUpdated.trigger(2, { status: 'loading' }, tabOf(2));
    expect(reading().kind).toBe('two-tabs');
    await open(at(newClientPage(), 'other'), { tabId: 2, frameId: 3 });
    expect(reading().kind).toBe('two-tabs');
  });

  it('is not filled on a page that stood beside a second tab, until it is loaded anew', async () => {
    await open(form, { tabId: 1, frameId: 7 });
    await open(at(newClientPage(), 'other'), { tabId: 2, frameId: 3 });
    await fakeBrowser.tabs.onRemoved.trigger(2, { windowId: 1, isWindowClosing: false });
    expect(reading()).toMatchObject({ kind: 'screen', gate: 'stale-page' });
    await tell({ type: 'page-gone', nonce: 'form' }, { tabId: 1, frameId: 7 });
    await open(at(newClientPage(), 'anew'), { tabId: 1, frameId: 7 });
    expect(reading()).toMatchObject({ kind: 'screen', gate: undefined });
  });

  it('may be filled while another tab goes to another site', async () => {
    await open(form, { tabId: 1, frameId: 7 });
    await fakeBrowser.tabs.onUpdated.trigger(2, { status: 'loading' }, tabOf(2, 'https://mail.example.org/'));
    expect(reading()).toMatchObject({ kind: 'screen', gate: undefined });
  });

  it('is not filled while ClientTrack is signed in for an organization on the list of victim service providers', async () => {
    const facts = [{ label: 'Organization', value: 'Zz Safe House' }];
    await open(at(page('', [], { isTop: true, headings: [], facts }), 'top', '/zzagency/default.aspx'), { tabId: 1 });
    await open(form, { tabId: 1, frameId: 7 });
    expect(reading({ ...deployment, victimServiceProviders: ['Zz Safe House'] })).toMatchObject({ gate: 'wrong-organization' });
    expect(reading({ ...deployment, victimServiceProviders: ['Zz Other House'] })).toMatchObject({ gate: undefined });
  });

  it('is not filled on a page that the browser draws ahead of time', async () => {
    await open(form, { tabId: 1, frameId: 7, lifecycle: 'prerender' });
    expect(reading()).toMatchObject({ kind: 'screen', gate: 'bad-frame' });
  });
});

it('after closing, nothing is heard any more', async () => {
  connection.close();
  expect(connection.isOpen()).toBe(false);
  await open(at(newClientPage(), 'one'), { tabId: 1 });
  expect(shown()).toEqual([]);
});
