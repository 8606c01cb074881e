/** Something that was put into the page by lib/page, not by the page's own scripts. */
export interface Touched {
  element: Element;
  /** The value put there; of a click what it is on. */
  value: string;
}

/** Everything lib/page has put somewhere since it was emptied. */
export const touched: Touched[] = [];

const prototypes = [HTMLInputElement.prototype, HTMLTextAreaElement.prototype, HTMLSelectElement.prototype];
const originals = prototypes.map((prototype) => Object.getOwnPropertyDescriptor(prototype, 'value'));

/**
 * lib/page takes the browser's own setters when it is loaded. This module is loaded before it, so it takes recording ones; the page's
 * own scripts get the browser's back.
 */
prototypes.forEach((prototype, index) => {
  const original = originals[index];
  if (original?.set === undefined) return;
  const { set } = original;
  Object.defineProperty(prototype, 'value', {
    ...original,
    set(this: Element, value: string) {
      touched.push({ element: this, value });
      set.call(this, value);
    },
  });
});

export function giveSettersBack(): void {
  prototypes.forEach((prototype, index) => {
    const original = originals[index];
    if (original !== undefined) Object.defineProperty(prototype, 'value', original);
  });
}

const { click } = HTMLElement.prototype;
HTMLElement.prototype.click = function recorded(this: HTMLElement) {
  touched.push({ element: this, value: 'click' });
  click.call(this);
};
