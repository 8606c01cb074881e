import type { Scan } from './scan';

/** What the page script leaves for the second script of the same document, in the extension's own world: no page can see it. */
export interface PageHandle {
  nonce: string;
  scan(): Scan;
  /** Takes away whatever points at something; the second script puts its own here. A key press that did it goes no further. */
  clear(key?: KeyboardEvent): void;
  /** The second script is there. */
  hasPointer?: true;
}

/** A symbol, since an element of the page can take the place of any name. */
export const handle: unique symbol = Symbol.for('transfer-desk.page');

declare global {
  interface Window {
    [handle]?: PageHandle;
  }
}
