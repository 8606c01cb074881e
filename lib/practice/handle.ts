import { renderDashboard } from './dashboard';
import { forms } from './form-registry';
import { renderErrorPage, renderFramePage } from './frame-page';
import { renderLogin, renderPortal } from './login';
import { rendererScript, shellScript } from './page-script';
import { htmlResponse, jsonResponse, type PracticeRequest, parameter, redirect, textResponse } from './request';
import { renderShell } from './shell';
import { createState, type LogEntry, type PracticeState, type Session, savedOf, withSession } from './state';
import { stylesheet } from './stylesheet';
import { type Answer, answerRules, viewForm } from './view-form';
import { dashboardOf, endWorkflow, startWorkflow, workflows } from './workflow';

/** One page of the application: what it answers to a person who is signed in. */
type StaffPage = (state: PracticeState, session: Session, request: PracticeRequest) => Answer;

function refuse(state: PracticeState, problem: string, status = 404): Answer {
  return { state, response: htmlResponse(renderErrorPage(problem), status) };
}

function formPage(state: PracticeState, session: Session, request: PracticeRequest): Answer {
  const page = request.path.toLowerCase().endsWith('assessment.aspx') ? 'assessment.aspx' : 'viewform.aspx';
  const id = parameter(request.query, page === 'viewform.aspx' ? 'FormID' : 'AssessmentID');
  const form = forms.find((candidate) => candidate.page === page && candidate.definition.id === id);
  return form === undefined ? refuse(state, `There is no form ${id}.`) : viewForm(form, state, session, request);
}

function rulesPage(state: PracticeState, session: Session, request: PracticeRequest): Answer {
  const form = forms.find(({ definition }) => definition.id === request.form.get('__FORMID'));
  if (form === undefined) return refuse(state, 'There is no such form.');
  return { state, response: { ...jsonResponse(answerRules(form, state, session, request)), delayMs: state.rulesLatencyMs } };
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
  const body = renderDashboard(state, client, state.profile.organization);
  const page = renderFramePage(state, nowCurrent, { title: 'Client Dashboard', body });
  return { state: withSession(state, nowCurrent), response: htmlResponse(page) };
}

function startPage(state: PracticeState, session: Session, request: PracticeRequest): Answer {
  const id = parameter(request.query, 'WorkflowID');
  const workflow = workflows.find((candidate) => candidate.id === id);
  if (workflow === undefined) return refuse(state, `There is no workflow ${id}.`);
  return { state: startWorkflow(state, session, workflow), response: redirect(workflow.steps[0]?.address ?? 'Dashboard.aspx') };
}

function finishPage(state: PracticeState, session: Session, request: PracticeRequest): Answer {
  if (request.method === 'POST') return { state: endWorkflow(state, session), response: redirect(dashboardOf(session.clientId)) };
  if (session.workflow?.clientId === undefined) return refuse(state, 'No workflow is open.', 409);
  const body = `<div class="FormBody"><p>You have completed the CE Workflow. Choose Finish to return to the client's dashboard.</p></div>
<form method="post" autocomplete="off"><div class="ButtonBar"><button type="submit" id="FinishButton" class="CommandButton SaveIcon">Finish</button></div></form>`;
  return { state, response: htmlResponse(renderFramePage(state, session, { title: 'Finish', body, step: 'Finish' })) };
}

