import { escapeHtml, scriptJson } from './html';
import type { PracticeState, Session } from './state';

export interface FramePage {
  title: string;
  body: string;
  reconstructed?: boolean;
  /** Name of the workflow step that this page is. */
  step?: string;
}

/** What the page tells the top document about the session: who is open, which workflow runs. */
function entityData(state: PracticeState, session: Session, step: string | undefined) {
  const client = state.clients.find(({ clientId }) => clientId === session.clientId);
  const { title = '', steps = [] } = session.workflow ?? {};
  const current = steps.findIndex(({ name }) => name === step);
  return {
    name: client ? `${client.firstName} ${client.lastName}` : '',
    clientId: client?.clientId ?? '',
    workflow: current >= 0 ? { title, steps: steps.map(({ name }) => name), current } : undefined,
  };
}

/** A document of the content frame. */
export function renderFramePage(state: PracticeState, session: Session, page: FramePage): string {
  const mark =
    page.reconstructed === true ? '<span class="Reconstructed" title="No public source shows this page">reconstructed</span>' : '';
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(page.title)}</title>
<link rel="stylesheet" href="ClientTrack.css"></head><body class="Content">
<div class="TitleBar"><h1 class="FormTitle">${escapeHtml(page.title)}</h1>${mark}</div>
${page.body}
<script type="application/json" id="EntityData">${scriptJson(entityData(state, session, page.step))}</script>
<script src="Renderer.js"></script></body></html>`;
}

/** ClientTrack's plain answer to an address it does not know; names the problem and nothing else. */
export function renderErrorPage(problem: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Error</title></head><body style="font-family:Arial,sans-serif;margin:2em">
<h1 style="font-size:1.2em">The page cannot be shown</h1><p>${escapeHtml(problem)}</p></body></html>`;
}
