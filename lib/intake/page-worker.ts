import type { PageRequest, PageSource } from './page-source';
import { mostPixels, pictureKind } from './picture-kind';
import { picturePage } from './picture-page';
import type { FileRefusalReason } from './refusal';
import { shutWorker } from './shut-worker';

/** First the document, then as many of its pages as the person looks at. */
export type PageAsk = { bytes: Uint8Array<ArrayBuffer> } | { page: PageRequest };
export type PageAnswer = { count: number } | { refused: FileRefusalReason } | { picture: ImageBitmap };

shutWorker();

async function open(bytes: Uint8Array<ArrayBuffer>): Promise<PageSource | FileRefusalReason> {
  const picture = pictureKind(bytes);
  if (picture !== undefined) {
    if (picture.pixels > mostPixels) return 'unpacks-too-large';
    return picture.pixels === 0 ? 'damaged' : picturePage(bytes, picture);
  }
  const [{ checkPdf }, { pdfPages }] = await Promise.all([import('./check-pdf'), import('./pdf-pages')]);
  return (await checkPdf(bytes)) ?? pdfPages(bytes);
}

let source: PageSource | undefined;

async function answer(ask: PageAsk): Promise<PageAnswer> {
  if ('page' in ask) return source === undefined ? { refused: 'damaged' } : { picture: await source.draw(ask.page) };
  const opened = await open(ask.bytes);
  if (typeof opened === 'string') return { refused: opened };
  source = opened;
  return { count: source.count };
}

// Documents are drawn here, where there is no page to touch and nothing to send with. The panel hands over a line of its own: pdf.js
// listens to the worker's common one.
addEventListener(
  'message',
  ({ data: line }: MessageEvent<MessagePort>) => {
    line.onmessage = async ({ data }: MessageEvent<PageAsk>) => {
      const said = await answer(data).catch((): PageAnswer => ({ refused: 'damaged' }));
      line.postMessage(said, 'picture' in said ? [said.picture] : []);
    };
  },
  { once: true },
);
