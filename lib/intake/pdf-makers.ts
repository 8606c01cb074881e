/** What pdf.js makes with `new` while it draws. Ours need no document, fetch nothing and know no filters. */

interface Sheet {
  canvas: OffscreenCanvas;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** A sheet to draw a part of a page on. */
export class SheetMaker {
  create(width: number, height: number): Sheet {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: this.getNoAlphaContext(canvas, true) };
  }
  getNoAlphaContext(canvas: OffscreenCanvas, alpha = false) {
    return canvas.getContext('2d', { alpha, willReadFrequently: true });
  }
  reset({ canvas }: Sheet, width: number, height: number): void {
    canvas.width = width;
    canvas.height = height;
  }
  destroy(sheet: Sheet): void {
    sheet.canvas.width = 0;
    sheet.canvas.height = 0;
    sheet.context = null;
  }
}

const none = () => 'none';

/** Filters live in a document; a form needs none. */
export class FilterMaker {
  addFilter = none;
  addHCMFilter = none;
  addAlphaFilter = none;
  addLuminosityFilter = none;
  addKnockoutFilter = none;
  addHighlightHCMFilter = none;
  addSelectionHCMFilter = none;
  addSelectionFilter = none;
  createSelectionStyle = () => null;
  destroy = () => undefined;
}

/** How a fax machine (CCITT, JBIG2) and a scanner (JPEG 2000) pack a page is read by two small programs of pdf.js. */
const decoders = new Map([
  ['jbig2.wasm', () => import('pdfjs-dist/wasm/jbig2.wasm?inline')],
  ['openjpeg.wasm', () => import('pdfjs-dist/wasm/openjpeg.wasm?inline')],
]);

async function decoderOf({ filename }: { filename: string }): Promise<Uint8Array> {
  const load = decoders.get(filename);
  if (load === undefined) throw new Error('not among our files');
  const { default: address } = await load();
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}

/** Gives pdf.js those two from the extension's own files, and nothing else; the name is pdf.js's. */
export class DecoderMaker {
  fetch = decoderOf;
}
