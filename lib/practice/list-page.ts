import { renderErrorPage, renderFramePage } from './frame-page';
import { escapeHtml } from './html';
import { type RecordList, renderRecordList } from './record-list';
import { htmlResponse, type PracticeRequest, parameter } from './request';
import { type PracticeState, type Session, withSession } from './state';
import type { Answer } from './view-form';

/** What every page of a client's says while nobody is the current client. */
export function noClientPage(state: PracticeState, session: Session, title: string): Answer {
  const body = '<p class="NoResults">No client is selected. Use Find Client to choose one.</p>';
  return { state, response: htmlResponse(renderFramePage(state, session, { title, body })) };
}

/** A list of the current client's records, with its buttons on top. */
export function listPage({ definition, rows }: RecordList, state: PracticeState, session: Session, request: PracticeRequest): Answer {
  const key = parameter(request.query, 'PrimaryKey') || session.clientId;
  if (key === undefined) return noClientPage(state, session, definition.title);
  const client = state.clients.find(({ clientId }) => clientId === key);
  if (client === undefined) return { state, response: htmlResponse(renderErrorPage(`There is no client ${key}.`), 404) };
  const nowCurrent = { ...session, clientId: client.clientId };
  const buttons = definition.buttons.map(
    ({ id, label, address }) =>
      `<button type="button" id="Renderer_${id}" class="CommandButton AddIcon" data-go="${address}">${escapeHtml(label)}</button>`,
  );
  // A referral that was saved with Email Authorized opens its message.
  const email = parameter(request.query, 'Email');
  const opens = /^\d+$/.test(email) ? ` data-opens="email.aspx?PrimaryKey=${email}"` : '';
  const body = `<div class="ButtonBar ListButtons">${buttons.join('')}</div>
<div id="Renderer_Page1_body" class="FormBody"${opens}>${renderRecordList(definition, rows(state, client.clientId), 'Renderer', state.profile)}</div>`;
  const page = renderFramePage(state, nowCurrent, {
    title: definition.title,
    body,
    reconstructed: definition.evidence === 'reconstructed',
  });
  return { state: withSession(state, nowCurrent), response: htmlResponse(page) };
}
