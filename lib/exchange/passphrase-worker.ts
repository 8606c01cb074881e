import { shutWorker } from '../intake/shut-worker';
import { type OpenedFile, openWithPassphrase, sealWithPassphrase } from './passphrase-file';

/** What the panel sends: one file at a time. */
export interface PassphraseRequest {
  work: 'seal' | 'open';
  bytes: Uint8Array;
  passphrase: string;
}

shutWorker();

// A passphrase is made slow to guess on purpose: seconds in which the panel must still lock, and answer.
addEventListener('message', async ({ data: { work, bytes, passphrase } }: MessageEvent<PassphraseRequest>) => {
  const answer: OpenedFile =
    work === 'open' ? await openWithPassphrase(bytes, passphrase) : { ok: true, bytes: await sealWithPassphrase(bytes, passphrase) };
  postMessage(answer);
});
