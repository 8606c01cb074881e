import { renderPart } from './dashboard';
import { dashboardParts } from './dashboard-parts';
import { renderErrorPage } from './frame-page';
import { htmlResponse, type PracticeRequest, parameter } from './request';
import type { PracticeState, Session } from './state';
import type { Answer } from './view-form';

/** A part of the dashboard by itself, for deployments whose parts come after the page. */
export function partPage(state: PracticeState, _: Session, request: PracticeRequest): Answer {
  const name = parameter(request.query, 'Part');
  const part = dashboardParts.find(({ renderer }) => renderer === name);
  const key = parameter(request.query, 'PrimaryKey');
  const isKnown = state.clients.some(({ clientId }) => clientId === key);
  if (part === undefined || !isKnown) return { state, response: htmlResponse(renderErrorPage(`There is no part ${name} of ${key}.`), 404) };
  return { state, response: { ...htmlResponse(renderPart(part, state, key)), delayMs: state.profile.switches?.latePartsMs } };
}
