import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Database } from '../../lib/store/database';
import { readPackages, type WaitingPackage } from '../../lib/store/packages';
import type { Vault } from '../../lib/vault/envelope';
import { type Problem, storeProblem } from '../ui/problem';

/** Sealed files whose senders were not compared yet, live across windows. */
export function useWaiting(db: Database, vault: Vault): { waiting: readonly WaitingPackage[]; problem: Problem | undefined } {
  const [waiting, setWaiting] = useState<readonly WaitingPackage[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const rows = useLiveQuery(() => db.packages.toArray().catch(storeProblem), [db]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whichever window changed a row, all is read again
  useEffect(() => {
    let isCurrent = true;
    readPackages(db, vault).then(
      (found) => isCurrent && setWaiting(found.waiting),
      (error) => isCurrent && setProblem(storeProblem(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [db, vault, rows]);
  return { waiting, problem };
}
