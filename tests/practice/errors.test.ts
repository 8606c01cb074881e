import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { practiceProfile } from '../../lib/practice/profile';
import type { PracticeRequest } from '../../lib/practice/request';
import { fromText, toText } from '../../lib/practice/saved-state';
import { handleSafely } from '../../lib/practice/server-error';
import { createState, savedOf } from '../../lib/practice/state';
import { type PracticeOptions, type PracticeServer, startPractice } from '../../scripts/practice';

const request: PracticeRequest = {
  method: 'GET',
  path: '/practice/default.aspx',
  query: new URLSearchParams(),
  form: new URLSearchParams(),
  now: new Date(2026, 10, 22, 12, 0, 0),
};

describe('a fault of our own', () => {
  const broken: PracticeRequest = {
    ...request,
    get path(): string {
      throw new Error('invented fault');
    },
  };

  it('is answered with a plain page', () => {
    const { response, fault } = handleSafely(createState(), broken);
    expect([response.status, response.body.includes('The server could not answer. Nothing was saved.')]).toEqual([500, true]);
    expect(fault).toContain('invented fault');
  });

  it('says nothing of the fault on the page', () => {
    expect(handleSafely(createState(), broken).response.body).not.toContain('invented');
  });

  it('leaves the state as it was', () => {
    const state = createState();
    expect(handleSafely(state, broken).state).toBe(state);
  });
});

const servers: PracticeServer[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function start(options: PracticeOptions = {}): Promise<PracticeServer> {
  const server = await startPractice({ port: 0, ...options });
  servers.push(server);
  return server;
}

function file(): string {
  const folder = mkdtempSync(join(tmpdir(), 'practice-state-'));
  folders.push(folder);
  return join(folder, 'state.json');
}

/** Somebody signed in over HTTP. */
async function visitor({ url }: PracticeServer) {
  const login = new URLSearchParams({ UserName: 'trainer@example.org', Password: 'any' });
  const signedIn = await fetch(`${url}/login/PRACTICE`, { method: 'POST', body: login, redirect: 'manual' });
  const headers = { cookie: (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
  return {
    get: async (page: string) => await (await fetch(`${url}/practice/${page}`, { headers })).text(),
    post: async (page: string, fields: Record<string, string>) =>
      await fetch(`${url}/practice/${page}`, { method: 'POST', headers, body: new URLSearchParams(fields), redirect: 'manual' }),
  };
}

const newClient = {
  '82148_Renderer': 'Zzoriole',
  '82147_Renderer': 'Zzquarry',
  '82170_Renderer': '2',
  '82159_Renderer': '99',
  '82165_Renderer': '99',
  '82166_Renderer': '99',
  '1000008906_Renderer': '99',
  '82154_Renderer': 'SL',
};

describe('two windows of one session', () => {
  it('disagree about the current client: the server knows only the last', async () => {
    const person = await visitor(await start());
    const first = await person.get('Dashboard.aspx?PrimaryKey=918197');
    await person.get('Dashboard.aspx?PrimaryKey=918190');
    const again = await person.get('Dashboard.aspx');
    const nameIn = (page: string) => /_wp220601446form_Display"[^>]*>([^<]+)/.exec(page)?.[1];
    expect(nameIn(first)).toBe('Zzwater, Zzwillow');
    expect(nameIn(again)).toBe('Zzthicket, Zzthistle');
  });
});

describe('sessions', () => {
  it('end when the server is told so: a post leads to the login page and saves nothing', async () => {
    const server = await start();
    const person = await visitor(server);
    await fetch(`${server.url}/__expire`, { method: 'POST' });
    const answer = await person.post('viewform.aspx?FormID=4317&Page=2', newClient);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/login/PRACTICE']);
    expect(server.state().clients).toHaveLength(30);
  });

  it('end by themselves after as many requests as were asked for', async () => {
    const person = await visitor(await start({ expireAfter: 2 }));
    const pages = [await person.get('default.aspx'), await person.get('default.aspx'), await person.get('default.aspx')];
    expect(pages.map((page) => page.includes('id="UserName"'))).toEqual([false, false, true]);
  });

  it('remember the last 2,000 posts and no more', async () => {
    const state = { ...createState(), log: Array.from({ length: 2000 }, () => entry) };
    const after = handleSafely(state, { ...request, method: 'POST', path: '/practice/viewform.aspx' }).state;
    expect(after.log).toHaveLength(2000);
    expect(after.log.at(-1)).not.toBe(entry);
  });
  const entry = { at: '', kind: 'form', method: 'POST', path: '', formId: '', clientId: '' } as const;
});

describe('a state that is kept', () => {
  it('is there again after a restart, with the numbers going on', async () => {
    const stateFile = file();
    const first = await start({ stateFile });
    const person = await visitor(first);
    await person.post('viewform.aspx?FormID=4317&Page=2', newClient);
    await first.close();
    const second = await start({ stateFile });
    expect(second.state().clients.at(-1)).toMatchObject({ clientId: '918204', lastName: 'Zzquarry' });
    await (await visitor(second)).post('viewform.aspx?FormID=4317&Page=2', { ...newClient, '82148_Renderer': 'Zzlater' });
    expect(second.state().clients.at(-1)).toMatchObject({ clientId: '918205' });
  });

  it('is not kept unless asked for', async () => {
    const first = await start();
    await (await visitor(first)).post('viewform.aspx?FormID=4317&Page=2', newClient);
    await first.close();
    expect((await start()).state().clients).toHaveLength(30);
  });

  it('holds nothing of sessions', async () => {
    const stateFile = file();
    await visitor(await start({ stateFile }));
    expect(readFileSync(stateFile, 'utf8')).not.toContain('trainer@example.org');
  });

  it.each([
    ['no JSON', '{"practiceClientTrack":1', 'The file holds no state of the practice ClientTrack.'],
    ['something else', '[1,2]', 'The file holds no state of the practice ClientTrack.'],
    [
      'another deployment',
      toText({ ...createState(), profile: { ...practiceProfile, name: 'txbos' } }),
      'The file holds the state of the profile "txbos".',
    ],
    ['half a state', '{"practiceClientTrack":1,"profile":"practice","clients":[]}', 'The file holds only part of a state.'],
  ])('is refused when the file holds %s', async (_, text, problem) => {
    const stateFile = file();
    writeFileSync(stateFile, text);
    await expect(start({ stateFile })).rejects.toThrow(problem);
    expect(readFileSync(stateFile, 'utf8')).toBe(text);
  });

  it('comes back as it was', () => {
    const state = createState();
    expect(savedOf(fromText(toText(state), createState()))).toEqual(savedOf(state));
  });
});

describe('what the server is asked to be', () => {
  it('refuses a variation it does not know', async () => {
    await expect(start({ variants: ['no-such'] })).rejects.toThrow('There is no variant "no-such".');
  });

  it('waits as long as it is told before it answers', async () => {
    const { url } = await start({ latencyMs: 60 });
    const began = performance.now();
    await fetch(`${url}/login/PRACTICE`);
    expect(performance.now() - began).toBeGreaterThan(55);
  });
});
