import { shutWorker } from '../intake/shut-worker';
import { type ReadMatrixRequest, readMatrixFile } from './read-matrix-file';
import { refusedMatrix } from './receive-matrix';

shutWorker();

// A region's sheet is read here, away from the panel: a large one, or one made to keep a reader busy, keeps nobody else busy.
addEventListener('message', async ({ data }: MessageEvent<ReadMatrixRequest>) => {
  postMessage(await readMatrixFile(data).catch(() => refusedMatrix('damaged')));
});
