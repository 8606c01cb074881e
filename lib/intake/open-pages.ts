import type { PageRequest } from './page-source';
import type { PageAnswer, PageAsk } from './page-worker';
import { maxFileBytes } from './received-file';
import type { FileRefusalReason } from './refusal';

/** A page is drawn in less than a second; what takes this long was not made to be read. */
const deadlineMs = 10_000;

/** A received document that a person looks at while typing. It lives in a worker of its own and is gone with it. */
export interface Pages {
  count: number;
  /** `undefined` when the page cannot be drawn. */
  draw(request: PageRequest): Promise<ImageBitmap | undefined>;
  close(): void;
}

export type OpenedPages = { pages: Pages } | { refused: FileRefusalReason };

const startWorker = (): Worker => new Worker(new URL('./page-worker.ts', import.meta.url), { type: 'module' });

export async function openPages(file: Blob, limitMs = deadlineMs): Promise<OpenedPages> {
  if (file.size > maxFileBytes) return { refused: 'too-large' };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (bytes === undefined) return { refused: 'damaged' };

  const worker = startWorker();
  const { port1: line, port2: other } = new MessageChannel();
  worker.postMessage(other, [other]);
  const close = (): void => {
    worker.terminate();
    line.close();
  };
  let last: Promise<unknown> = Promise.resolve();

  const askNow = (ask: PageAsk): Promise<PageAnswer> =>
    new Promise((resolve) => {
      const end = (answer: PageAnswer): void => {
        clearTimeout(timer);
        line.onmessage = null;
        worker.onerror = null;
        resolve(answer);
      };
      const timer = setTimeout(() => {
        close();
        end({ refused: 'too-slow' });
      }, limitMs);
      line.onmessage = ({ data }: MessageEvent<PageAnswer>) => end(data);
      worker.onerror = () => {
        close();
        end({ refused: 'damaged' });
      };
      line.postMessage(ask, 'bytes' in ask ? [ask.bytes.buffer] : []);
    });
  /** One after the other: the line carries no numbers. */
  const ask = (what: PageAsk): Promise<PageAnswer> => {
    const answer = last.then(() => askNow(what));
    last = answer;
    return answer;
  };

  const opened = await ask({ bytes });
  if (!('count' in opened)) {
    close();
    return { refused: 'refused' in opened ? opened.refused : 'damaged' };
  }
  return {
    pages: {
      count: opened.count,
      async draw(page) {
        const answer = await ask({ page });
        return 'picture' in answer ? answer.picture : undefined;
      },
      close,
    },
  };
}
