import { useCallback, useEffect, useRef, useState } from 'react';
import { emptyForm } from '../../lib/intake/typed-form';
import type { Database } from '../../lib/store/database';
import { clearDraft, type DraftName, readDraft, saveDraft } from '../../lib/store/drafts';
import type { Vault } from '../../lib/vault/envelope';
import { type Problem, storeProblem } from '../ui/problem';
import { type Draft, localTime, parseDraft } from './draft';

const saveAfterMs = 400;

const newDraft = (): Draft => ({ channel: 'phone', vsp: '', receivedAt: localTime(new Date()), form: emptyForm(), refusals: [] });

/** Of a draft no form was begun in, only how forms arrive is taken up: the rest may be another household's. */
function takeUp(found: Draft): Draft {
  if (found.source !== undefined) return found;
  const { channel, isChannelChosen, vsp, receivedAt } = found;
  return { ...newDraft(), channel, isChannelChosen, vsp, receivedAt };
}

/** The form on its way in: restored when there is one, kept encrypted while it is typed, gone once it is a transfer. */
export function useDraft(db: Database, vault: Vault, name: DraftName = 'typed-form') {
  const [draft, setDraft] = useState<Draft>();
  const [wasRestored, setRestored] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const unsaved = useRef<Draft>(undefined);
  const saving = useRef(Promise.resolve());

  useEffect(() => {
    readDraft(db, vault, name).then(
      (value) => {
        const found = parseDraft(value);
        setRestored(found?.source !== undefined);
        setDraft(found === undefined ? newDraft() : takeUp(found));
      },
      (error) => {
        setProblem(storeProblem(error));
        setDraft(newDraft());
      },
    );
  }, [db, vault, name]);

  const save = useCallback((): Promise<void> => {
    const latest = unsaved.current;
    if (latest === undefined) return saving.current;
    saving.current = saveDraft(db, vault, latest, name).then(
      () => {
        if (unsaved.current === latest) unsaved.current = undefined;
        setSaved(true);
        setProblem(undefined);
      },
      (error) => setProblem(storeProblem(error)),
    );
    return saving.current;
  }, [db, vault, name]);

  useEffect(() => {
    if (!isChanged || draft === undefined) return;
    unsaved.current = draft;
    const timer = setTimeout(save, saveAfterMs);
    return () => clearTimeout(timer);
  }, [save, draft, isChanged]);

  function change(patch: Partial<Draft>): void {
    setChanged(true);
    setDraft((before) => (before === undefined ? before : { ...before, ...patch }));
  }

  async function clear(): Promise<void> {
    unsaved.current = undefined;
    setChanged(false);
    setSaved(false);
    setRestored(false);
    setDraft(newDraft());
    // A draft still being saved would come after the clearing.
    await saving.current;
    await clearDraft(db, name).catch((error) => setProblem(storeProblem(error)));
  }

  return { draft, wasRestored, isSaved, problem, save, change, clear };
}
