import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { type ReturnMethod, returnMethods } from '../../lib/hmis/id-return';
import type { Database } from '../../lib/store/database';
import { readSealed, writeSealed } from '../../lib/store/sealed-values';
import type { Vault } from '../../lib/vault/envelope';
import { type Problem, storeProblem } from '../ui/problem';

const ways = z.object({
  accepted: z.array(z.enum(returnMethods)).check(z.minLength(1)),
  /** The one that was used last. */
  last: z.optional(z.enum(returnMethods)),
});
const byVsp = z.record(z.string(), ways);
export type Ways = z.infer<typeof ways>;

const all: Ways = { accepted: [...returnMethods] };

/** How a VSP takes its IDs back: what it accepts, and what was done the last time. Undefined until that is read. */
export function useReturnWays(db: Database, vault: Vault, vsp: string) {
  const [kept, setKept] = useState<Record<string, Ways>>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    readSealed(db, vault, 'return-ways').then(
      (value) => setKept(byVsp.safeParse(value).data ?? {}),
      (error) => {
        setProblem(storeProblem(error));
        setKept({});
      },
    );
  }, [db, vault]);

  const current = kept?.[vsp] ?? all;
  async function change(next: Ways): Promise<void> {
    setKept({ ...kept, [vsp]: next });
    try {
      // Another window may have kept the ways of another VSP meanwhile.
      const latest = byVsp.safeParse(await readSealed(db, vault, 'return-ways')).data ?? {};
      await writeSealed(db, vault, 'return-ways', { ...latest, [vsp]: next });
    } catch (error) {
      setProblem(storeProblem(error));
    }
  }
  return {
    ways: kept === undefined ? undefined : current,
    problem,
    accept: (accepted: ReturnMethod[]): Promise<void> => change({ ...current, accepted }),
    used: (last: ReturnMethod): Promise<void> => change({ ...current, last }),
  };
}
