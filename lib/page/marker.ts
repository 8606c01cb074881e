import { type Control, partsOf } from './control';
import { isVisible } from './visibility';

/** A control with a frame around it, and the number in its corner where there is one. */
export interface Framed {
  control: Control;
  number?: number;
}

export interface Marker {
  /** Frames these controls instead of any other. `catching`: nothing below is reached by the mouse meanwhile. */
  show(framed: readonly Framed[], catching?: 'catching'): void;
  clear(): void;
}

/** The page's own styles reach only the host: there ours must win. */
const host = 'all:initial!important;position:fixed!important;z-index:2147483647!important;';
const letting = `${host}pointer-events:none!important`;
const catchingAll = `${host}inset:0!important;cursor:crosshair!important`;
const frame = 'position:fixed;outline:3px solid #1254c4;outline-offset:2px';
const badge =
  'position:absolute;left:-10px;top:-12px;padding:0 6px;background:#1254c4;color:#fff;font:700 13px/20px sans-serif;border-radius:10px';

/** Around everything of it that shows: of a radio group all its buttons. */
function lay(element: HTMLElement, control: Control): void {
  const boxes = partsOf(control)
    .filter(isVisible)
    .map((part) => part.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const width = Math.max(...boxes.map((box) => box.right)) - left;
  const height = Math.max(...boxes.map((box) => box.bottom)) - top;
  element.hidden = boxes.length === 0;
  if (!element.hidden) element.style.cssText = `${frame};left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
}

/**
 * Puts frames around controls. One element without attributes of the page's is added and taken out again; what it shows,
 * numbers only, stands in a closed shadow tree.
 */
export function createMarker({ document }: Window): Marker {
  // Named elements can shadow the document's own methods.
  const make = (name: string): HTMLElement => Document.prototype.createElement.call(document, name);
  let shown: { host: HTMLElement; boxes: { element: HTMLElement; control: Control }[] } | undefined;

  function clear(): void {
    shown?.host.remove();
    shown = undefined;
  }

  /** The page may scroll, grow or redraw meanwhile. */
  function follow(): void {
    for (const { element, control } of shown?.boxes ?? []) lay(element, control);
    if (shown !== undefined) document.defaultView?.requestAnimationFrame(follow);
  }

  function boxOf({ control, number }: Framed) {
    const element = make('div');
    if (number !== undefined) {
      const digit = make('span');
      digit.textContent = String(number);
      digit.style.cssText = badge;
      element.append(digit);
    }
    return { element, control };
  }

  return {
    show(framed, catching) {
      const isFollowing = shown !== undefined;
      clear();
      const element = make('div');
      element.style.cssText = catching === undefined ? letting : catchingAll;
      const boxes = framed.map(boxOf);
      element.attachShadow({ mode: 'closed' }).append(...boxes.map((box) => box.element));
      document.documentElement.append(element);
      shown = { host: element, boxes };
      if (isFollowing) for (const box of boxes) lay(box.element, box.control);
      else follow();
    },
    clear,
  };
}
