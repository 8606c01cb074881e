import { createSocket } from 'node:dgram';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the browser itself asks its maker, also without any extension: whether it is the newest, and whether somebody is signed in. */
const browsersOwn = /^(?:http:\/\/|tunnel to )(?:update\.googleapis\.com|accounts\.google\.com)(?::443)?$/;

/** The only way out of a browser under test: everything it asks for passes here and is written down. */
export interface Wire {
  /** To give the browser, so that it asks here also for what lies on this computer. */
  browserArguments: readonly string[];
  /** A server on this computer that answers to WebRTC, as a spy's would. */
  udpPort: number;
  /** Every address that was asked for except `allowed` and the browser's own, and every datagram. */
  strangers(allowed: string): string[];
  /** How many requests passed at all: a wire that nobody used proves nothing. */
  passed(allowed: string): number;
  close(): Promise<void>;
}

const listen = (server: ReturnType<typeof createServer>) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

function forward(incoming: IncomingMessage, answer: ServerResponse): void {
  const { url = '', method, headers } = incoming;
  const onward = request(url, { method, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  onward.on('error', () => answer.destroy());
  incoming.pipe(onward);
}

export async function openWire(): Promise<Wire> {
  const asked: string[] = [];
  const proxy = createServer((incoming, answer) => {
    const origin = URL.parse(incoming.url ?? '')?.origin ?? 'not an address';
    asked.push(origin);
    if (new URL(origin).hostname === '127.0.0.1') forward(incoming, answer);
    else answer.writeHead(502).end();
  });
  // What is encrypted asks for a tunnel first; nothing that the practice ClientTrack needs is.
  proxy.on('connect', (incoming, socket) => {
    asked.push(`tunnel to ${incoming.url}`);
    socket.destroy();
  });
  await listen(proxy);
  const udp = createSocket('udp4').on('message', () => asked.push('a datagram'));
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    browserArguments: [
      `--proxy-server=http://127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
      // A name that is looked up past the proxy is found nowhere.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
    udpPort: udp.address().port,
    strangers: (allowed) => asked.filter((address) => address !== allowed && !browsersOwn.test(address)),
    passed: (allowed) => asked.filter((address) => address === allowed).length,
    async close() {
      udp.close();
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
