import type { ReadRequest } from './intake-worker';
import { type FileOptions, maxFileBytes, type ReceivedFile, refusedFile } from './received-file';

/** A form is read in less than a second; what takes this long was not made to be read. */
const deadlineMs = 10_000;

/** Reads received files one after the other in a worker, and ends the worker when a file takes too long. */
export interface Reader {
  read(file: Blob, options: FileOptions): Promise<ReceivedFile>;
  close(): void;
}

const startWorker = (): Worker => new Worker(new URL('./intake-worker.ts', import.meta.url), { type: 'module' });

export function openReader(limitMs = deadlineMs): Reader {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const close = (): void => {
    worker?.terminate();
    worker = undefined;
  };

  function ask(request: ReadRequest): Promise<ReceivedFile> {
    worker ??= startWorker();
    const asked = worker;
    return new Promise((resolve) => {
      const end = (result: ReceivedFile): void => {
        clearTimeout(timer);
        asked.onmessage = null;
        asked.onerror = null;
        resolve(result);
      };
      const giveUp = (reason: 'too-slow' | 'damaged'): void => {
        close();
        end(refusedFile(reason));
      };
      const timer = setTimeout(() => giveUp('too-slow'), limitMs);
      asked.onmessage = ({ data }: MessageEvent<ReceivedFile>) => end(data);
      // Out of memory, or a fault of a library that no test has met: the file is refused, the panel stays.
      asked.onerror = () => giveUp('damaged');
      asked.postMessage(request, [request.bytes.buffer]);
    });
  }

  async function readNow(file: Blob, options: FileOptions): Promise<ReceivedFile> {
    if (file.size > maxFileBytes) return refusedFile('too-large');
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => undefined,
    );
    return bytes === undefined ? refusedFile('damaged') : ask({ bytes, options });
  }

  return {
    read(file, options) {
      const result = last.then(() => readNow(file, options));
      last = result;
      return result;
    },
    close,
  };
}
