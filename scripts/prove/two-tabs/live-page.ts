import { isToPage } from '../../../lib/messages';
import { type Listener, startPageAgent } from '../../../lib/page/agent';
import { rendererScript, shellScript } from '../../../lib/practice/page-script';
import { stylesheet } from '../../../lib/practice/stylesheet';
import { labId } from './lab-browser';

/** One document of a tab, with our page script in it. */
export interface LivePage {
  tabId: number;
  frameId: number;
  documentId: string;
  nonce: string;
  /** Its way to the panel. */
  way: string;
  sender: unknown;
  view: Window;
  /** The server's current client when it gave the page: whose page it is. */
  client: string | undefined;
  /** What the panel says to it; true when the answer comes later. */
  hear(message: unknown, respond: (answer: unknown) => void): boolean;
  /** The panel has had something written here. */
  wasWritten(): boolean;
  whenGone(tell: () => void): void;
  leave(): void;
}

/** ClientTrack's scripts and styles stand in the page itself: nothing is fetched. */
const selfContained = (html: string): string =>
  html
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${stylesheet}</style>`)
    .replace(/<iframe src="completelyblank[^>]*><\/iframe>/, '')
    .replace('<script src="Renderer.js"></script>', () => `<script>${rendererScript}</script>`)
    .replace('<script src="Shell.js"></script>', () => `<script>${shellScript}</script>`);

/** Puts a page of ClientTrack into a frame, at an address of its own. Its rules get the answer that nothing changes. */
export function drawPage(frame: HTMLIFrameElement, html: string, address: string): Window {
  const view = frame.contentWindow;
  if (view === null) throw new Error('the frame has no window');
  view.document.open();
  Object.assign(view, { fetch: () => window.fetch('/rules.aspx').then(() => ({ ok: false })) });
  view.document.write(selfContained(html));
  view.document.close();
  view.history.replaceState(null, '', address);
  return view;
}

interface Place {
  tabId: number;
  frameId: number;
  isNameless: boolean;
  client: string | undefined;
}

let documents = 0;

/** Starts the page script there, as the browser would; undefined where it does not stay. */
export function startPage(
  view: Window,
  { tabId, frameId, isNameless, client }: Place,
  send: (page: LivePage, message: unknown) => void,
): LivePage | undefined {
  let isWritten = false;
  const listeners = new Set<Listener>();
  const left: (() => void)[] = [];
  documents += 1;
  const documentId = `document-${documents}`;
  const { origin, href } = view.location;
  const named = isNameless ? {} : { documentId, documentLifecycle: 'active' };
  const page: LivePage = {
    tabId,
    frameId,
    documentId,
    nonce: '',
    way: `from ${tabId}.${frameId}`,
    sender: { id: labId, tab: { id: tabId }, frameId, origin, url: href, ...named },
    view,
    client,
    hear(message, respond) {
      isWritten ||= isToPage(message) && message.type === 'write';
      let isLater = false;
      for (const listener of listeners) if (listener(message, { id: labId }, respond) === true) isLater = true;
      return isLater;
    },
    wasWritten: () => isWritten,
    whenGone: (tell) => void left.push(tell),
    leave() {
      send(page, { type: 'page-gone', nonce: page.nonce });
      stop?.();
      listeners.clear();
      for (const tell of left) tell();
    },
  };
  const stop = startPageAgent({
    window: view,
    extensionId: labId,
    send(message) {
      page.nonce = message.nonce;
      // News of a change may come late: here it never comes, and the panel's picture is as old as it can be.
      if (message.type === 'page-here') send(page, message);
    },
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  return stop === undefined ? undefined : page;
}
