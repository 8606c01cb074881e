import { type RefObject, useEffect, useState } from 'react';
import { emptyForm } from '../../lib/intake/typed-form';
import type { Database } from '../../lib/store/database';
import { clearDraft, readDraft, saveDraft } from '../../lib/store/drafts';
import type { Vault } from '../../lib/vault/envelope';
import { type Problem, storeProblem } from '../ui/problem';
import { type Draft, localTime, parseDraft } from './draft';

const saveAfterMs = 400;

/** Keeps at once what would be kept in a moment; the panel asks for it before it locks. */
export type BeforeLock = () => Promise<void>;

const newDraft = (): Draft => ({ channel: 'phone', vsp: '', receivedAt: localTime(new Date()), form: emptyForm(), refusals: [] });

/** The form on its way in: restored when there is one, kept encrypted while it is typed, gone once it is a transfer. */
export function useDraft(db: Database, vault: Vault, beforeLock: RefObject<BeforeLock>) {
  const [draft, setDraft] = useState<Draft>();
  const [wasRestored, setRestored] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  useEffect(() => {
    readDraft(db, vault).then(
      (value) => {
        const found = parseDraft(value);
        setRestored(found !== undefined);
        setDraft(found ?? newDraft());
      },
      (error) => {
        setProblem(storeProblem(error));
        setDraft(newDraft());
      },
    );
  }, [db, vault]);

  useEffect(() => {
    if (!isChanged || draft === undefined) return;
    const timer = setTimeout(() => {
      saveDraft(db, vault, draft).then(
        () => {
          setSaved(true);
          setProblem(undefined);
        },
        (error) => setProblem(storeProblem(error)),
      );
    }, saveAfterMs);
    return () => clearTimeout(timer);
  }, [db, vault, draft, isChanged]);

  useEffect(() => {
    beforeLock.current = async () => {
      if (isChanged && draft !== undefined) await saveDraft(db, vault, draft);
    };
    return () => {
      beforeLock.current = () => Promise.resolve();
    };
  }, [db, vault, draft, isChanged, beforeLock]);

  function change(patch: Partial<Draft>): void {
    setChanged(true);
    setDraft((before) => (before === undefined ? before : { ...before, ...patch }));
  }

  async function clear(): Promise<void> {
    setChanged(false);
    setSaved(false);
    setRestored(false);
    setDraft(newDraft());
    await clearDraft(db).catch((error) => setProblem(storeProblem(error)));
  }

  return { draft, wasRestored, isSaved, problem, change, clear };
}
