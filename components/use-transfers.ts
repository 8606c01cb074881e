import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Transfer } from '../lib/hmis/transfer';
import { dueTimesOf } from '../lib/lifecycle/clock';
import type { Move } from '../lib/lifecycle/moves';
import { isPurgeDue, purgeItems } from '../lib/lifecycle/purge';
import { writeDueTimes } from '../lib/store/clocks';
import type { Database } from '../lib/store/database';
import { listTransfers, saveTransfer } from '../lib/store/transfers';
import type { Vault } from '../lib/vault/envelope';
import { type Problem, storeProblem } from './ui/problem';

/** Of two states of a record the newer: history only grows. */
const newer = (one: Transfer, other: Transfer | undefined): Transfer =>
  other !== undefined && other.history.length > one.history.length ? other : one;

/** What the disk was last heard to hold, with what this panel has saved since. */
function withOwn(listed: readonly Transfer[], own: ReadonlyMap<string, Transfer>): Transfer[] {
  const ids = new Set(listed.map(({ id }) => id));
  const unheard = [...own.values()].filter(({ id }) => !ids.has(id));
  return [...listed.map((transfer) => newer(transfer, own.get(transfer.id))), ...unheard];
}

/** Changes one record by one move; false when the move was refused or could not be kept. */
export type Perform = (id: string, move: (transfer: Transfer) => Move) => Promise<boolean>;

/** The open vault's records, live across windows, and the one way to change them. */
export function useTransfers(db: Database, vault: Vault) {
  const [problem, setProblem] = useState<Problem>();
  const listed = useLiveQuery(() => listTransfers(db, vault).catch(storeProblem), [db, vault]);
  const latest = useRef(new Map<string, Transfer>());
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [own, setOwn] = useState<ReadonlyMap<string, Transfer>>(new Map());

  const keep = useCallback(
    async (transfer: Transfer): Promise<boolean> => {
      try {
        await saveTransfer(db, vault, transfer);
        latest.current.set(transfer.id, transfer);
        // Shown at once: the database tells of its own changes later, and on a busy machine much later.
        setOwn((before) => new Map(before).set(transfer.id, transfer));
        setProblem(undefined);
        return true;
      } catch (error) {
        setProblem(storeProblem(error));
        return false;
      }
    },
    [db, vault],
  );

  // One after the other, each on the newest state: two moves at once must not undo each other.
  const perform: Perform = useCallback(
    (id, move) => {
      const result = queue.current.then(async () => {
        const before = latest.current.get(id);
        if (before === undefined) return false;
        const after = move(before);
        if (after.ok) return after.transfer === before || keep(after.transfer);
        setProblem({ of: 'move', reason: after.reason });
        return false;
      });
      queue.current = result;
      return result;
    },
    [keep],
  );

  const transfers = useMemo(
    () => (listed !== undefined && 'transfers' in listed ? withOwn(listed.transfers, own) : undefined),
    [listed, own],
  );
  useEffect(() => {
    if (transfers === undefined) return;
    for (const transfer of transfers) {
      latest.current.set(transfer.id, newer(transfer, latest.current.get(transfer.id)));
    }
    void writeDueTimes(db.environment, dueTimesOf(transfers)).catch((error) => setProblem(storeProblem(error)));
    for (const transfer of transfers) {
      if (isPurgeDue(transfer, new Date())) void perform(transfer.id, (due) => ({ ok: true, transfer: purgeItems(due, new Date()) }));
    }
  }, [transfers, perform, db]);

  const listProblem = listed !== undefined && 'of' in listed ? listed : undefined;
  return {
    transfers,
    unreadable: listed !== undefined && 'unreadable' in listed ? listed.unreadable : 0,
    problem: problem ?? listProblem,
    clearProblem: useCallback(() => setProblem(undefined), []),
    keep,
    perform,
  };
}
