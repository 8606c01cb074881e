import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { readSettings, type Settings, saveSettings } from '../lib/store/settings';

/** The settings that need no passphrase; undefined until they are read. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const read = () => void readSettings().then(setSettings);
    read();
    // Another window, and other parts of this one, change them too.
    browser.storage.onChanged.addListener(read);
    return () => browser.storage.onChanged.removeListener(read);
  }, []);
  const change = useCallback(async (patch: Partial<Settings>): Promise<void> => {
    // At once, as a switch answers to a hand; then what was really kept.
    setSettings((before) => (before === undefined ? before : { ...before, ...patch }));
    setSettings(await saveSettings(patch));
  }, []);
  return { settings, change };
}
