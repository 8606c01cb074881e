import type { ReadRequest } from './intake-worker';
import { openWorker } from './open-worker';
import { type FileOptions, maxFileBytes, type ReceivedFile, refusedFile } from './received-file';

/** A form is read in less than a second; what takes this long was not made to be read. */
export const deadlineMs = 10_000;

/** Reads received files one after the other in a worker, and ends the worker when a file takes too long. */
export interface Reader {
  read(file: Blob, options: FileOptions): Promise<ReceivedFile>;
  close(): void;
}

const startWorker = (): Worker => new Worker(new URL('./intake-worker.ts', import.meta.url), { type: 'module' });

export function openReader(limitMs = deadlineMs): Reader {
  const worker = openWorker<ReadRequest, ReceivedFile>(startWorker, limitMs, (reason) => refusedFile(reason));
  let last: Promise<unknown> = Promise.resolve();

  async function readNow(file: Blob, options: FileOptions): Promise<ReceivedFile> {
    if (file.size > maxFileBytes) return refusedFile('too-large');
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => undefined,
    );
    return bytes === undefined ? refusedFile('damaged') : worker.ask({ bytes, options }, [bytes.buffer]);
  }

  return {
    read(file, options) {
      const result = last.then(() => readNow(file, options));
      last = result;
      return result;
    },
    close: worker.close,
  };
}
