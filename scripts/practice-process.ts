import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from './setup.mjs';

export interface PracticeProcess {
  address: string;
  stop(): void;
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** The usual port, so that the address learned once holds next time; else the next free one. */
async function freePort(): Promise<number> {
  for (let port = 4173; port < 4193; port++) if (await isFree(port)) return port;
  throw new Error('No free port between 4173 and 4192 for the practice ClientTrack.');
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/__state`)).ok;
  } catch {
    return false;
  }
}

/** The practice ClientTrack as a process of its own, answering. */
export async function startPractice(): Promise<PracticeProcess> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join(root, 'scripts', 'run.mjs'), 'practice', '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const deadline = Date.now() + 20_000;
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error('The practice ClientTrack ended by itself; its message is above.');
    if (Date.now() > deadline) throw new Error('The practice ClientTrack did not answer within 20 seconds.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { address, stop: () => child.kill() };
}
