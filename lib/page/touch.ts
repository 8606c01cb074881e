import type { Scanner } from './scan';

/** Which controls the person changed, by key, since the page may replace the element. */
export interface Touch {
  has(key: number): boolean;
  /** Runs our own writing: a tick box tells of our click as if it were the person's. */
  quietly(act: () => void): void;
  forget(keys: readonly number[]): void;
  stop(): void;
}

export function createTouch(document: Document, { scan, keyOf }: Scanner): Touch {
  const touched = new Set<number>();
  let isQuiet = false;

  const note = ({ isTrusted, target }: Event): void => {
    if (!isTrusted || isQuiet || !(target instanceof Element)) return;
    // The page may have drawn the control after we looked last.
    if (keyOf(target) === undefined) scan();
    const key = keyOf(target);
    if (key !== undefined) touched.add(key);
  };
  for (const type of ['input', 'change']) document.addEventListener(type, note, true);

  return {
    has: (key) => touched.has(key),
    quietly(act) {
      isQuiet = true;
      try {
        act();
      } finally {
        isQuiet = false;
      }
    },
    forget(keys) {
      for (const key of keys) touched.delete(key);
    },
    stop() {
      for (const type of ['input', 'change']) document.removeEventListener(type, note, true);
    },
  };
}
