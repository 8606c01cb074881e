import { columnOf, toColumns } from './columns';
import type { FormPage } from './element';
import { findMatches } from './find-matches';
import type { Posted } from './form-behaviour';

/** What ClientTrack asks before it saves a client that is not wrong but worth a second look; undefined when there is nothing to ask. */
export function saveWarning({ id, page }: { id: string; page: FormPage }, posted: Posted): string | undefined {
  const { state, session, values } = posted;
  if (id !== '4317' || posted.page !== 2) return undefined;
  const columns = toColumns(page.elements, values);
  const names = { firstName: columnOf(columns, 'firstName'), lastName: columnOf(columns, 'lastName') };
  const own = session.workflow?.clientId;
  const twin = findMatches(state.clients, { ...names, birthDate: columnOf(columns, 'birthDate') }).find(({ clientId }) => clientId !== own);
  if (state.profile.duplicateCheck === true && twin !== undefined) {
    return `A client of this name is already there (Client ID ${twin.clientId}). Save again to add another one.`;
  }
  const isSoft = state.profile.validation === 'warning' && columnOf(columns, 'birthDate') === '';
  return isSoft ? 'Birth Date is blank. Save again to leave it so.' : undefined;
}
