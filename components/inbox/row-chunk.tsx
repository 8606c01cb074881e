import { type ReactNode, useEffect, useRef, useState } from 'react';

/** So many rows are drawn or left out together. */
export const chunkSize = 60;
/** Until rows of this panel have been measured. */
let rowHeight = 86;

/** A stretch of a long list: drawn while it is near the window, a gap of its height while it is not. */
export function RowChunk({ count, startsDrawn, children }: { count: number; startsDrawn: boolean; children: () => ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(startsDrawn);
  const height = useRef<number>(undefined);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        if (entry.isIntersecting) return setDrawn(true);
        // Whoever has the focus in here is not left standing in nothing.
        if (element.contains(document.activeElement)) return;
        if (element.childElementCount > 0 && entry.boundingClientRect.height > 0) {
          height.current = entry.boundingClientRect.height;
          rowHeight = entry.boundingClientRect.height / count;
        }
        setDrawn(false);
      },
      { root: element.closest('.scroll'), rootMargin: '1200px 0px' },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [count]);

  return (
    <div ref={box} role="presentation" style={isDrawn ? undefined : { height: height.current ?? rowHeight * count }}>
      {isDrawn && children()}
    </div>
  );
}
