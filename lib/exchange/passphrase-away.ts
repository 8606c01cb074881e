import { openWorker } from '../intake/open-worker';
import { type OpenedFile, openWithPassphrase, sealWithPassphrase } from './passphrase-file';
import type { PassphraseRequest } from './passphrase-worker';

/** The usual work takes some seconds on a slow computer, the most that is taken four times that. */
const limitMs = 60_000;

const startWorker = (): Worker => new Worker(new URL('./passphrase-worker.ts', import.meta.url), { type: 'module' });

async function ask(request: PassphraseRequest): Promise<OpenedFile> {
  const worker = openWorker<PassphraseRequest, OpenedFile>(startWorker, limitMs, (reason) => ({
    ok: false,
    reason: reason === 'too-slow' ? 'too-much-work' : 'file-damaged',
  }));
  try {
    return await worker.ask(request, []);
  } finally {
    worker.close();
  }
}

const hasWorkers = (): boolean => 'Worker' in globalThis;

/** As `openWithPassphrase`, away from the panel. */
export const openAway = (bytes: Uint8Array, passphrase: string): Promise<OpenedFile> =>
  hasWorkers() ? ask({ work: 'open', bytes, passphrase }) : openWithPassphrase(bytes, passphrase);

/** As `sealWithPassphrase`, away from the panel. */
export async function sealAway(bytes: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const sealed = hasWorkers() ? await ask({ work: 'seal', bytes, passphrase }) : undefined;
  return sealed?.ok ? sealed.bytes : sealWithPassphrase(bytes, passphrase);
}
