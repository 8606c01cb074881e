import { browser } from 'wxt/browser';
import { defineContentScript } from '#imports';
import { type Listener, startPageAgent } from '../lib/page/agent';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main(context) {
    const { runtime } = browser;
    const stop = startPageAgent({
      window,
      extensionId: runtime.id,
      // With the panel closed nobody listens, which is nobody's mistake.
      send: (message) => void runtime.sendMessage(message).catch(() => {}),
      onMessage(listener: Listener) {
        runtime.onMessage.addListener(listener);
        return () => runtime.onMessage.removeListener(listener);
      },
    });
    if (stop !== undefined) context.onInvalidated(stop);
  },
});
