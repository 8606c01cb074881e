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
  /** The same for all. Listeners hear of it when what waits for this has gone on: drawing the panel would hold a fill up. */
  refreshAll(): Promise<(LiveDocument | undefined)[]>;
  /** Tells when the person presses Escape in ClientTrack. */
  onEscape(listener: () => void): () => void;
  /** Until it is closed, which locking does. */
  isOpen(): boolean;
  close(): void;
}

const frameKey = (tabId: number, frameId: number): string => `${tabId}.${frameId}`;

export function connectClientTrack(deployment: Deployment): ClientTrackConnection {
  const documents = new Map<string, LiveDocument>();
  const listeners = new Set<() => void>();
  const escapeListeners = new Set<() => void>();
  /** Tabs on their way to ClientTrack: the server has switched to their client before their page can say so. */
  const loadingTabs = new Set<number>();
  /** Nonces of documents that have left, and of those that stood here while another tab was open or have come back from before. */
  const gone = new Set<string>();
  const stale = new Set<string>();
  let view: ClientTrackView = { documents: [], loadingTabs: [] };
  let isOpen = true;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  const update = (): void => {
    if (new Set([...[...documents.values()].map(({ tabId }) => tabId), ...loadingTabs]).size > 1)
      for (const { description } of documents.values()) stale.add(description.nonce);
    for (const [key, document] of documents)
      if (!document.isStale && stale.has(document.description.nonce)) documents.set(key, { ...document, isStale: true });
    view = { documents: [...documents.values()], loadingTabs: [...loadingTabs] };
  };

  const changed = (): void => {
    update();
    tell();
  };

  async function describe(from: Omit<LiveDocument, 'description'>, nonce: string, whenKnown = changed): Promise<LiveDocument | undefined> {
    const answer = await askDescription(from, nonce);
    if (!isOpen || 'unreachable' in answer || 'refused' in answer) return undefined;
    // It has left since it answered.
    if (gone.has(nonce)) return undefined;
    const key = frameKey(from.tabId, from.frameId);
    documents.set(key, { ...from, description: answer });
    loadingTabs.delete(from.tabId);
    whenKnown();
    return documents.get(key);
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
    const from = {
      tabId: tab.id,
      frameId,
      documentId: sender.documentId,
      origin: origin ?? new URL(sender.url ?? '').origin,
      isActive: sender.documentLifecycle === undefined || sender.documentLifecycle === 'active',
      isStale: false,
    };
    if (from.origin !== deployment.origin) return;
    const { nonce } = message;
    if (message.type === 'page-gone') {
      gone.add(nonce);
      forget(frameKey(tab.id, frameId), nonce);
    } else if (message.type === 'page-escaped') for (const listener of escapeListeners) listener();
    else {
      // Back from the browser's memory: who is open in ClientTrack may have changed meanwhile.
      if (gone.delete(nonce)) stale.add(nonce);
      void describe(from, nonce);
    }
  }

  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (sender.id === browser.runtime.id && isFromPage(message)) hear(message, sender);
  };
  const onTabRemoved = (tabId: number): void => {
    loadingTabs.delete(tabId);
    for (const [key, document] of documents) if (document.tabId === tabId) documents.delete(key);
    changed();
  };
  const isClientTrack = (url: string | undefined): boolean =>
    url?.toLowerCase().startsWith(`${deployment.origin}${deployment.tenantPath}`) === true;
  const onTabUpdated = (tabId: number, { status }: { status?: string }, { url }: { url?: string | undefined }): void => {
    const isKnown = [...documents.values()].some((document) => document.tabId === tabId);
    if (status === 'loading' && !isKnown && isClientTrack(url)) {
      loadingTabs.add(tabId);
      changed();
    }
    if (status !== 'complete') return;
    if (loadingTabs.delete(tabId)) changed();
    // A tab that went to another site may take its documents along without a word.
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
    async refreshAll() {
      const answers = [...documents.values()].map((live) => describe(live, live.description.nonce, update));
      const all = await Promise.all(answers);
      setTimeout(tell);
      return all;
    },
    onEscape(listener) {
      escapeListeners.add(listener);
      return () => escapeListeners.delete(listener);
    },
    isOpen: () => isOpen,
    close() {
      isOpen = false;
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
