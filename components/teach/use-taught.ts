import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Deployment } from '../../lib/profiles/deployment';
import { nothingTaught } from '../../lib/profiles/taught';
import { type KeptTaught, readTaught, saveTaught, taughtKey } from '../../lib/store/taught';

const nothing: KeptTaught = { taught: nothingTaught, taughtWith: {} };

export interface TaughtDraft {
  kept: KeptTaught;
  /** Changes what is kept, also under the hands of another window; false when it could not be kept. */
  change: (edit: (latest: KeptTaught) => KeptTaught) => Promise<boolean>;
}

/** What is taught about this ClientTrack, as it is kept on this computer. */
export function useTaught(deployment: Deployment): TaughtDraft & { site: Deployment } {
  const [kept, setKept] = useState(nothing);
  useEffect(() => {
    const read = () => void readTaught(deployment).then((found) => setKept(found ?? nothing));
    const key = taughtKey(deployment);
    const onChanged = (changes: Record<string, unknown>) => {
      if (key in changes) read();
    };
    read();
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, [deployment]);

  const change = useCallback(
    async (edit: (latest: KeptTaught) => KeptTaught) => {
      try {
        const next = edit((await readTaught(deployment)) ?? nothing);
        await saveTaught(deployment, next);
        setKept(next);
        return true;
      } catch {
        return false;
      }
    },
    [deployment],
  );
  const site = useMemo(() => ({ ...deployment, taught: kept.taught }), [deployment, kept]);
  return { kept, change, site };
}

const TaughtContext = createContext<TaughtDraft>({ kept: nothing, change: () => Promise.resolve(false) });
export const TaughtProvider = TaughtContext.Provider;
export const useTaughtDraft = (): TaughtDraft => useContext(TaughtContext);
