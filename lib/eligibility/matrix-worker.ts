import { type ReadSheets, readSheets } from '../intake/read-sheets';
import { removeNetwork } from '../no-network';

removeNetwork();

// A library may write to the console what it stumbles over; nothing of a file may stand there (R18).
for (const name of ['debug', 'error', 'info', 'log', 'trace', 'warn']) Reflect.set(console, name, () => undefined);

// A region's sheet is read here, away from the panel: a file made to keep a reader busy keeps nobody else busy.
addEventListener('message', async ({ data }: MessageEvent<Uint8Array>) => {
  postMessage(await readSheets(data).catch((): ReadSheets => ({ refused: 'damaged' })));
});
