/** What we use of pdf.js; its own types know no worker, where there is no document to draw into. */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  interface Viewport {
    width: number;
    height: number;
  }
  interface Page {
    rotate: number;
    getViewport(options: { scale: number; rotation: number }): Viewport;
    render(options: { canvas: OffscreenCanvas; canvasContext: OffscreenCanvasRenderingContext2D; viewport: Viewport; intent: 'print' }): {
      promise: Promise<void>;
    };
    cleanup(): boolean;
  }
  interface OpenDocument {
    numPages: number;
    getPage(page: number): Promise<Page>;
  }
  type Maker = new (...options: never[]) => object;
  export function getDocument(options: {
    data: Uint8Array;
    verbosity: 0;
    password: string;
    enableXfa: false;
    stopAtErrors: false;
    disableFontFace: true;
    useSystemFonts: false;
    useWorkerFetch: false;
    maxImageSize: number;
    isOffscreenCanvasSupported: boolean;
    isImageDecoderSupported: boolean;
    CanvasFactory: Maker;
    FilterFactory: Maker;
    BinaryDataFactory: Maker;
  }): { promise: Promise<OpenDocument> };
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {}

declare module '*.wasm?inline' {
  /** The file as a data: address. */
  const address: string;
  export default address;
}
