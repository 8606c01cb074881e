import { type Control, isShown, partsOf } from './control';
import { createMarker } from './marker';
import { isVisible } from './visibility';

/** The second press of a double click must not reach the page. */
const doubleClickMs = 400;

const mouse = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
] as const;
const forward = new Set(['Tab', 'ArrowDown', 'ArrowRight']);
const backward = new Set(['ArrowUp', 'ArrowLeft']);

export interface Picker {
  /** The key of the control the person points at, by mouse or keyboard; undefined when they leave. */
  pick(find: () => Control[]): Promise<number | undefined>;
  /** A key press that ends the picking goes no further. */
  stop(key?: KeyboardEvent): void;
}

const halt = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** The fields below this point, the uppermost first; a label stands for its field. */
function fieldsAt(document: Document, x: number, y: number): Element[] {
  const below: Element[] = Document.prototype.elementsFromPoint.call(document, x, y);
  return below.flatMap((element) => [element, element.closest('label')?.control ?? []].flat());
}

/**
 * Lets the person point at one of some controls. Nothing they do meanwhile reaches the page: the mouse meets an element of
 * ours that lies over everything, and keys end here.
 */
export function createPicker(view: Window): Picker {
  const { document } = view;
  const marker = createMarker(view);
  let stop: Picker['stop'] = () => {};

  function pick(find: () => Control[]): Promise<number | undefined> {
    stop();
    return new Promise((resolve) => {
      let at: Control | undefined;
      let isPicked = false;
      let afterwards: ReturnType<typeof setTimeout> | undefined;

      function point(control: Control | undefined): void {
        if (control?.key === at?.key && at?.element.isConnected !== false) return;
        at = control;
        marker.show(control === undefined ? [] : [{ control }], 'catching');
      }
      function leave(): void {
        clearTimeout(afterwards);
        marker.clear();
        for (const type of mouse) view.removeEventListener(type, onMouse, true);
        view.removeEventListener('pointermove', onMove, true);
        view.removeEventListener('keydown', onKey, true);
      }
      function take(control: Control | undefined): void {
        if (isPicked || control === undefined) return;
        isPicked = true;
        marker.show([], 'catching');
        afterwards = setTimeout(leave, doubleClickMs);
        resolve(control.key);
      }
      function controlAt({ clientX, clientY }: MouseEvent): Control | undefined {
        const below = fieldsAt(document, clientX, clientY);
        return find().find((control) => partsOf(control).some((part) => below.includes(part)));
      }
      function onMove(event: PointerEvent): void {
        event.stopImmediatePropagation();
        if (event.isTrusted && !isPicked) point(controlAt(event));
      }
      function onMouse(event: MouseEvent | TouchEvent): void {
        halt(event);
        if (event.isTrusted && event.type === 'click' && event instanceof MouseEvent) take(controlAt(event));
      }
      function move(by: 1 | -1): void {
        const shown = find().filter(isShown);
        const from = shown.findIndex(({ key }) => key === at?.key);
        const next = shown[(from === -1 && by === -1 ? shown.length - 1 : from + by + shown.length) % shown.length];
        if (next === undefined) return;
        partsOf(next).find(isVisible)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
        point(next);
      }
      function onKey(event: KeyboardEvent): void {
        const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
        // The browser's own: reload, another tab, zoom.
        if (ctrlKey || metaKey || altKey || /^F\d+$/.test(key)) return;
        halt(event);
        if (!event.isTrusted || isPicked) return;
        if (backward.has(key) || (key === 'Tab' && shiftKey)) move(-1);
        else if (forward.has(key)) move(1);
        else if (key === 'Enter' || key === ' ') take(at);
      }

      stop = (key) => {
        if (key !== undefined && !isPicked) halt(key);
        leave();
        resolve(undefined);
        stop = () => {};
      };
      for (const type of mouse) view.addEventListener(type, onMouse, { capture: true, passive: false });
      view.addEventListener('pointermove', onMove, true);
      view.addEventListener('keydown', onKey, true);
      marker.show([], 'catching');
    });
  }

  return { pick, stop: (key) => stop(key) };
}
