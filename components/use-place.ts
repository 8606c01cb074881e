import { useCallback, useEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';
import type { Database } from '../lib/store/database';
import { isReceiving } from '../lib/store/drafts';
import { readSealed, writeSealed } from '../lib/store/sealed-values';
import type { Vault } from '../lib/vault/envelope';

const view = z.discriminatedUnion('name', [
  z.object({ name: z.literal('inbox') }),
  z.object({ name: z.literal('receive'), again: z.optional(z.string()) }),
  z.object({ name: z.literal('settings') }),
  z.object({ name: z.literal('backup') }),
  z.object({ name: z.literal('eligibility') }),
  z.object({ name: z.literal('transfer'), id: z.string() }),
  z.object({ name: z.literal('return'), id: z.string() }),
]);
export type View = z.infer<typeof view>;

const inbox: View = { name: 'inbox' };

/** Where the person is in the panel, and was before it locked; undefined until that is known. */
export function usePlace(db: Database, vault: Vault): { place: View | undefined; goTo: (next: View) => void } {
  const [place, setPlace] = useState<View>();
  const writing = useRef(Promise.resolve());

  useEffect(() => {
    // A form that was being received when the panel locked comes before all else.
    const before = isReceiving(db).then(async (is): Promise<View> => {
      const reading = readSealed(db, vault, 'place').then((kept) => view.safeParse(kept).data ?? inbox);
      if (!is) return reading;
      // For which record it came again is known there only.
      const kept = await reading.catch(() => inbox);
      return kept.name === 'receive' ? kept : { name: 'receive' };
    });
    // What is wrong with the storage is said by the list, and by receiving.
    before.catch(() => inbox).then((found) => setPlace((now) => now ?? found));
  }, [db, vault]);

  const goTo = useCallback(
    (next: View) => {
      setPlace(next);
      // A place that cannot be kept is no loss worth a word.
      writing.current = writing.current.then(() => writeSealed(db, vault, 'place', next)).catch(() => undefined);
    },
    [db, vault],
  );
  return { place, goTo };
}
