import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ClientTrackConnection, connectClientTrack } from '../../lib/connection/connect-clienttrack';
import { fillScreen, type Review } from '../../lib/connection/fill-screen';
import { readPage } from '../../lib/fill/read-page';
import { isToPage, type PageDescription } from '../../lib/messages';
import { desk, newClientPage, received, shell } from '../fill/pages';

const site = { origin: 'http://localhost:4173', tenantPath: '/practice/', environment: 'practice', profile: 'generic' } as const;
const record = { transfer: received, deployment: site, desk };
const documents: PageDescription[] = [shell('', { address: { ...newClientPage().address } }), newClientPage()];

/** What was said to the pages, and that the panel heard of a change, in order. */
let said: string[] = [];
let answers = new Map<string, PageDescription>();

/** ClientTrack's documents, which answer as our page script does. */
async function answerOf(_tabId: number, message: unknown): Promise<unknown> {
  if (!isToPage(message) || message.type === 'announce') return undefined;
  said.push(message.type);
  if (message.type === 'describe') return answers.get(message.nonce);
  const outcomes = message.plan.writes.map(({ key, value }) => ({ key, outcome: 'filled', before: '', after: value }));
  return { nonce: message.plan.nonce, outcomes, alsoChanged: [] };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

function reviewOf(connection: ClientTrackConnection): Review {
  const reading = readPage(connection.current(), received, site, desk, new Date());
  if (reading.kind !== 'screen') throw new Error(`the page is ${reading.kind}`);
  return { transferId: received.id, reading, includedRowIds: new Set(), reviewedAt: new Date() };
}

async function openPages(): Promise<ClientTrackConnection> {
  const connection = connectClientTrack(site);
  const tab = await fakeBrowser.tabs.create({});
  for (const { nonce, isTop } of documents) {
    const sender = { id: fakeBrowser.runtime.id, tab, frameId: isTop ? 0 : 7, documentId: nonce, origin: site.origin };
    await fakeBrowser.runtime.onMessage.trigger({ type: 'page-here', nonce, isTop }, sender, () => undefined);
  }
  await settled();
  said = [];
  return connection;
}

describe('filling a page that was reviewed', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    answers = new Map(documents.map((page) => [page.nonce, page]));
    Object.assign(fakeBrowser.tabs, { sendMessage: answerOf });
  });

  it('asks every page once more, then writes, and lets the panel draw itself only when the values are on their way', async () => {
    const connection = await openPages();
    connection.subscribe(() => said.push('drawn'));
    const result = await fillScreen(connection, reviewOf(connection), record, { onSent: () => said.push('sent') });
    await settled();
    expect(result.ok).toBe(true);
    expect(said.slice(0, 4)).toEqual(['describe', 'describe', 'write', 'sent']);
    expect(said.slice(4)).toContain('drawn');
  });

  it('writes nothing when the header has come to show another client since the review', async () => {
    const connection = await openPages();
    const review = reviewOf(connection);
    answers.set('nonce-top', { ...documents[0], ...shell('Zzother Zzperson') });
    const heard: string[] = [];
    connection.subscribe(() => heard.push('drawn'));
    const result = await fillScreen(connection, review, record);
    await settled();
    expect(result).toMatchObject({ ok: false, gate: 'other-client' });
    expect(said).not.toContain('write');
    expect(heard).toEqual(['drawn']);
  });
});
