import { browser } from 'wxt/browser';
import { defineUnlistedScript } from '#imports';
import { removeNetwork } from '../lib/no-network';
import type { Listener } from '../lib/page/agent';
import { startPointer } from '../lib/page/pointer';

/** Put into one document when the panel is to point there, or the person is. */
export default defineUnlistedScript(() => {
  removeNetwork();
  const { runtime } = browser;
  startPointer({
    window,
    extensionId: runtime.id,
    onMessage(listener: Listener) {
      runtime.onMessage.addListener(listener);
      return () => runtime.onMessage.removeListener(listener);
    },
  });
});
