import { type RefObject, useEffect } from 'react';

/** Keeps at once what would be kept in a moment; the panel asks for it before it locks. */
export type BeforeLock = () => Promise<void>;

/** `save` is asked before the panel locks, and when the gear leaves the view. It must stay the same function. */
export function useBeforeLock(beforeLock: RefObject<BeforeLock>, save: BeforeLock): void {
  useEffect(() => {
    beforeLock.current = save;
    return () => {
      // The gear leaves the form at once. A lock right after still waits for what was typed last.
      const kept = save();
      beforeLock.current = () => kept;
    };
  }, [save, beforeLock]);
}
