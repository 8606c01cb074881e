import { useCallback, useEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';
import type { Database } from '../lib/store/database';
import { isReceiving } from '../lib/store/drafts';
import { readSealed, writeSealed } from '../lib/store/sealed-values';
import type { Vault } from '../lib/vault/envelope';

const view = z.discriminatedUnion('name', [
  z.object({ name: z.literal('inbox') }),
  z.object({ name: z.literal('reports') }),
  z.object({ name: z.literal('receive'), again: z.optional(z.string()) }),
  z.object({ name: z.literal('settings') }),
  z.object({ name: z.literal('backup') }),
  z.object({ name: z.literal('eligibility') }),
  z.object({ name: z.literal('tracking') }),
  // From the sheet one goes back to the sheet.
  z.object({ name: z.literal('transfer'), id: z.string(), from: z.optional(z.literal('tracking')) }),
  z.object({ name: z.literal('return'), id: z.string() }),
]);
export type View = z.infer<typeof view>;

/** What a desk needs to find its way back: its places, the first of them, and where a form is typed. */
interface DeskPlaces<Place extends { name: string }> {
  schema: z.ZodMiniType<Place>;
  home: Place;
  typing: Place;
  isTyping: (db: Database) => Promise<boolean>;
}

const agencyPlaces: DeskPlaces<View> = { schema: view, home: { name: 'inbox' }, typing: { name: 'receive' }, isTyping: isReceiving };

/** The agency's place. */
export const usePlace = (db: Database, vault: Vault) => useKeptPlace(db, vault, agencyPlaces);

/** Where the person is in the panel, and was before it locked; undefined until that is known. */
export function useKeptPlace<Place extends { name: string }>(
  db: Database,
  vault: Vault,
  { schema, home, typing, isTyping }: DeskPlaces<Place>,
): { place: Place | undefined; goTo: (next: Place) => void } {
  const [place, setPlace] = useState<Place>();
  const writing = useRef(Promise.resolve());

  useEffect(() => {
    // A form that was being typed or received when the panel locked comes before all else.
    const before = isTyping(db).then(async (is): Promise<Place> => {
      const reading = readSealed(db, vault, 'place').then((kept) => schema.safeParse(kept).data ?? home);
      if (!is) return reading;
      // For which record it is, is known there only.
      const kept = await reading.catch(() => home);
      return kept.name === typing.name ? kept : typing;
    });
    // What is wrong with the storage is said by the list, and by the form.
    before.catch(() => home).then((found) => setPlace((now) => now ?? found));
  }, [db, vault, schema, home, typing, isTyping]);

  const goTo = useCallback(
    (next: Place) => {
      setPlace(next);
      // A place that cannot be kept is no loss worth a word.
      writing.current = writing.current.then(() => writeSealed(db, vault, 'place', next)).catch(() => undefined);
    },
    [db, vault],
  );
  return { place, goTo };
}
