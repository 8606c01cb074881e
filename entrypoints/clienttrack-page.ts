import { browser } from 'wxt/browser';
import { defineUnlistedScript } from '#imports';
import { removeNetwork } from '../lib/no-network';
import { type Listener, startPageAgent } from '../lib/page/agent';

/**
 * The script in every document of the granted site; `lib/connection/site-access` registers it there. Not a content script of
 * WXT's: its wrapper weighs 2 kB in each of ClientTrack's frames.
 */
export default defineUnlistedScript(() => {
  removeNetwork();
  const { runtime } = browser;
  const extensionId = runtime.id;
  const stop = startPageAgent({
    window,
    extensionId,
    send(message) {
      // After an update of the extension this script belongs to nobody: the browser has taken its address away.
      if (runtime.id === undefined) stop?.();
      // With the panel closed nobody listens, which is nobody's mistake.
      else runtime.sendMessage(message).catch(() => {});
    },
    onMessage(listener: Listener) {
      runtime.onMessage.addListener(listener);
      return () => runtime.onMessage.removeListener(listener);
    },
  });
});
