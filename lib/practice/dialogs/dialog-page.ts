import { escapeHtml } from '../html';

export interface Dialog {
  title: string;
  body: string;
  reconstructed?: boolean;
  /** The magnifier that opened it. */
  control?: string;
}

/** A document of a dialog frame in the top document. */
export function renderDialog({ title, body, reconstructed, control = '' }: Dialog): string {
  const mark = reconstructed === true ? '<span class="Reconstructed" title="No public source shows this window">reconstructed</span>' : '';
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="ClientTrack.css"></head>
<body class="Dialog" data-control="${escapeHtml(control)}"><div class="DialogTitle">${escapeHtml(title)}${mark}<button type="button" class="CloseBox" title="Close" data-close="1">✕</button></div>
${body}
<script src="Renderer.js"></script></body></html>`;
}
