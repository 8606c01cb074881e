import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { handle } from '../lib/practice/handle';
import { type PracticeProfile, practiceProfile, practiceProfiles } from '../lib/practice/profile';
import { createState, type LogEntry, type Saved, savedOf } from '../lib/practice/state';

export interface PracticeServer {
  url: string;
  port: number;
  close(): Promise<void>;
  state(): Saved;
  log(): readonly LogEntry[];
}

export interface PracticeOptions {
  /** 0 is any free port. */
  port?: number;
  profile?: PracticeProfile;
  /** Added to every answer. */
  latencyMs?: number;
  /** Added to the answers of the server's rules. */
  rulesLatencyMs?: number;
}

const cookieName = 'ASP.NET_SessionId';
const largestPost = 1_000_000;

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= largestPost) chunks.push(bytes);
  }
  return size > largestPost ? undefined : Buffer.concat(chunks).toString('utf8');
}

function sessionOf(request: IncomingMessage): string | undefined {
  const cookies = (request.headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The practice ClientTrack over HTTP, for this machine only. */
export async function startPractice(options: PracticeOptions = {}): Promise<PracticeServer> {
  let state = createState({ profile: options.profile, rulesLatencyMs: options.rulesLatencyMs });
  async function answerTo(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url?.startsWith('/') ? request.url : '/', 'http://127.0.0.1');
    const body = await readBody(request);
    if (body === undefined) {
      response.writeHead(413, { 'Cache-Control': 'no-store' }).end('The post is too large.');
      return;
    }
    const answer = handle(state, {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      form: new URLSearchParams(body),
      sessionId: sessionOf(request),
      now: new Date(),
    });
    state = answer.state;
    const { status, headers, setSession, delayMs = 0 } = answer.response;
    const cookie = setSession === undefined ? {} : { 'Set-Cookie': `${cookieName}=${setSession}; Path=/; HttpOnly; SameSite=Lax` };
    const delay = delayMs + (options.latencyMs ?? 0);
    if (delay > 0) await wait(delay);
    response.writeHead(status, { ...headers, ...cookie }).end(answer.response.body);
  }
  const server = createServer((request, response) => {
    // An address that cannot be read, or a visitor who hung up: the state is as it was.
    answerTo(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(400, { 'Cache-Control': 'no-store' });
      response.end('The request could not be answered.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    state: () => savedOf(state),
    log: () => state.log,
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, profile: { type: 'string' }, variant: { type: 'string' } } });
  const name = values.profile ?? practiceProfile.name;
  const profile = practiceProfiles.find((candidate) => candidate.name === name);
  if (profile === undefined)
    throw new Error(`There is no profile "${name}". Known: ${practiceProfiles.map((known) => known.name).join(', ')}.`);
  if (values.variant !== undefined) throw new Error(`There is no variant "${values.variant}" yet.`);
  const port = Number(values.port ?? '4173');
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`"${values.port}" is not a port.`);
  const server = await startPractice({ port, profile });
  console.log(`Practice ClientTrack: ${server.url}/login/${profile.customer}  (any user name and password; Ctrl+C ends it)`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
