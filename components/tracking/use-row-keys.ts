import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

const page = 10;
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + page,
  PageUp: (at) => at - page,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * The keyboard goes from row to row, also to rows that are not drawn yet: one of them is the stop of the Tab key, arrows move it.
 * `first`: the row to begin at.
 */
export function useRowKeys(
  count: number,
  first: number,
): { at: number; box: RefObject<HTMLDivElement | null>; onKeyDown: (event: KeyboardEvent) => void } {
  const [chosen, setChosen] = useState(first);
  const box = useRef<HTMLDivElement>(null);
  const isMoved = useRef(first > 0);
  const at = Math.max(0, Math.min(chosen, count - 1));
  useEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    const row = box.current?.querySelector<HTMLElement>(`[data-at="${at}"]`);
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const from = event.target instanceof HTMLElement ? event.target.dataset.at : undefined;
    if (step === undefined || from === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    isMoved.current = true;
    setChosen(Math.max(0, Math.min(step(Number(from), count - 1), count - 1)));
  };
  return { at, box, onKeyDown };
}
