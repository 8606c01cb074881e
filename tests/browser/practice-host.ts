import type { IncomingMessage } from 'node:http';
import { createJiti } from 'jiti';
import type { Plugin } from 'vite';

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** The practice ClientTrack beside the tests, so that its pages are of the tests' own origin. */
export const practiceHost: Plugin = {
  name: 'practice-host',
  async configureServer(server) {
    // Loaded here and not at the top: the configuration itself is read by plain Node, which knows no TypeScript paths.
    const { import: load } = createJiti(import.meta.url);
    const { handle } = await load<typeof import('../../lib/practice/handle')>('../../lib/practice/handle');
    const { createState } = await load<typeof import('../../lib/practice/state')>('../../lib/practice/state');
    let state = createState({ rulesLatencyMs: 120 });
    server.middlewares.use(async (request, response, next) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      if (!/^\/(practice|login)\//i.test(url.pathname)) return next();
      const answer = handle(state, {
        method: request.method ?? 'GET',
        path: url.pathname,
        query: url.searchParams,
        form: new URLSearchParams(await bodyOf(request)),
        sessionId: /ASP\.NET_SessionId=([^;]+)/.exec(request.headers.cookie ?? '')?.[1],
        now: new Date(),
      });
      state = answer.state;
      const { status, headers, setSession, delayMs = 0, body } = answer.response;
      const cookie = setSession === undefined ? {} : { 'Set-Cookie': `ASP.NET_SessionId=${setSession}; Path=/` };
      setTimeout(() => response.writeHead(status, { ...headers, ...cookie }).end(body), delayMs);
    });
  },
};
