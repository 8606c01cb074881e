/** A browser's side of an extension, as far as the panel's connection uses it. Must be there before the connection is loaded. */

type Listener = (...told: unknown[]) => unknown;

function createEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    tell: (...told: unknown[]) => {
      for (const listener of listeners) listener(...told);
    },
  };
}

export const labId = 'laboratory';
export const messages = createEvent();
export const tabUpdated = createEvent();
export const tabRemoved = createEvent();

export interface Address {
  documentId?: string;
  frameId?: number;
}
type Send = (tabId: number, message: unknown, to: Address | undefined) => Promise<unknown>;
let send: Send = async () => undefined;

/** Who carries the panel's messages to the pages. */
export function carryWith(carrier: Send): void {
  send = carrier;
}

Object.assign(globalThis, {
  browser: {
    runtime: { id: labId, onMessage: messages },
    tabs: {
      query: async () => [],
      sendMessage: (tabId: number, message: unknown, to?: Address) => send(tabId, message, to),
      onUpdated: tabUpdated,
      onRemoved: tabRemoved,
    },
  },
});
