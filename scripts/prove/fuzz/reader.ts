import { parentPort } from 'node:worker_threads';
import { receiveFile } from '../../../lib/intake/receive-file';
import { forgetful, judgeFile } from './judge-file';

export interface Asked {
  seed: number;
  index: number;
  isCanary: boolean;
}
export interface Answer {
  wrong?: string | undefined;
  ms: number;
  /** Memory that files and their unpacked parts take, which the limit of the heap does not see. */
  buffers: number;
}

// A library may write to the console what it stumbles over.
for (const name of ['debug', 'error', 'info', 'log', 'trace', 'warn']) Reflect.set(console, name, () => undefined);

parentPort?.on('message', async ({ seed, index, isCanary }: Asked) => {
  const begun = performance.now();
  const wrong = await judgeFile(seed, index, isCanary ? forgetful : receiveFile).catch(
    (error: unknown) => `a crash: ${error instanceof Error ? error.name : 'unknown'}`,
  );
  const answer: Answer = { wrong, ms: performance.now() - begun, buffers: process.memoryUsage().arrayBuffers };
  parentPort?.postMessage(answer);
});
