import { handle } from '../../../lib/practice/handle';
import type { PracticeResponse } from '../../../lib/practice/request';
import type { PracticeState } from '../../../lib/practice/state';
import { tabRemoved, tabUpdated } from './lab-browser';
import { drawPage, type LivePage, startPage } from './live-page';
import type { PostOffice } from './post-office';

/** ClientTrack's server and the one session that all tabs of a browser share. */
export interface Server {
  state: PracticeState;
  sessionId: string | undefined;
}

interface Answered {
  response: PracticeResponse;
  address: string;
}

const noon = new Date(2026, 10, 22, 12, 0, 0);

/** Asks the server, and follows where it sends the browser. */
function ask(server: Server, method: string, address: string, form = new URLSearchParams()): Answered {
  const url = new URL(address, window.location.origin);
  const request = { method, path: url.pathname, query: url.searchParams, form, now: noon };
  const { state, response } = handle(server.state, { ...request, sessionId: server.sessionId });
  server.state = state;
  if (response.setSession !== undefined) server.sessionId = response.setSession;
  const { Location } = response.headers;
  return Location === undefined ? { response, address: url.pathname + url.search } : ask(server, 'GET', new URL(Location, url).href);
}

/** The client whom a save would go to now. */
export const clientOfSession = ({ state, sessionId = '' }: Server): string | undefined => state.sessions[sessionId]?.clientId;

export interface Tab {
  id: number;
  /** The document in the content frame, when one has come. */
  page(): LivePage | undefined;
  pageAt(frameId: number): LivePage | undefined;
  /** Opens an address in the content frame: the server answers at once, the page comes when it is let through. */
  go(address: string): void;
  /** Presses the page's button, with what its form holds now. */
  press(button: string): void;
  close(): void;
}

export const contentFrame = 7;

export interface TabSettings {
  id: number;
  /** The browser has no documentId. */
  isNameless: boolean;
}

/** A browser tab with ClientTrack's shell and its content frame. */
export function openTab({ id, isNameless }: TabSettings, server: Server, office: PostOffice): Tab {
  const folder = server.state.profile.path;
  const outer = document.createElement('iframe');
  outer.className = 'tab';
  document.body.append(outer);
  const pages = new Map<number, LivePage>();
  let inner: HTMLIFrameElement | undefined;

  function start(view: Window, frameId: number, client: string | undefined): void {
    pages.get(frameId)?.leave();
    const page = startPage(view, { tabId: id, frameId, isNameless, client }, office.fromPage);
    if (page !== undefined) pages.set(frameId, page);
  }

  tabUpdated.tell(id, { status: 'loading' }, { url: `${window.location.origin}${folder}default.aspx` });
  const home = ask(server, 'GET', `${folder}default.aspx`);
  const shell = drawPage(outer, home.response.body, home.address);
  // For its own pages a tab's top document is nobody's frame.
  Object.defineProperty(shell, 'parent', { value: shell, configurable: true });
  start(shell, 0, undefined);

  function show({ response, address }: Answered): void {
    const client = clientOfSession(server);
    office.later(`load ${id}`, () => {
      if (!outer.isConnected) return;
      pages.get(contentFrame)?.leave();
      pages.delete(contentFrame);
      inner?.remove();
      inner = shell.document.createElement('iframe');
      inner.id = 'TabFrame_2';
      inner.style.cssText = 'width: 600px; height: 700px; position: absolute; left: 0; top: 120px; z-index: 9; background: white';
      shell.document.body.append(inner);
      start(drawPage(inner, response.body, address), contentFrame, client);
    });
  }

  return {
    id,
    page: () => pages.get(contentFrame),
    pageAt: (frameId) => pages.get(frameId),
    go: (address) => show(ask(server, 'GET', folder + address)),
    press(button) {
      const view = pages.get(contentFrame)?.view;
      const form = view?.document.querySelector('form');
      if (view === undefined || !form) return;
      const fields = new URLSearchParams();
      for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
      fields.set('__ACTION', button);
      show(ask(server, 'POST', new URL(form.getAttribute('action') ?? '', view.location.href).href, fields));
    },
    close() {
      for (const page of pages.values()) page.leave();
      pages.clear();
      outer.remove();
      tabRemoved.tell(id);
    },
  };
}

/** Signs in; all tabs share the session, and one that has ended is begun anew. */
export function signIn(server: Server): void {
  const { customer } = server.state.profile;
  ask(server, 'POST', `/login/${customer}`, new URLSearchParams({ UserName: 'zz.caseworker@practice.example', Password: 'any' }));
}
