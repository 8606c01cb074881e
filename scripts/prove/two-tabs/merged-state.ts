import type { PracticeState } from '../../../lib/practice/state';

/** ClientTrack after a merge of two clients: what belonged to either belongs to the one that stays. */
export function mergedState(state: PracticeState, stays: string, goes: string): PracticeState {
  const moved = <Row extends { clientId: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => (row.clientId === goes ? { ...row, clientId: stays } : row));
  const sessions = Object.entries(state.sessions).map(([id, session]) => [
    id,
    session.clientId === goes ? { ...session, clientId: stays } : session,
  ]);
  return {
    ...state,
    clients: state.clients.filter(({ clientId }) => clientId !== goes),
    enrollments: moved(state.enrollments),
    assessments: moved(state.assessments),
    referrals: moved(state.referrals),
    unmetNeeds: moved(state.unmetNeeds),
    services: moved(state.services),
    answers: moved(state.answers),
    sessions: Object.fromEntries(sessions),
  };
}
