import { receiveFile } from './receive-file';
import { type FileOptions, refusedFile } from './received-file';
import { shutWorker } from './shut-worker';

/** What the panel sends: one file at a time. */
export interface ReadRequest {
  bytes: Uint8Array;
  options: FileOptions;
}

shutWorker();

// Received files are read here, away from the panel: a file made to keep a reader busy keeps nobody else busy.
addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  postMessage(await receiveFile(data.bytes, data.options).catch(() => refusedFile('damaged')));
});
