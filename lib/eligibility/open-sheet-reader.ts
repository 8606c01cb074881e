import { deadlineMs } from '../intake/open-reader';
import { openWorker } from '../intake/open-worker';
import type { ReadSheets } from '../intake/read-sheets';
import { maxFileBytes } from '../intake/received-file';

/** Reads the sheets of one file in a worker. */
export interface SheetReader {
  read(file: Blob): Promise<ReadSheets>;
  close(): void;
}

const startWorker = (): Worker => new Worker(new URL('./matrix-worker.ts', import.meta.url), { type: 'module' });

export function openSheetReader(): SheetReader {
  const worker = openWorker<Uint8Array, ReadSheets>(startWorker, deadlineMs, (refused) => ({ refused }));
  return {
    async read(file) {
      if (file.size > maxFileBytes) return { refused: 'too-large' };
      const bytes = await file.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => undefined,
      );
      return bytes === undefined ? { refused: 'damaged' } : worker.ask(bytes, [bytes.buffer]);
    },
    close: worker.close,
  };
}
