import { removeNetwork } from '../no-network';
import { receiveFile } from './receive-file';
import { type FileOptions, refusedFile } from './received-file';

/** What the panel sends: one file at a time. */
export interface ReadRequest {
  bytes: Uint8Array;
  options: FileOptions;
}

removeNetwork();

// A library may write to the console what it stumbles over; nothing of a received file may stand there (R18).
for (const name of ['debug', 'error', 'info', 'log', 'trace', 'warn']) Reflect.set(console, name, () => undefined);

// Received files are read here, away from the panel: a file made to keep a reader busy keeps nobody else busy.
addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  postMessage(await receiveFile(data.bytes, data.options).catch(() => refusedFile('damaged')));
});
