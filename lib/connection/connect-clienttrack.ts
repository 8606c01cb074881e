import { type Browser, browser } from 'wxt/browser';
import type { ClientTrackView } from '../fill/read-page';
import type { LiveDocument } from '../fill/reading';
import { type FromPage, isFromPage } from '../messages';
import type { Deployment } from '../profiles/deployment';
import { askDescription } from './page-messages';

/** The panel's side of the conversation with every open ClientTrack document of one deployment. */
export interface ClientTrackConnection {
  subscribe(listener: () => void): () => void;
  /** The same object until something changed. */
  current(): ClientTrackView;
  /** Describes one document anew; undefined when it is gone. */
  refresh(document: LiveDocument): Promise<LiveDocument | undefined>;
  /** Tells when the person presses Escape in ClientTrack. */
  onEscape(listener: () => void): () => void;
  close(): void;
}

const frameKey = (tabId: number, frameId: number): string => `${tabId}.${frameId}`;

export function connectClientTrack(deployment: Deployment): ClientTrackConnection {
  const documents = new Map<string, LiveDocument>();
  const listeners = new Set<() => void>();
  const escapeListeners = new Set<() => void>();
  let view: ClientTrackView = { documents: [] };

  const changed = (): void => {
    view = { documents: [...documents.values()] };
    for (const listener of listeners) listener();
  };

  async function describe(from: Omit<LiveDocument, 'description'>, nonce: string): Promise<LiveDocument | undefined> {
    const answer = await askDescription(from, nonce);
    if ('unreachable' in answer || 'refused' in answer) return undefined;
    const document = { ...from, description: answer };
    documents.set(frameKey(from.tabId, from.frameId), document);
    changed();
    return document;
  }

  function forget(key: string, nonce: string): void {
    if (documents.get(key)?.description.nonce !== nonce) return;
    documents.delete(key);
    changed();
  }

  async function forgetIfGone(key: string, document: LiveDocument): Promise<void> {
    const { nonce } = document.description;
    // The answer is kept: having given it, the page takes it for known and will not tell it again.
    if ((await describe(document, nonce)) === undefined) forget(key, nonce);
  }

  /** A document speaks for itself only: the browser says who it is, the message only what happened. */
  function hear(message: FromPage, sender: Browser.runtime.MessageSender): void {
    const { tab, frameId, origin } = sender;
    if (tab?.id === undefined || frameId === undefined) return;
    // A sandboxed frame has the origin 'null', a foreign one its own: neither is ever described.
    if (origin !== undefined && origin !== deployment.origin) return;
    const from = { tabId: tab.id, frameId, documentId: sender.documentId, origin: origin ?? new URL(sender.url ?? '').origin };
    if (from.origin !== deployment.origin) return;
    if (message.type === 'page-gone') forget(frameKey(tab.id, frameId), message.nonce);
    else if (message.type === 'page-escaped') for (const listener of escapeListeners) listener();
    else void describe(from, message.nonce);
  }

  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (sender.id === browser.runtime.id && isFromPage(message)) hear(message, sender);
  };
  const onTabRemoved = (tabId: number): void => {
    for (const [key, document] of documents) if (document.tabId === tabId) documents.delete(key);
    changed();
  };
  /** A tab that went to another site may take its documents along without a word. */
  const onTabUpdated = (tabId: number, { status }: { status?: string }): void => {
    if (status !== 'complete') return;
    for (const [key, document] of documents) if (document.tabId === tabId) void forgetIfGone(key, document);
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onTabUpdated);
  browser.tabs.onRemoved.addListener(onTabRemoved);
  void announceAll(deployment.origin);

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => view,
    refresh: (document) => describe(document, document.description.nonce),
    onEscape(listener) {
      escapeListeners.add(listener);
      return () => escapeListeners.delete(listener);
    },
    close() {
      browser.runtime.onMessage.removeListener(onMessage);
      browser.tabs.onUpdated.removeListener(onTabUpdated);
      browser.tabs.onRemoved.removeListener(onTabRemoved);
      listeners.clear();
      escapeListeners.clear();
      documents.clear();
    },
  };
}

/** Documents that were there before the panel say so when asked; each answers with a message of its own. */
async function announceAll(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: `${new URL(origin).protocol}//${new URL(origin).hostname}/*` });
  for (const tab of tabs) {
    // A tab without our script has no listener: nothing to hear from it.
    if (tab.id !== undefined) browser.tabs.sendMessage(tab.id, { type: 'announce' }).catch(() => undefined);
  }
}
