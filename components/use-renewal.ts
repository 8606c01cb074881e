import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import type { Database } from '../lib/store/database';
import { readErased } from '../lib/store/erased';
import type { View } from './use-place';

/** So long nobody has touched the inbox before the vault is made anew for what merely had its time. */
const quietForMs = 60_000;

/**
 * Destroys the remains of what was removed: at once when a permission was taken back, else while the inbox is left alone, since it
 * redraws the panel. Never under a backup that is being brought back: the rest of it would be refused. What is still there at the next
 * unlock goes then.
 */
export function useRenewal(db: Database, view: View['name'], renew: () => Promise<void>): void {
  const erased = useLiveQuery(() => readErased(db).catch(() => undefined), [db]);
  const isWanted = erased === 'at-once' ? view !== 'backup' : erased === 'soon' && view === 'inbox';
  const latest = useRef(renew);
  useEffect(() => {
    latest.current = renew;
  }, [renew]);
  useEffect(() => {
    if (!isWanted) return;
    const begin = () => void latest.current();
    let timer = setTimeout(begin, erased === 'at-once' ? 0 : quietForMs);
    const again = () => {
      if (erased === 'at-once') return;
      clearTimeout(timer);
      timer = setTimeout(begin, quietForMs);
    };
    window.addEventListener('keydown', again, true);
    window.addEventListener('pointerdown', again, true);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', again, true);
      window.removeEventListener('pointerdown', again, true);
    };
  }, [isWanted, erased]);
}
