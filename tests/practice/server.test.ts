import { request } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { type PracticeServer, startPractice } from '../../scripts/practice';

let server: PracticeServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(options = {}): Promise<PracticeServer> {
  server = await startPractice({ port: 0, ...options });
  return server;
}

it('keeps a person signed in by a cookie that scripts cannot read', async () => {
  const { url } = await start();
  const body = new URLSearchParams({ UserName: 'trainer@example.org', Password: 'any' });
  const answer = await fetch(`${url}/login/PRACTICE`, { method: 'POST', body, redirect: 'manual' });
  expect(answer.headers.get('location')).toBe('/practice/default.aspx');
  const cookie = answer.headers.get('set-cookie') ?? '';
  expect(cookie).toContain('HttpOnly');
  const shell = await fetch(`${url}/practice/default.aspx`, { headers: { cookie: cookie.split(';')[0] ?? '' } });
  expect(await shell.text()).toContain('ws_2_tab');
});

it('sends whoever is not signed in to the login page', async () => {
  const { url } = await start();
  const answer = await fetch(`${url}/practice/viewform.aspx?FormID=4317`);
  expect(new URL(answer.url).pathname).toBe('/login/PRACTICE');
});

it('says that a post is too large and goes on', async () => {
  const { url } = await start();
  const answer = await fetch(`${url}/login/PRACTICE`, { method: 'POST', body: 'x'.repeat(1_000_001) });
  expect(answer.status).toBe(413);
  expect((await fetch(`${url}/__state`)).status).toBe(200);
});

it('answers an address that cannot be read and goes on', async () => {
  const { url } = await start();
  expect((await fetch(`${url}//`)).status).toBe(400);
  expect((await fetch(`${url}/__state`)).status).toBe(200);
});

it('shows the same saved records to the program that started it as over HTTP', async () => {
  const { url, state } = await start();
  expect(await (await fetch(`${url}/__state`)).json()).toEqual(JSON.parse(JSON.stringify(state())));
});

/** fetch does not let a name be sent that is not the address's own. */
const statusFor = (port: number, host: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/login/PRACTICE', headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });

it('answers to the names it was given, and to no other', async () => {
  const { port } = await start({ hosts: ['clienttrack.practice.example'] });
  expect(await statusFor(port, `clienttrack.practice.example:${port}`)).toBe(200);
  expect(await statusFor(port, `localhost:${port}`)).toBe(200);
  expect(await statusFor(port, 'elsewhere.example')).toBe(421);
});