function confirmPage(state: PracticeState): Answer {
  return {
    state,
    response:
      htmlResponse(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Confirm</title><link rel="stylesheet" href="ClientTrack.css"></head>
<body class="Dialog"><div class="DialogTitle">Cancel Workflow<button type="button" class="CloseBox" title="Close" onclick="parent.CloseDialog()">✕</button></div>
<p>Do you want to cancel the workflow? Records saved so far are kept.</p>
<form method="post" action="cancelworkflow.aspx" target="TabFrame_2" onsubmit="setTimeout(parent.CloseDialog)" autocomplete="off"><div class="ButtonBar">
<button type="submit" id="YesButton" class="CommandButton">Yes</button><button type="button" id="NoButton" class="CommandButton" onclick="parent.CloseDialog()">No</button></div></form></body></html>`),
  };
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

const staffPages: Readonly<Record<string, StaffPage>> = {
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
};

function login(state: PracticeState, request: PracticeRequest): Answer {
  const { profile } = state;
  if (request.method !== 'POST') return { state, response: htmlResponse(renderLogin(profile)) };
  const user = (request.form.get('UserName') ?? '').trim();
  if (user === '' || (request.form.get('Password') ?? '') === '') {
    return { state, response: htmlResponse(renderLogin(profile, 'The user name or password is not correct.')) };
  }
  const id = `practice-${state.next.session}`;
  const next = { ...state.next, session: state.next.session + 1 };
  const signedIn = withSession({ ...state, next }, { id, user, saved: {} });
  return { state: signedIn, response: { ...redirect(`${profile.path}default.aspx`), setSession: id } };
}

/** What stands beside the application, for tests and demonstrations. */
function tools(state: PracticeState, request: PracticeRequest): Answer | undefined {
  const isPost = request.method === 'POST';
  switch (request.path) {
    case '/__state':
      return { state, response: jsonResponse(savedOf(state)) };
    case '/__log':
      return { state, response: jsonResponse(state.log) };
    case '/__reset': {
      if (!isPost) return refuse(state, 'This address takes posts only.', 405);
      return { state: createState(state), response: jsonResponse({ reset: true }) };
    }
    case '/__expire':
      if (!isPost) return refuse(state, 'This address takes posts only.', 405);
      return { state: { ...state, sessions: {} }, response: jsonResponse({ ended: Object.keys(state.sessions).length }) };
    case '/__rules': {
      const rulesLatencyMs = Number(parameter(request.query, 'latency'));
      const isGood = isPost && rulesLatencyMs >= 0 && rulesLatencyMs <= 30_000;
      return isGood
        ? { state: { ...state, rulesLatencyMs }, response: jsonResponse({ rulesLatencyMs }) }
        : refuse(state, 'Say latency=0 to 30000 in a post.', 400);
    }
    default:
      return undefined;
  }
}

/** The person signed in, undefined once the session has ended. */
function sessionOf(state: PracticeState, { sessionId = '' }: PracticeRequest): Session | undefined {
  return Object.hasOwn(state.sessions, sessionId) ? state.sessions[sessionId] : undefined;
}

const kinds: Readonly<Record<string, LogEntry['kind']>> = {
  'rules.aspx': 'rules',
  'cancelworkflow.aspx': 'workflow',
  'finish.aspx': 'workflow',
};

function logged(state: PracticeState, request: PracticeRequest, page: string | undefined): PracticeState {
  if (request.method !== 'POST') return state;
  const entry: LogEntry = {
    at: request.now.toISOString(),
    kind: page === undefined ? 'login' : (kinds[page] ?? 'form'),
    method: request.method,
    path: request.path,
    formId: request.form.get('__FORMID') ?? '',
    clientId: sessionOf(state, request)?.clientId ?? '',
  };
  return { ...state, log: [...state.log, entry] };
}

/** ClientTrack as a pure function: nothing is saved but in the state it returns. */
export function handle(before: PracticeState, request: PracticeRequest): Answer {
  const tool = tools(before, request);
  if (tool !== undefined) return tool;
  if (request.method !== 'GET' && request.method !== 'POST') return refuse(before, 'This address takes no such request.', 405);
  const path = request.path.toLowerCase();
  const { profile } = before;
  const loginPath = `/login/${profile.customer}`;
  if (path === '/') return { state: before, response: redirect(loginPath) };
  if (path === '/favicon.ico') return { state: before, response: { ...htmlResponse(''), status: 204 } };
  if (path === '/portal/default.aspx') return { state: before, response: htmlResponse(renderPortal()) };
  if (path === loginPath.toLowerCase()) return login(logged(before, request, undefined), request);
  if (!path.startsWith(profile.path)) return refuse(before, `There is no page ${request.path}.`);
  const page = path.slice(profile.path.length);
  if (page === 'clienttrack.css') return { state: before, response: textResponse(stylesheet, 'text/css') };
  if (page === 'renderer.js') return { state: before, response: textResponse(rendererScript, 'text/javascript') };
  if (page === 'shell.js') return { state: before, response: textResponse(shellScript, 'text/javascript') };
  if (page === 'completelyblank.html') return { state: before, response: htmlResponse('<!DOCTYPE html><title></title>') };
  const state = logged(before, request, page);
  const session = sessionOf(state, request);
  if (session === undefined) return { state, response: redirect(loginPath) };
  const answer = Object.hasOwn(staffPages, page) ? staffPages[page] : undefined;
  return answer === undefined ? refuse(state, `There is no page ${request.path}.`) : answer(state, session, request);
}
