import { createContext, useContext, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { readManagedRules } from '../../lib/policy/managed-rules';
import { type ManagedRules, ownRules } from '../../lib/policy/rules';

export const PolicyContext = createContext<ManagedRules>({ rules: ownRules, ruled: [], ignored: [], unknown: 0 });

/** What holds on this computer, and what of it the agency's IT has set. */
export const usePolicy = (): ManagedRules => useContext(PolicyContext);

/** Read before anything is shown, and again when it changes; undefined until it is known. */
export function useManagedRules(): ManagedRules | undefined {
  const [managed, setManaged] = useState<ManagedRules>();
  useEffect(() => {
    const read = () => void readManagedRules().then(setManaged);
    const onChanged = (_: unknown, area: string) => {
      if (area === 'managed') read();
    };
    read();
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);
  return managed;
}
