import type { Answers, ToPage } from '../../../lib/messages';
import { type Listener, startPageAgent } from '../../../lib/page/agent';
import { giveSettersBack, touched } from '../mutations/record-writes';

giveSettersBack();

let listener: Listener | undefined;
let nonce = '';

/** The content script as it stands in a frame of ClientTrack, without the browser's messages in between. */
function start(): void {
  startPageAgent({
    window,
    extensionId: 'transfer-desk',
    send(message) {
      if (message.type === 'page-here') nonce = message.nonce;
    },
    onMessage(listen) {
      listener = listen;
      return () => {
        listener = undefined;
      };
    },
  });
}
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();

/** Asks this frame; nothing when the content script has left it. */
export function askPage(kind: 'describe'): Promise<Answers['describe'] | undefined>;
export function askPage(kind: 'write', plan: Extract<ToPage, { type: 'write' }>['plan']): Promise<Answers['write'] | undefined>;
export function askPage(kind: 'describe' | 'write', plan?: unknown): Promise<unknown> {
  const listen = listener;
  if (listen === undefined || document.readyState === 'loading') return Promise.resolve(undefined);
  const message = kind === 'describe' ? { type: kind, nonce } : { type: kind, plan };
  return new Promise((resolve) => {
    if (listen(message, { id: 'transfer-desk' }, resolve) === undefined && kind === 'write') resolve(undefined);
  });
}

export interface FrameTouch {
  /** The field's name in the post. */
  name: string;
  value: string;
}

/** What lib/page has put into this document since the last time. */
export function takeTouched(): FrameTouch[] {
  const taken = touched.map(({ element, value }) => ({
    name: element.getAttribute('name') ?? '',
    value: value === 'click' && element instanceof HTMLInputElement ? element.value : value,
  }));
  touched.length = 0;
  return taken;
}
