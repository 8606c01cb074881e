import type { Mark } from '../messages';
import { type Control, isShown, partsOf } from './control';
import { createMarker } from './marker';
import { isVisible } from './visibility';

const shownForMs = 5000;

export interface Outline {
  /** Outlines these controls instead of any other; tells how many the page shows. */
  show(controls: readonly Control[], marks: readonly Mark[]): number;
  clear(): void;
}

/** Points at controls for five seconds or until Escape. */
export function createOutline(view: Window): Outline {
  const marker = createMarker(view);
  let over: ReturnType<typeof setTimeout> | undefined;

  function clear(): void {
    clearTimeout(over);
    marker.clear();
  }

  return {
    show(controls, marks) {
      clear();
      const shown = marks.flatMap(({ key, number }) => {
        const control = controls.find((one) => one.key === key);
        return control !== undefined && isShown(control) ? [{ control, number }] : [];
      });
      const first = shown[0]?.control;
      if (first === undefined) return 0;
      partsOf(first).find(isVisible)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      marker.show(shown);
      over = setTimeout(clear, shownForMs);
      return shown.length;
    },
    clear,
  };
}
