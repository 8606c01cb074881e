import { answerRules } from './answer-rules';
import { renderDashboard } from './dashboard';
import { partPage } from './dashboard-page';
import { deployForm } from './deploy-form';
import { confirmDeletePage, deletePage } from './dialogs/delete-record';
import { renderDialog } from './dialogs/dialog-page';
import { emailPage } from './dialogs/email-window';
import { lookupPage } from './dialogs/lookup-page';
import { forms } from './form-registry';
import { renderErrorPage, renderFramePage } from './frame-page';
import { escapeHtml } from './html';
import { listPage } from './list-page';
import { recordLists } from './list-registry';
import { workflowsOf } from './profile-steps';
import { htmlResponse, jsonResponse, type PracticeRequest, parameter, redirect } from './request';
import { settingsPage } from './settings-page';
import { renderShell } from './shell';
import { type PracticeState, type Session, withSession } from './state';
import { type Answer, viewForm } from './view-form';
import { dashboardOf, endWorkflow, startWorkflow } from './workflow';
import { homePage } from './workspaces';

/** One page of the application: what it answers to a person who is signed in. */
export type StaffPage = (state: PracticeState, session: Session, request: PracticeRequest) => Answer;

/** A plain page that names the problem. */
export function refuse(state: PracticeState, problem: string, status = 404): Answer {
  return { state, response: htmlResponse(renderErrorPage(problem), status) };
}

function formPage(state: PracticeState, session: Session, request: PracticeRequest): Answer {
  const page = request.path.toLowerCase().endsWith('assessment.aspx') ? 'assessment.aspx' : 'viewform.aspx';
  const id = parameter(request.query, page === 'viewform.aspx' ? 'FormID' : 'AssessmentID');
  const form = forms.find((candidate) => candidate.page === page && candidate.definition.id === id);
  const list = page === 'viewform.aspx' ? recordLists.find(({ definition }) => definition.id === id) : undefined;
  if (list !== undefined) return listPage(list, state, session, request);
  return form === undefined ? refuse(state, `There is no form ${id}.`) : viewForm(deployForm(form, state.profile), state, session, request);
}

function rulesPage(state: PracticeState, session: Session, request: PracticeRequest): Answer {
  const form = forms.find(({ definition }) => definition.id === request.form.get('__FORMID'));
  if (form === undefined) return refuse(state, 'There is no such form.');
  return {
    state,
    response: { ...jsonResponse(answerRules(deployForm(form, state.profile), state, session, request)), delayMs: state.rulesLatencyMs },
  };
}

function dashboardPage(state: PracticeState, session: Session, request: PracticeRequest): Answer {
  const key = parameter(request.query, 'PrimaryKey') || session.clientId;
  if (key === undefined) {
    const body = '<p class="NoResults">No client is selected. Use Find Client to choose one.</p>';
    return { state, response: htmlResponse(renderFramePage(state, session, { title: 'Dashboard', body })) };
  }
  const client = state.clients.find(({ clientId }) => clientId === key);
  if (client === undefined) return refuse(state, `There is no client ${key}.`);
  const nowCurrent = { ...session, clientId: client.clientId };
  const body = renderDashboard(state, client);
  const page = renderFramePage(state, nowCurrent, { title: 'Client Dashboard', body });
  return { state: withSession(state, nowCurrent), response: htmlResponse(page) };
}

function startPage(state: PracticeState, session: Session, request: PracticeRequest): Answer {
  const id = parameter(request.query, 'WorkflowID');
  const workflow = workflowsOf(state.profile).find((candidate) => candidate.id === id);
  if (workflow === undefined) return refuse(state, `There is no workflow ${id}.`);
  const started = startWorkflow(state, session, workflow, parameter(request.query, 'PrimaryKey'));
  return 'problem' in started ? refuse(state, started.problem) : { state: started.state, response: redirect(started.go) };
}

function finishPage(state: PracticeState, session: Session, request: PracticeRequest): Answer {
  if (request.method === 'POST') return { state: endWorkflow(state, session), response: redirect(dashboardOf(session.clientId)) };
  if (session.workflow?.clientId === undefined) return refuse(state, 'No workflow is open.', 409);
  const body = `<div class="FormBody"><p>You have completed the ${escapeHtml(session.workflow.title ?? '')}. Choose Finish to return to the client's dashboard.</p></div>
<form method="post" autocomplete="off"><div class="ButtonBar"><button type="submit" id="FinishButton" class="CommandButton SaveIcon">Finish</button></div></form>`;
  return { state, response: htmlResponse(renderFramePage(state, session, { title: 'Finish', body, step: 'Finish' })) };
}

function confirmPage(state: PracticeState): Answer {
  const target = `TabFrame_${state.profile.workspace ?? 2}`;
  const body = `<p>Do you want to cancel the workflow? Records saved so far are kept.</p>
<form method="post" action="cancelworkflow.aspx" target="${target}" data-closes="1" autocomplete="off"><div class="ButtonBar">
<button type="submit" id="YesButton" class="CommandButton">Yes</button><button type="button" id="NoButton" class="CommandButton" data-close="1">No</button></div></form>`;
  return { state, response: htmlResponse(renderDialog({ title: 'Cancel Workflow', body })) };
}

function cancelPage(state: PracticeState, session: Session, request: PracticeRequest): Answer {
  if (request.method !== 'POST') return refuse(state, 'This address takes posts only.', 405);
  return { state: endWorkflow(state, session), response: redirect(dashboardOf(session.clientId)) };
}

/** The search box on top: a number is a Client ID, anything else a name. */
function searchPage(state: PracticeState, session: Session, request: PracticeRequest): Answer {
  const asked = parameter(request.query, 'q').trim();
  if (state.clients.some(({ clientId }) => clientId === asked)) return { state, response: redirect(dashboardOf(asked)) };
  const [firstName = '', lastName = ''] = asked.includes(' ') ? asked.split(/\s+/) : ['', asked];
  const lookedFor = { firstName, lastName };
  return { state: withSession(state, { ...session, lookedFor }), response: redirect('viewform.aspx?FormID=1000000098') };
}

/** Every page of the application by its name in lower case: a further one is a module of its own and a line here. */
export const staffPages: Readonly<Record<string, StaffPage>> = {
  '': (state, session) => ({ state, response: htmlResponse(renderShell(state.profile, session)) }),
  'default.aspx': (state, session) => ({ state, response: htmlResponse(renderShell(state.profile, session)) }),
  'viewform.aspx': formPage,
  'assessment.aspx': formPage,
  'rules.aspx': rulesPage,
  'dashboard.aspx': dashboardPage,
  'startworkflow.aspx': startPage,
  'finish.aspx': finishPage,
  'confirm.aspx': confirmPage,
  'cancelworkflow.aspx': cancelPage,
  'search.aspx': searchPage,
  'part.aspx': partPage,
  'settings.aspx': settingsPage,
  'home.aspx': homePage,
  'lookup.aspx': lookupPage,
  'email.aspx': emailPage,
  'confirmdelete.aspx': confirmDeletePage,
  'deleterecord.aspx': deletePage,
};
