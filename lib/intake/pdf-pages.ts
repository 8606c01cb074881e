import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { type PageSource, paper, scaleFor } from './page-source';
import { DecoderMaker, FilterMaker, SheetMaker } from './pdf-makers';
import { mostPixels } from './picture-kind';

/**
 * A PDF as pictures of its pages: no text to select, no links, no fields, no scripts. Its fonts are drawn as lines and never given
 * to the browser; what stands in a font that is not in the file comes in the browser's own.
 */
export async function pdfPages(bytes: Uint8Array): Promise<PageSource> {
  const document = await getDocument({
    data: bytes,
    verbosity: 0,
    password: '',
    enableXfa: false,
    stopAtErrors: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    maxImageSize: mostPixels,
    isOffscreenCanvasSupported: true,
    isImageDecoderSupported: false,
    CanvasFactory: SheetMaker,
    FilterFactory: FilterMaker,
    BinaryDataFactory: DecoderMaker,
  }).promise;
  return {
    count: document.numPages,
    async draw({ page: number, width, turn }) {
      const page = await document.getPage(number);
      const rotation = (page.rotate + turn) % 360;
      const viewport = page.getViewport({ scale: scaleFor(page.getViewport({ scale: 1, rotation }), width), rotation });
      const { canvas, context } = paper(viewport.width, viewport.height);
      await page.render({ canvas, canvasContext: context, viewport, intent: 'print' }).promise;
      page.cleanup();
      return canvas.transferToImageBitmap();
    },
  };
}
