import { deployAnswer, deployRequest } from './deploy-answer';
import { renderLogin, renderPortal } from './login';
import { rendererScript, shellScript } from './page-script';
import { htmlResponse, jsonResponse, type PracticeRequest, parameter, redirect, textResponse } from './request';
import { refuse, staffPages } from './staff-pages';
import { createState, type LogEntry, type PracticeState, type Session, savedOf, withoutSessions, withSession, withSignIn } from './state';
import { stylesheet } from './stylesheet';
import type { Answer } from './view-form';

function login(state: PracticeState, request: PracticeRequest): Answer {
  const { profile } = state;
  if (request.method !== 'POST') return { state, response: htmlResponse(renderLogin(profile)) };
  const user = (request.form.get('UserName') ?? '').trim();
  if (user === '' || (request.form.get('Password') ?? '') === '') {
    return { state, response: htmlResponse(renderLogin(profile, 'The user name or password is not correct.')) };
  }
  const id = `practice-${state.next.session}`;
  const next = { ...state.next, session: state.next.session + 1 };
  const signedIn = withSignIn({ ...state, next }, id, user);
  return {
    state: signedIn,
    response: { ...redirect(`${profile.path}${profile.switches?.asksSettings === true ? 'settings' : 'default'}.aspx`), setSession: id },
  };
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
      return {
        state: withoutSessions(state, Object.values(state.sessions)),
        response: jsonResponse({ ended: Object.keys(state.sessions).length }),
      };
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

/** How many posts `/__log` remembers: it is copied with every post. */
const logged = 2_000;

/** The person signed in, undefined once the session has ended. */
function sessionOf(state: PracticeState, { sessionId = '' }: PracticeRequest): Session | undefined {
  return Object.hasOwn(state.sessions, sessionId) ? state.sessions[sessionId] : undefined;
}

const kinds: Readonly<Record<string, LogEntry['kind']>> = {
  'rules.aspx': 'rules',
  'cancelworkflow.aspx': 'workflow',
  'finish.aspx': 'workflow',
};

function withEntry(state: PracticeState, request: PracticeRequest, page: string | undefined): PracticeState {
  if (request.method !== 'POST') return state;
  const entry: LogEntry = {
    at: request.now.toISOString(),
    kind: page === undefined ? 'login' : (kinds[page] ?? 'form'),
    method: request.method,
    path: request.path,
    formId: request.form.get('__FORMID') ?? '',
    clientId: sessionOf(state, request)?.clientId ?? '',
  };
  return { ...state, log: [...state.log.slice(1 - logged), entry] };
}

/** Where a session ends after a number of requests, this one is counted; without a session when that was the last. */
function counted(state: PracticeState, session: Session | undefined): { state: PracticeState; session: Session | undefined } {
  const { expiresAfter } = state.profile;
  if (expiresAfter === undefined || session === undefined) return { state, session };
  const asked = (session.asked ?? 0) + 1;
  if (asked <= expiresAfter) {
    const current = { ...session, asked };
    return { state: withSession(state, current), session: current };
  }
  return { state: withoutSessions(state, [session]), session: undefined };
}

function answer(before: PracticeState, request: PracticeRequest): Answer {
  if (request.method !== 'GET' && request.method !== 'POST') return refuse(before, 'This address takes no such request.', 405);
  const path = request.path.toLowerCase();
  const { profile } = before;
  const loginPath = `/login/${profile.customer}`;
  if (path === '/') return { state: before, response: redirect(loginPath) };
  if (path === '/favicon.ico') return { state: before, response: { ...htmlResponse(''), status: 204 } };
  if (path === '/portal/default.aspx' && profile.switches?.hasNoPortal !== true)
    return { state: before, response: htmlResponse(renderPortal()) };
  if (path === loginPath.toLowerCase()) return login(withEntry(before, request, undefined), request);
  if (!path.startsWith(profile.path)) return refuse(before, `There is no page ${request.path}.`);
  const page = path.slice(profile.path.length);
  if (page === 'clienttrack.css') return { state: before, response: textResponse(stylesheet, 'text/css') };
  if (page === 'renderer.js') return { state: before, response: textResponse(rendererScript, 'text/javascript') };
  if (page === 'shell.js') return { state: before, response: textResponse(shellScript, 'text/javascript') };
  if (page === 'completelyblank.html') return { state: before, response: htmlResponse('<!DOCTYPE html><title></title>') };
  const { state, session } = counted(withEntry(before, request, page), sessionOf(before, request));
  if (session === undefined) return { state, response: redirect(loginPath) };
  const show = Object.hasOwn(staffPages, page) ? staffPages[page] : undefined;
  if (show === undefined) return refuse(state, `There is no page ${request.path}.`);
  const shown = show(state, session, request);
  const { delayMs = 0 } = shown.response;
  return { ...shown, response: { ...shown.response, delayMs: delayMs + (profile.latencyMs ?? 0) } };
}

/** ClientTrack as a pure function: nothing is saved but in the state it returns. */
export function handle(before: PracticeState, request: PracticeRequest): Answer {
  const tool = tools(before, request);
  if (tool !== undefined) return tool;
  const { state, response } = answer(before, deployRequest(before.profile, request));
  return { state, response: deployAnswer(before.profile, request, response) };
}
