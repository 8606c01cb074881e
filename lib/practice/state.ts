import { type PracticeProfile, practiceProfile } from './profile';
import {
  type AnswersRecord,
  type AssessmentRecord,
  type ClientRecord,
  type EnrollmentRecord,
  type ReferralRecord,
  type ServiceRecord,
  type UnmetNeedRecord,
  withColumns,
} from './records';
import { firstClientId, seedClients } from './seed';
import { seedHistory } from './seed-history';

export interface WorkflowStep {
  name: string;
  /** FormID or AssessmentID of the page; the intake's two pages are two steps of one form. */
  formId: string;
  /** Below the application's folder; {clientId}, {enrollId} and {assessmentId} are the workflow's. */
  address: string;
}

/** A workflow that somebody has begun and not finished. */
export interface OpenWorkflow {
  id: string;
  title?: string;
  /** As this deployment has them. */
  steps?: readonly WorkflowStep[];
  clientId?: string;
  enrollId?: string;
  assessmentId?: string;
  /** What page 1 of the intake was asked for; carried to page 2. */
  search: Readonly<Record<string, string>>;
  /** The matches were shown: Next now adds a new client. */
  sawMatches: boolean;
}

/** One person signed in. The current client is the session's, not the window's. */
export interface Session {
  id: string;
  user: string;
  clientId?: string;
  workflow?: OpenWorkflow;
  /** Chosen in the settings sidebar; the profile's until then. */
  settings?: Readonly<{ workgroup: string; organization: string; location: string }>;
  /** Earlier pages of a wizard that is not finished, by form and key. */
  drafts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What Find Client was last asked for. */
  lookedFor?: Readonly<Record<string, string>>;
  /** Number of a form already saved → where its save led: the same form posted again saves nothing. */
  saved: Readonly<Record<string, string>>;
  /** Requests so far, where a session ends after a number of them. */
  asked?: number;
}

export interface LogEntry {
  at: string;
  kind: 'login' | 'form' | 'rules' | 'workflow';
  method: string;
  path: string;
  formId: string;
  /** Current client of the session when the post arrived. */
  clientId: string;
}

export interface PracticeState {
  profile: PracticeProfile;
  clients: readonly ClientRecord[];
  enrollments: readonly EnrollmentRecord[];
  assessments: readonly AssessmentRecord[];
  referrals: readonly ReferralRecord[];
  unmetNeeds: readonly UnmetNeedRecord[];
  services: readonly ServiceRecord[];
  answers: readonly AnswersRecord[];
  sessions: Readonly<Record<string, Session>>;
  /** Workflows that were open when a session ended, by the user whose they are: signing in goes on with them. */
  paused: Readonly<Record<string, OpenWorkflow>>;
  log: readonly LogEntry[];
  next: {
    client: number;
    enrollment: number;
    assessment: number;
    referral: number;
    need: number;
    service: number;
    answers: number;
    session: number;
    form: number;
  };
  /** How long the answer to a server rule takes, beyond the way there. */
  rulesLatencyMs: number;
}

export interface StateOptions {
  profile?: PracticeProfile;
  rulesLatencyMs?: number;
  /** Some clients have been helped before; without it nothing is saved but the clients themselves. */
  hasHistory?: boolean;
}

export function createState(options: StateOptions = {}): PracticeState {
  const profile = options.profile ?? practiceProfile;
  const extra = (profile.extraClients ?? []).map((client, index) => ({
    ...withColumns({}),
    ...client,
    clientId: String(firstClientId - 211 - index),
  }));
  return {
    profile,
    clients: [...seedClients(), ...extra],
    ...(options.hasHistory === true ? seedHistory(profile) : { enrollments: [], referrals: [] }),
    assessments: [],
    unmetNeeds: [],
    services: [],
    answers: [],
    sessions: {},
    paused: {},
    log: [],
    // Different ranges, all of a client id's shape: a number in an address is not yet a client.
    next: {
      client: firstClientId,
      enrollment: 553001,
      assessment: 771001,
      referral: 640001,
      need: 812001,
      service: 905001,
      answers: 730001,
      session: 1,
      form: 1,
    },
    rulesLatencyMs: options.rulesLatencyMs ?? 0,
  };
}

export function withSession(state: PracticeState, session: Session): PracticeState {
  return { ...state, sessions: { ...state.sessions, [session.id]: session } };
}

/** These sessions end; what they had not saved is lost, but for the workflow, which waits for its user. */
export function withoutSessions(state: PracticeState, ended: readonly Session[]): PracticeState {
  const ids = ended.map(({ id }) => id);
  const left = Object.entries(state.sessions).filter(([id]) => !ids.includes(id));
  const waiting = ended.flatMap(({ user, workflow }) => (workflow === undefined ? [] : [[user, workflow] as const]));
  return { ...state, sessions: Object.fromEntries(left), paused: { ...state.paused, ...Object.fromEntries(waiting) } };
}

/** Signed in, with the workflow that waited for this user. */
export function withSignIn(state: PracticeState, id: string, user: string): PracticeState {
  const { [user]: workflow, ...paused } = state.paused;
  return withSession({ ...state, paused }, { id, user, clientId: workflow?.clientId, workflow, saved: {} });
}

/** What `GET /__state` shows: everything saved, nothing of sessions. */
export function savedOf(state: PracticeState) {
  const { clients, enrollments, assessments, referrals, unmetNeeds, services, answers } = state;
  return { clients, enrollments, assessments, referrals, unmetNeeds, services, answers };
}
export type Saved = ReturnType<typeof savedOf>;
