import { removeNetwork } from '../no-network';

/** The first thing of a worker that reads what a stranger sent: nothing to send with, and nothing to write to. */
export function shutWorker(): void {
  removeNetwork();
  // A library may write to the console what it stumbles over; nothing of a received file may stand there (R18).
  for (const name of ['debug', 'error', 'info', 'log', 'trace', 'warn']) Reflect.set(console, name, () => undefined);
}
