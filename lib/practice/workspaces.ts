import { renderErrorPage, renderFramePage } from './frame-page';
import { htmlResponse, type PracticeRequest, parameter } from './request';
import type { PracticeState, Session } from './state';
import type { Answer } from './view-form';

/** Workspaces that guides name and that hold nothing to practise; their numbers are assumed, 2 alone is known. */
export const otherWorkspaces = [
  { number: '5', title: 'Housing' },
  { number: '7', title: 'Support' },
  { number: '8', title: 'Reports' },
] as const;

/** A workspace's plain home page. */
export function homePage(state: PracticeState, session: Session, request: PracticeRequest): Answer {
  const number = parameter(request.query, 'Workspace');
  const workspace = otherWorkspaces.find((candidate) => candidate.number === number);
  if (workspace === undefined) return { state, response: htmlResponse(renderErrorPage(`There is no workspace ${number}.`), 404) };
  const title = `${workspace.title} Home`;
  const body = `<div class="FormBody"><p>The workspace ${workspace.title} is not part of this practice copy.</p></div>`;
  return { state, response: htmlResponse(renderFramePage(state, session, { title, body, reconstructed: true })) };
}
