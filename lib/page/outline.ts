import type { Mark } from '../messages';
import { type Control, isShown, partsOf } from './control';
import { isVisible } from './visibility';

const shownForMs = 5000;

export interface Outline {
  /** Outlines these controls instead of any other; tells how many the page shows. */
  show(controls: readonly Control[], marks: readonly Mark[]): number;
  clear(): void;
}

interface Box {
  control: Control;
  element: HTMLElement;
}

/** The page's own styles reach only the host: there ours must win. */
const everywhere = 'all:initial!important;position:fixed!important;z-index:2147483647!important;pointer-events:none!important';
const frame = 'position:fixed;outline:3px solid #1254c4;outline-offset:2px';
const badge =
  'position:absolute;left:-10px;top:-12px;padding:0 6px;background:#1254c4;color:#fff;font:700 13px/20px sans-serif;border-radius:10px';

/** Around everything of it that shows: of a radio group all its buttons. */
function lay({ control, element }: Box): void {
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
 * Points at controls for five seconds or until Escape. One element without attributes of the page's is added and taken out again;
 * what it shows, numbers only, stands in a closed shadow tree.
 */
export function createOutline({ document }: Window): Outline {
  // Named elements can shadow the document's own methods.
  const make = (name: string): HTMLElement => Document.prototype.createElement.call(document, name);
  let host: HTMLElement | undefined;
  let over: ReturnType<typeof setTimeout> | undefined;
  let boxes: Box[] = [];

  function clear(): void {
    clearTimeout(over);
    host?.remove();
    host = undefined;
    boxes = [];
  }

  /** The page may scroll, grow or redraw meanwhile. */
  function follow(): void {
    for (const box of boxes) lay(box);
    if (host !== undefined) document.defaultView?.requestAnimationFrame(follow);
  }

  function boxOf(control: Control, number: number): Box {
    const element = make('div');
    const digit = make('span');
    digit.textContent = String(number);
    digit.style.cssText = badge;
    element.append(digit);
    return { control, element };
  }

  return {
    show(controls, marks) {
      clear();
      const shown = marks.flatMap(({ key, number }) => {
        const control = controls.find((one) => one.key === key);
        return control !== undefined && isShown(control) ? [boxOf(control, number)] : [];
      });
      const first = shown[0]?.control;
      if (first === undefined) return 0;
      partsOf(first).find(isVisible)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      host = make('div');
      host.style.cssText = everywhere;
      host.attachShadow({ mode: 'closed' }).append(...shown.map(({ element }) => element));
      document.documentElement.append(host);
      boxes = shown;
      over = setTimeout(clear, shownForMs);
      follow();
      return shown.length;
    },
    clear,
  };
}
