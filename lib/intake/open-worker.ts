/** One request after the other to a worker that is started when it is needed, and ended when an answer takes too long. */
export interface OpenWorker<Request, Answer> {
  ask(request: Request, transfer: Transferable[]): Promise<Answer>;
  close(): void;
}

export function openWorker<Request, Answer>(
  start: () => Worker,
  limitMs: number,
  failed: (reason: 'too-slow' | 'damaged') => Answer,
): OpenWorker<Request, Answer> {
  let worker: Worker | undefined;

  const close = (): void => {
    worker?.terminate();
    worker = undefined;
  };

  return {
    ask(request, transfer) {
      worker ??= start();
      const asked = worker;
      return new Promise((resolve) => {
        const end = (answer: Answer): void => {
          clearTimeout(timer);
          asked.onmessage = null;
          asked.onerror = null;
          resolve(answer);
        };
        const giveUp = (reason: 'too-slow' | 'damaged'): void => {
          close();
          end(failed(reason));
        };
        const timer = setTimeout(() => giveUp('too-slow'), limitMs);
        asked.onmessage = ({ data }: MessageEvent<Answer>) => end(data);
        // Out of memory, or a fault of a library that no test has met: the file is refused, the panel stays.
        asked.onerror = () => giveUp('damaged');
        asked.postMessage(request, transfer);
      });
    },
    close,
  };
}
