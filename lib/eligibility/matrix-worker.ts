import { removeNetwork } from '../no-network';
import { type ReadMatrixRequest, readMatrixFile } from './read-matrix-file';
import { refusedMatrix } from './receive-matrix';

removeNetwork();

// A library may write to the console what it stumbles over; nothing of a file may stand there (R18).
for (const name of ['debug', 'error', 'info', 'log', 'trace', 'warn']) Reflect.set(console, name, () => undefined);

// A region's sheet is read here, away from the panel: a large one, or one made to keep a reader busy, keeps nobody else busy.
addEventListener('message', async ({ data }: MessageEvent<ReadMatrixRequest>) => {
  postMessage(await readMatrixFile(data).catch(() => refusedMatrix('damaged')));
});
