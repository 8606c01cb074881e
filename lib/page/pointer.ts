import { isToPointer } from '../messages';
import type { Surroundings } from './agent';
import { handle } from './handle';
import { createOutline } from './outline';
import { createPicker } from './picker';

/**
 * The second script of one document, put there when something is first to be pointed at: outlines of fields, and the picker.
 * It works on what the page script knows, so that the keys mean the same controls.
 */
export function startPointer({ window, extensionId, onMessage }: Pick<Surroundings, 'window' | 'extensionId' | 'onMessage'>): void {
  const page = window[handle];
  if (page === undefined || page.hasPointer) return;
  page.hasPointer = true;
  const outline = createOutline(window);
  const picker = createPicker(window);
  page.clear = (key) => {
    outline.clear();
    picker.stop(key);
  };

  onMessage((message, sender, sendResponse) => {
    if (sender.id !== extensionId || sender.tab !== undefined || !isToPointer(message) || message.nonce !== page.nonce) return undefined;
    page.clear();
    if (message.type === 'outline') {
      sendResponse({ shown: outline.show(page.scan().controls, message.marks) });
      return undefined;
    }
    const keys = new Set(message.keys);
    const find = () => page.scan().controls.filter(({ key }) => keys.has(key));
    void picker.pick(find).then((picked) => sendResponse(picked === undefined ? { left: true } : { picked }));
    return true;
  });
}
