import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';

/** So many rows of the inbox are drawn or left out together. */
export const chunkSize = 60;
/** The height of a row, by kind of list: a guess until rows of this panel have been measured. */
const rowHeights: Record<RowKind, number> = { row: 86, card: 260, line: 44 };
type RowKind = 'row' | 'card' | 'line';

/**
 * A stretch of a long list: drawn while it is near the window, a gap of its height while it is not. Of `line` the rows are those of a
 * table, of the others they are blocks.
 */
export function RowChunk({
  count,
  startsDrawn,
  kind = 'row',
  isHeld = false,
  children,
}: {
  count: number;
  startsDrawn: boolean;
  kind?: RowKind;
  /** Drawn wherever the window is: the focus is to be in it. */
  isHeld?: boolean;
  children: () => ReactNode;
}) {
  const box = useRef<HTMLElement>(null);
  const [isNear, setNear] = useState(startsDrawn);
  const height = useRef<number>(undefined);
  const isDrawn = isNear || isHeld;

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        if (entry.isIntersecting) return setNear(true);
        // Whoever has the focus in here is not left standing in nothing.
        if (element.contains(document.activeElement)) return;
        if (element.childElementCount > 1 && entry.boundingClientRect.height > 0) {
          height.current = entry.boundingClientRect.height;
          rowHeights[kind] = entry.boundingClientRect.height / count;
        }
        setNear(false);
      },
      { root: element.closest('.sheet-scroll, .scroll'), rootMargin: '1200px 0px' },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [count, kind]);

  const gap: CSSProperties = { height: height.current ?? rowHeights[kind] * count };
  const ref = (element: HTMLElement | null) => {
    box.current = element;
  };
  if (kind === 'line') {
    return (
      <tbody ref={ref}>
        {isDrawn ? (
          children()
        ) : (
          <tr aria-hidden>
            <td style={{ ...gap, padding: 0 }} />
          </tr>
        )}
      </tbody>
    );
  }
  return (
    <div ref={ref} role="presentation" style={isDrawn ? undefined : gap}>
      {isDrawn && children()}
    </div>
  );
}
