import { deadlineMs } from '../intake/open-reader';
import { openWorker } from '../intake/open-worker';
import { maxFileBytes } from '../intake/received-file';
import type { ReadMatrixRequest } from './read-matrix-file';
import { type ReceivedMatrix, refusedMatrix, type SheetOptions } from './receive-matrix';

/** Reads a region's sheet in a worker. */
export interface SheetReader {
  read(file: Blob, options: SheetOptions): Promise<ReceivedMatrix>;
  close(): void;
}

const startWorker = (): Worker => new Worker(new URL('./matrix-worker.ts', import.meta.url), { type: 'module' });

export function openSheetReader(): SheetReader {
  const worker = openWorker<ReadMatrixRequest, ReceivedMatrix>(startWorker, deadlineMs, refusedMatrix);
  return {
    async read(file, options) {
      if (file.size > maxFileBytes) return refusedMatrix('too-large');
      const bytes = await file.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => undefined,
      );
      return bytes === undefined ? refusedMatrix('damaged') : worker.ask({ bytes, options }, [bytes.buffer]);
    },
    close: worker.close,
  };
}
