import { type Answers, type FromPage, isToPage, type WritePlan } from '../messages';
import { describe } from './describe';
import { isWorthStaying } from './frame';
import { handle, type PageHandle } from './handle';
import { createScanner } from './scan';
import { createTouch } from './touch';
import { createWatch } from './watch';
import { writePlan } from './write';

export interface Sender {
  id?: string | undefined;
  tab?: unknown;
}

/** The extension's listener for messages: true when the answer comes later. */
export type Listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => true | undefined;

export interface Surroundings {
  window: Window;
  /** Of our own extension; nobody else is answered. */
  extensionId: string;
  send(message: FromPage): void;
  /** Returns how to stop listening. */
  onMessage(listener: Listener): () => void;
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** Every part of a plan is what it says; the message came through the browser, not through the type checker. */
function isWholePlan({ writes }: WritePlan): boolean {
  const isWhole = writes.every(
    (write) =>
      typeof write === 'object' &&
      write !== null &&
      Number.isInteger(write.key) &&
      [write.label, write.kind, write.before, write.value].every(isText) &&
      (write.trigger === 'none' || write.trigger === 'page' || write.trigger === 'server'),
  );
  return isWhole && new Set(writes.map(({ key }) => key)).size === writes.length;
}

/** Answers the panel for one document. Returns how to stop, or undefined when this document is none of ours. */
export function startPageAgent({ window, extensionId, send, onMessage }: Surroundings): (() => void) | undefined {
  if (!isWorthStaying(window)) return undefined;
  const { document } = window;
  const isTop = window.parent === window;
  const nonce = crypto.randomUUID();
  const scanner = createScanner(document);
  const touch = createTouch(document, scanner);
  const page: PageHandle = { nonce, scan: scanner.scan, clear: () => {} };
  window[handle] = page;
  const look = () => describe(window, nonce, scanner.scan, touch.has);
  const watch = createWatch(
    document,
    () => {
      const { activeElement } = document;
      return { page: look(), typingIn: activeElement === null ? undefined : scanner.keyOf(activeElement) };
    },
    () => send({ type: 'page-changed', nonce }),
  );
  let isWriting = false;

  async function write(plan: WritePlan): Promise<Answers['write']> {
    if (plan.nonce !== nonce) return { nonce, refused: 'other-document' };
    if (!isWholePlan(plan)) return { nonce, refused: 'not-a-plan' };
    if (isWriting) return { nonce, refused: 'busy' };
    isWriting = true;
    watch.pause();
    page.clear();
    try {
      return await writePlan({ document, scanner, touch }, plan);
    } finally {
      isWriting = false;
      watch.afterWrite(look());
    }
  }

  function describeNow(asked: string): Answers['describe'] {
    if (asked !== nonce) return { refused: 'other-document' };
    const description = look();
    if (!isWriting) watch.knows(description);
    return description;
  }

  const sayHere = (): void => send({ type: 'page-here', nonce, isTop });
  const sayGone = (): void => send({ type: 'page-gone', nonce });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    page.clear(event);
    send({ type: 'page-escaped', nonce });
  };
  // A page that comes back from the browser's memory was gone in between.
  const onShow = (event: PageTransitionEvent): void => {
    if (event.persisted) sayHere();
  };

  const stopListening = onMessage((message, sender, sendResponse) => {
    if (sender.id !== extensionId || sender.tab !== undefined || !isToPage(message)) return undefined;
    if (message.type === 'announce') sayHere();
    if (message.type === 'describe') sendResponse(describeNow(message.nonce));
    if (message.type !== 'write') return undefined;
    void write(message.plan).then(sendResponse);
    return true;
  });
  window.addEventListener('pagehide', sayGone);
  window.addEventListener('pageshow', onShow);
  window.addEventListener('keydown', onKey, true);
  sayHere();

  return () => {
    stopListening();
    watch.stop();
    touch.stop();
    page.clear();
    window.removeEventListener('keydown', onKey, true);
    window.removeEventListener('pagehide', sayGone);
    window.removeEventListener('pageshow', onShow);
  };
}
