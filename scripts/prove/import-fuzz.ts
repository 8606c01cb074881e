import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Answer } from './fuzz/reader';
import type { Report, Suite } from './suite';

const heapMb = 256;
/** As in the panel: a file that takes longer is refused there as too slow. */
const deadlineMs = 10_000;
const mb = (bytes: number): number => Math.round(bytes / 1024 / 1024);

const startCode = (reader: string): string =>
  `import('jiti').then(({ createJiti }) => createJiti(${JSON.stringify(reader)}).import(${JSON.stringify(reader)}))`;

/** Reads files in a worker with the limit that is claimed: more memory ends it, and so does the deadline. */
function openBounded() {
  const reader = fileURLToPath(new URL('./fuzz/reader.ts', import.meta.url));
  let worker: Worker | undefined;

  const close = async (): Promise<void> => {
    const old = worker;
    worker = undefined;
    await old?.terminate();
  };

  async function read(seed: number, index: number, isCanary: boolean): Promise<Answer | 'too slow' | 'out of memory'> {
    // The first file of a worker waits for the readers themselves.
    const limit = worker === undefined ? deadlineMs * 6 : deadlineMs;
    worker ??= new Worker(startCode(reader), { eval: true, resourceLimits: { maxOldGenerationSizeMb: heapMb } });
    const asked = worker;
    const answer = await new Promise<Answer | 'too slow' | 'out of memory'>((resolve) => {
      const timer = setTimeout(() => resolve('too slow'), limit);
      asked.removeAllListeners();
      asked.once('message', (message: Answer) => {
        clearTimeout(timer);
        resolve(message);
      });
      asked.once('error', () => {
        clearTimeout(timer);
        resolve('out of memory');
      });
      asked.postMessage({ seed, index, isCanary });
    });
    if (typeof answer === 'string') await close();
    return answer;
  }
  return { read, close };
}

async function readFiles(seed: number, count: number, report: Report, isCanary: boolean): Promise<void> {
  const bounded = openBounded();
  let slowest = 0;
  let buffers = 0;
  try {
    for (let index = 0; index < count; index += 1) {
      const answer = await bounded.read(seed, index, isCanary);
      report.done();
      if (answer === 'too slow') report.count('ended at the deadline');
      else if (answer === 'out of memory') report.wrong(`case ${index}: out of memory, or a crash of the worker`);
      else {
        if (answer.wrong !== undefined) report.wrong(`case ${index}: ${answer.wrong}`);
        slowest = Math.max(slowest, index === 0 ? 0 : answer.ms);
        buffers = Math.max(buffers, answer.buffers);
      }
    }
    report.count('slowest file, ms', Math.round(slowest));
    report.count('most MB beside the heap', mb(buffers));
    report.count('limit of the heap, MB', heapMb);
  } finally {
    await bounded.close();
  }
}

export const importFuzz: Suite = {
  name: 'import-fuzz',
  title: 'a received file of any content crashes nothing, and every cell of it is used or refused',
  needs: 'node',
  // 10,000 each of PDF, workbook, CSV and JSON.
  full: 40_000,
  sample: 240,
  run: (seed, count, report) => readFiles(seed, count, report, false),
  canary: (seed, count, report) => readFiles(seed, count, report, true),
};
