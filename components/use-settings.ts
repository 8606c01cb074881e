import { useCallback, useEffect, useState } from 'react';
import { readSettings, type Settings, saveSettings } from '../lib/store/settings';

/** The settings that need no passphrase; undefined until they are read. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(setSettings);
  }, []);
  const change = useCallback(async (patch: Partial<Settings>): Promise<void> => {
    // At once, as a switch answers to a hand; then what was really kept.
    setSettings((before) => (before === undefined ? before : { ...before, ...patch }));
    setSettings(await saveSettings(patch));
  }, []);
  return { settings, change };
}
