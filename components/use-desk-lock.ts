import { type RefObject, useCallback } from 'react';
import type { LockCause, LockWatch } from '../lib/vault/lock-causes';
import type { BeforeLock } from './intake/use-before-lock';
import { useLock } from './use-lock';

/** Locking waits no longer than this for what was typed last. */
const lockWithinMs = 300;

/** Locks when it is time or asked for, after what was typed last is kept. `warnIn`: seconds until it does, once it is said. */
export function useDeskLock(
  beforeLock: RefObject<BeforeLock>,
  onLock: (cause: LockCause) => void,
  lockWatch: RefObject<LockWatch | undefined>,
): { lock: (cause: LockCause) => void; warnIn: number | undefined } {
  const lock = useCallback(
    (cause: LockCause) => {
      const limit = new Promise<void>((resolve) => setTimeout(resolve, lockWithinMs));
      void Promise.race([beforeLock.current(), limit])
        .catch(() => undefined)
        .then(() => onLock(cause));
    },
    [beforeLock, onLock],
  );
  return { lock, warnIn: useLock(lock, lockWatch) };
}
