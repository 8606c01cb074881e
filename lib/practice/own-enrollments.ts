import type { OptionList } from './lists';
import type { PracticeState, Session } from './state';

/** The open enrollments of the current client, as a list to choose from; the one already chosen stays though it has been exited. */
export function enrollmentOptions(state: PracticeState, clientId: string | undefined, chosen = ''): OptionList {
  const mine = state.enrollments.filter(
    (enrollment) => enrollment.clientId === clientId && (enrollment.exitDate === '' || enrollment.enrollId === chosen),
  );
  const options = mine.map(({ enrollId, project, projectStartDate }) => ({ value: enrollId, text: `${project} (${projectStartDate})` }));
  return { listItemTypeId: '1000000640', options };
}

/** The current client, or what ClientTrack says when there is none. */
export function currentClient(state: PracticeState, session: Session) {
  const client = state.clients.find(({ clientId }) => clientId === session.clientId);
  return client ?? { problem: 'No client is selected. Use Find Client to choose one.' };
}
