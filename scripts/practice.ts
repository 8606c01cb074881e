import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { getPracticeProfile, type PracticeProfile, practiceProfile } from '../lib/practice/profile';
import { fromText, toText } from '../lib/practice/saved-state';
import { handleSafely } from '../lib/practice/server-error';
import { createState, type LogEntry, type PracticeState, type Saved, savedOf } from '../lib/practice/state';
import { withVariants } from '../lib/practice/variants/registry';

export interface PracticeServer {
  url: string;
  port: number;
  close(): Promise<void>;
  state(): Saved;
  log(): readonly LogEntry[];
  /** The deployment with its variations. */
  profile: PracticeProfile;
  /** Faults of our own that a request met, with their traces. */
  faults(): readonly string[];
}

export interface PracticeOptions {
  /** 0 is any free port. */
  port?: number;
  profile?: PracticeProfile;
  /** Added to every answer. */
  latencyMs?: number;
  /** Added to the answers of the server's rules. */
  rulesLatencyMs?: number;
  /** Names of variations, and random:SEED. */
  variants?: readonly string[];
  /** Requests after which a session ends. */
  expireAfter?: number;
  /** Further names that this server answers to, as a customer's own host; they must lead to this machine. */
  hosts?: readonly string[];
  /** How time passes while an answer is on its way; real time unless told. */
  wait?: (ms: number) => Promise<unknown>;
  /** Keeps what is saved across a restart. */
  stateFile?: string;
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

const realTime = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function profileOf({ profile = practiceProfile, variants = [], expireAfter }: PracticeOptions): PracticeProfile {
  const varied = withVariants(profile, variants);
  return expireAfter === undefined ? varied : { ...varied, expiresAfter: expireAfter };
}

/** Whole or not at all: a half-written file would be worse than an old one. */
function keep(file: string, state: PracticeState): void {
  writeFileSync(`${file}.new`, toText(state), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

const ownHosts = ['127.0.0.1', 'localhost'];

/** The practice ClientTrack over HTTP, for this machine only. */
export async function startPractice(options: PracticeOptions = {}): Promise<PracticeServer> {
  const { stateFile, wait = realTime } = options;
  const hosts = [...ownHosts, ...(options.hosts ?? [])];
  const profile = profileOf(options);
  const fresh = createState({ profile, rulesLatencyMs: options.rulesLatencyMs, hasHistory: true });
  let state = stateFile !== undefined && existsSync(stateFile) ? fromText(readFileSync(stateFile, 'utf8'), fresh) : fresh;
  const faults: string[] = [];
  async function answerTo(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { hostname } = new URL(`http://${request.headers.host ?? '127.0.0.1'}`);
    if (!hosts.includes(hostname)) {
      response.writeHead(421, { 'Cache-Control': 'no-store' }).end('This server does not answer to that name.');
      return;
    }
    const url = new URL(request.url?.startsWith('/') ? request.url : '/', 'http://127.0.0.1');
    const body = await readBody(request);
    if (body === undefined) {
      response.writeHead(413, { 'Cache-Control': 'no-store' }).end('The post is too large.');
      return;
    }
    const before = state;
    const answer = handleSafely(state, {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      form: new URLSearchParams(body),
      sessionId: sessionOf(request),
      now: new Date(),
    });
    state = answer.state;
    if (answer.fault !== undefined) faults.push(answer.fault);
    if (stateFile !== undefined && request.method === 'POST' && state !== before) keep(stateFile, state);
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
    profile,
    faults: () => faults,
  };
}

function wholeNumber(text: string | undefined, what: string, most: number): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > most) throw new Error(`"${text}" is not ${what}.`);
  return number;
}

async function main(): Promise<void> {
  const options = ['port', 'profile', 'variant', 'state', 'expire-after', 'latency', 'host'] as const;
  const { values } = parseArgs({ options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])) });
  const text = (name: (typeof options)[number]) => (typeof values[name] === 'string' ? values[name] : undefined);
  const server = await startPractice({
    port: wholeNumber(text('port'), 'a port', 65_535) ?? 4173,
    profile: getPracticeProfile(text('profile') ?? practiceProfile.name),
    variants: (text('variant') ?? '').split(',').filter((name) => name !== ''),
    hosts: text('host')?.split(','),
    stateFile: text('state'),
    expireAfter: wholeNumber(text('expire-after'), 'a number of requests', 1_000_000),
    latencyMs: wholeNumber(text('latency'), 'a number of milliseconds', 30_000),
  });
  const [host = '127.0.0.1'] = text('host')?.split(',') ?? [];
  console.log(
    `Practice ClientTrack: http://${host}:${server.port}/login/${server.profile.customer}  (any user name and password; Ctrl+C ends it)`,
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
