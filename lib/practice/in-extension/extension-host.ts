import type { PageRoads } from '../page-roads';
import type { PracticeProfile } from '../profile';
import { startShell } from '../shell-script';
import { addressFrom } from './address';
import { catchWays, type Way } from './catch-ways';
import { parsePage, partOfPage } from './draw-document';
import { type OwnServer, ownServer, type Shown } from './own-server';

/** What the document of a frame gets from the top document, which holds the server. */
export interface ExtensionHost {
  /** The page a frame is to show; undefined for a frame that the host did not open. */
  pageFor(frame: Element | null): { html: string; stylesheet: string; address: string } | undefined;
  /** How that document, which stands at `address`, reaches the server. */
  roadsFrom(address: string): PageRoads;
  /** Follows a link or sends a form of the document in `frame`. */
  go(frame: Element | null, way: Way): void;
}

declare global {
  interface Window {
    practiceHost?: ExtensionHost;
  }
}

/** The page of ours that a frame loads anew for every page of ClientTrack. */
const framePage = '/practice-frame.html';

/** The practice ClientTrack in a page of the extension, under a bar of our own. @returns how to end it */
export async function startExtensionHost(window: Window & typeof globalThis, bar: HTMLElement, profile: PracticeProfile) {
  const { document } = window;
  const server: OwnServer = ownServer(profile);
  const { body: stylesheet } = await server.ask(`${profile.path}ClientTrack.css`);
  const pages = new WeakMap<Element, Shown>();
  const asked = new WeakMap<Element, number>();
  let count = 0;
  let stopTop = (): void => {};

  /** Every page is a document of its own, as in ClientTrack. Of two pages asked for at once the later one comes. */
  async function openIn(frame: HTMLIFrameElement, address: string, post?: URLSearchParams): Promise<void> {
    count += 1;
    const mine = count;
    asked.set(frame, mine);
    const shown = await server.ask(address, post);
    if (asked.get(frame) !== mine) return;
    pages.set(frame, shown);
    // Without an entry in the browser's history: going back would show a page that is none.
    frame.contentWindow?.location.replace(`${framePage}?page=${mine}`);
  }

  const roadsFrom = (base: string): PageRoads => ({
    show: (frame, address) => void openIn(frame, addressFrom(base, address)),
    ask: async (address, post) => {
      const { status, body } = await server.ask(addressFrom(base, address), post);
      return status === 200 ? partOfPage(body) : '';
    },
  });

  function drawTop({ address, body: html }: Shown): void {
    stopTop();
    const page = parsePage(html, stylesheet);
    const { body, head } = document;
    for (const style of head.querySelectorAll('style[data-page]')) style.remove();
    for (const style of page.querySelectorAll('head style')) {
      style.setAttribute('data-page', '');
      head.append(style);
    }
    body.className = page.body.className;
    Object.assign(body.dataset, page.body.dataset);
    body.replaceChildren(bar, ...page.body.childNodes);
    const stopWays = catchWays(document, address, (way) => go(null, way));
    const stopShell = body.classList.contains('Shell') ? startShell(window, roadsFrom(address)) : undefined;
    stopTop = () => {
      stopWays();
      stopShell?.();
    };
  }

  function go(frame: Element | null, { target, address, post }: Way): void {
    const named = target === '' ? frame : document.querySelector(`iframe[name="${CSS.escape(target)}"]`);
    if (named instanceof HTMLIFrameElement) void openIn(named, address, post);
    else void server.ask(address, post).then(drawTop);
  }

  const host: ExtensionHost = {
    pageFor(frame) {
      const shown = frame === null ? undefined : pages.get(frame);
      return shown && { html: shown.body, stylesheet, address: shown.address };
    },
    roadsFrom,
    go,
  };
  window.practiceHost = host;
  drawTop(await server.signIn());
  return { stop: () => stopTop() };
}
