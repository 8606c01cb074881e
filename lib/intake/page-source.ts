/** One page as it is wanted: so wide, turned so far. */
export interface PageRequest {
  /** From 1. */
  page: number;
  /** In pixels of the screen. */
  width: number;
  turn: 0 | 90 | 180 | 270;
}

/** A received document page by page, as pictures. */
export interface PageSource {
  count: number;
  draw(request: PageRequest): Promise<ImageBitmap>;
}

/** More than any screen shows; each picture is four bytes for each. */
const mostDrawn = 16_000_000;

/** How much a page is to be enlarged so that it is as wide as asked, and never larger than memory allows. */
export const scaleFor = (page: { width: number; height: number }, width: number): number =>
  Math.min(width / page.width, Math.sqrt(mostDrawn / (page.width * page.height)));

/** The canvas a page is drawn on, white as paper. */
export function paper(width: number, height: number): { canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D } {
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return { canvas, context };
}
