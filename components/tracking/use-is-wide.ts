import { useSyncExternalStore } from 'react';

/** From here on a row fits beside its reference; below it is a card. */
const wide = '(min-width: 520px)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia?.(wide);
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

export const useIsWide = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia?.(wide).matches === true);
