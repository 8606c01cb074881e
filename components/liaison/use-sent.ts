import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SentTransfer } from '../../lib/hmis/sent-transfer';
import type { SentRefusal } from '../../lib/lifecycle/sent-machine';
import type { SentMove } from '../../lib/lifecycle/sent-moves';
import { dueBackAt } from '../../lib/lifecycle/sent-state';
import { writeDueTimes } from '../../lib/store/clocks';
import type { Database } from '../../lib/store/database';
import { addSent, changeSent, deleteSent, listSent, type OpenSent } from '../../lib/store/sent';
import type { Vault } from '../../lib/vault/envelope';
import { type Problem, storeProblem } from '../ui/problem';
import { useGoneDrafts } from './use-gone-drafts';

/** Changes one form by one move; false when the move was refused or could not be kept. */
export type PerformSent = (id: string, move: (form: SentTransfer) => SentMove) => Promise<boolean>;

const hourMs = 3_600_000;

/** The open vault's sent forms, live across windows, and the one way to change them. */
export function useSent(db: Database, vault: Vault) {
  const [problem, setProblem] = useState<Problem>();
  const [refusal, setRefusal] = useState<SentRefusal>();
  const opened = useRef<OpenSent>(new Map());
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const listed = useLiveQuery(
    () =>
      listSent(db, vault, opened.current).then((list) => {
        opened.current = list.opened;
        return list;
      }, storeProblem),
    [db, vault],
  );
  const listProblem = listed !== undefined && 'of' in listed ? listed : undefined;
  const list = listed !== undefined && 'forms' in listed ? listed : undefined;

  // One after the other, so that the history tells them in the order they were made.
  const inTurn = useCallback(<T>(work: () => Promise<T>): Promise<T | undefined> => {
    const result = queue.current.then(work).catch((error: unknown) => {
      setProblem(storeProblem(error));
      return undefined;
    });
    queue.current = result;
    return result;
  }, []);

  const clearProblem = useCallback(() => {
    setProblem(undefined);
    setRefusal(undefined);
  }, []);

  const keep = useCallback(
    async (form: SentTransfer): Promise<boolean> => {
      const isKept = await inTurn(async () => {
        await addSent(db, vault, [form]);
        clearProblem();
        return true;
      });
      return isKept === true;
    },
    [db, vault, inTurn, clearProblem],
  );

  const perform: PerformSent = useCallback(
    async (id, move) => {
      const isDone = await inTurn(async () => {
        const after = await changeSent(db, vault, id, move);
        setProblem(undefined);
        setRefusal(after.ok ? undefined : after.reason);
        return after.ok;
      });
      return isDone === true;
    },
    [db, vault, inTurn],
  );

  const remove = useCallback(
    async (id: string): Promise<void> => void (await inTurn(() => deleteSent(db, vault, id))),
    [db, vault, inTurn],
  );

  const forms = list?.forms;
  useEffect(() => {
    if (forms === undefined) return;
    const dueTimes = forms.flatMap((form) => {
      const due = dueBackAt(form);
      return due === undefined ? [] : [{ dueHour: Math.floor(due.getTime() / hourMs) }];
    });
    void writeDueTimes(
      db.environment,
      dueTimes.sort((one, other) => one.dueHour - other.dueHour),
    ).catch((error: unknown) => setProblem(storeProblem(error)));
  }, [forms, db]);

  useGoneDrafts(db, vault, forms, list?.unreadable ?? 0);

  return {
    forms,
    unreadable: list?.unreadable ?? 0,
    problem: problem ?? listProblem,
    refusal,
    clearProblem,
    keep,
    perform,
    remove,
    /** When every change that was begun is kept, or refused. */
    settled: useCallback(() => queue.current.then(() => undefined), []),
  };
}
