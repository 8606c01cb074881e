import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTimeZone } from 'use-intl';
import type { Transfer } from '../lib/hmis/transfer';
import { dueTimesOf } from '../lib/lifecycle/clock';
import type { Move } from '../lib/lifecycle/moves';
import { summaryOf, type TransferSummary } from '../lib/lifecycle/summary';
import { writeDueTimes } from '../lib/store/clocks';
import type { Database } from '../lib/store/database';
import { listSummaries, type OpenPages, pageStamps, type SummaryList } from '../lib/store/list-summaries';
import { addTransfers, changeTransfer, deleteTransfer } from '../lib/store/transfers';
import type { Vault } from '../lib/vault/envelope';
import { type Problem, storeProblem } from './ui/problem';

/** Changes one record by one move; false when the move was refused or could not be kept. */
export type Perform = (id: string, move: (transfer: Transfer) => Move) => Promise<boolean>;

type Listed = Pick<SummaryList, 'summaries' | 'unreadable' | 'isPartial'>;

/** What the disk was last heard to hold, with what this panel has saved since: of two states the one with more history is newer. */
function withOwn(listed: readonly TransferSummary[], own: ReadonlyMap<string, Transfer>): readonly TransferSummary[] {
  if (own.size === 0) return listed;
  const ids = new Set(listed.map(({ id }) => id));
  const unheard = [...own.values()].filter(({ id }) => !ids.has(id)).map(summaryOf);
  const newest = listed.map((summary) => {
    const mine = own.get(summary.id);
    return mine !== undefined && mine.history.length > summary.changes ? summaryOf(mine) : summary;
  });
  return [...newest, ...unheard];
}

/** The open vault's records, live across windows, and the one way to change them. */
export function useTransfers(db: Database, vault: Vault) {
  const timeZone = useTimeZone();
  const [problem, setProblem] = useState<Problem>();
  const [listProblem, setListProblem] = useState<Problem>();
  const [listed, setListed] = useState<Listed>();
  const [own, setOwn] = useState<ReadonlyMap<string, Transfer>>(new Map());
  const pages = useRef<OpenPages>(new Map());
  const reading = useRef<Promise<unknown>>(Promise.resolve());
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const stamps = useLiveQuery(() => pageStamps(db).catch(storeProblem), [db]);
  useEffect(() => {
    if (stamps === undefined) return;
    if (!Array.isArray(stamps)) return setListProblem(stamps);
    const readAll = async () => {
      let list = await listSummaries(db, vault, pages.current);
      // The newest at once; the older ones, of which there can be very many, as they come.
      if (pages.current.size === 0) setListed(list);
      while (list.isPartial) list = await listSummaries(db, vault, list.pages);
      pages.current = list.pages;
      setListed(list);
      setListProblem(undefined);
    };
    // One after the other: each opens only what the one before has not.
    reading.current = reading.current.then(() => readAll().catch((error: unknown) => setListProblem(storeProblem(error))));
  }, [stamps, db, vault]);

  // One after the other, so that the history tells them in the order they were made.
  const inTurn = useCallback(<T>(work: () => Promise<T>): Promise<T | undefined> => {
    const result = queue.current.then(work).catch((error: unknown) => {
      setProblem(storeProblem(error));
      return undefined;
    });
    queue.current = result;
    return result;
  }, []);

  // Shown at once: the database tells of its own changes later, and on a busy machine much later.
  const show = useCallback((transfers: readonly Transfer[]) => {
    setOwn((before) => new Map([...before, ...transfers.map((transfer) => [transfer.id, transfer] as const)]));
    setProblem(undefined);
  }, []);

  const keepAll = useCallback(
    async (transfers: readonly Transfer[]): Promise<boolean> => {
      const isKept = await inTurn(async () => {
        await addTransfers(db, vault, transfers);
        show(transfers);
        return true;
      });
      return isKept === true;
    },
    [db, vault, inTurn, show],
  );

  const perform: Perform = useCallback(
    async (id, move) => {
      const isDone = await inTurn(async () => {
        const after = await changeTransfer(db, vault, id, move);
        if (after.ok) show([after.transfer]);
        else setProblem({ of: 'move', reason: after.reason });
        return after.ok;
      });
      return isDone === true;
    },
    [db, vault, inTurn, show],
  );

  const summaries = useMemo(() => listed && withOwn(listed.summaries, own), [listed, own]);
  const remove = useCallback(
    async (id: string): Promise<void> => {
      await inTurn(() => deleteTransfer(db, vault, id, timeZone));
      setOwn((before) => new Map([...before].filter(([each]) => each !== id)));
    },
    [db, vault, inTurn, timeZone],
  );

  const isPartial = listed?.isPartial === true;
  useEffect(() => {
    if (summaries === undefined || isPartial) return;
    void writeDueTimes(db.environment, dueTimesOf(summaries)).catch((error) => setProblem(storeProblem(error)));
  }, [summaries, isPartial, db]);

  return {
    summaries,
    /** As this panel has changed them, before the disk is heard. */
    own,
    unreadable: listed?.unreadable ?? 0,
    /** Older records are still being opened. */
    isPartial,
    problem: problem ?? listProblem,
    clearProblem: useCallback(() => setProblem(undefined), []),
    keepAll,
    perform,
    remove,
    /** When every change that was begun is kept, or refused. */
    settled: useCallback(() => queue.current.then(() => undefined), []),
  };
}
