import { useCallback, useEffect, useRef, useState } from 'react';
import { askOutline, askPick } from '../../lib/connection/page-messages';
import type { LiveDocument } from '../../lib/fill/reading';

/** Pointing at one control of ClientTrack's page: with the picker there, or by outlining what is chosen here. */
export function usePick(document: LiveDocument | undefined, onPicked: (key: number) => void) {
  const [isWaiting, setWaiting] = useState(false);
  const here = useRef(document);
  here.current = document;
  const picked = useRef(onPicked);
  picked.current = onPicked;

  const wait = useCallback(async (keys: number[]) => {
    const { current } = here;
    if (current === undefined) return;
    setWaiting(true);
    const answer = await askPick(current, current.description.nonce, keys);
    setWaiting(false);
    if ('picked' in answer) picked.current(answer.picked);
  }, []);
  const show = useCallback((key: number) => {
    const { current } = here;
    if (current !== undefined) void askOutline(current, current.description.nonce, [{ key, number: 1 }]);
  }, []);
  const stop = useCallback(() => {
    const { current } = here;
    if (current !== undefined) void askOutline(current, current.description.nonce, []);
  }, []);

  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') stop();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      stop();
    };
  }, [stop]);

  return { isWaiting, wait, show };
}
