/** How a page reaches its server: over HTTP, or in the extension from the core beside it. */
export interface PageRoads {
  /** Shows an address in a frame of the top document. */
  show(frame: HTMLIFrameElement, address: string): void;
  /** The text of the answer; '' when there is none, as for a page that is being left. */
  ask(address: string, post?: URLSearchParams): Promise<string>;
}

/** Over HTTP the browser does it all. Runs in the page as text (page-script.ts): uses nothing from outside itself. */
export function httpRoads(window: Window): PageRoads {
  return {
    show(frame, address) {
      frame.src = address;
    },
    ask: (address, post) =>
      window
        .fetch(address, post === undefined ? {} : { method: 'POST', body: post })
        .then((answer) => (answer.ok ? answer.text() : ''))
        .catch(() => ''),
  };
}
