import { renderMatches } from '../client-results';
import { fromColumns, toColumns } from '../columns';
import { findMatches } from '../find-matches';
import type { FormBehaviour, Posted, SaveResult } from '../form-behaviour';
import { basicClientInformation } from '../forms/basic-client-information';
import { searchExistingClients } from '../forms/search-existing-clients';
import { type ClientRecord, withColumns } from '../records';
import { type OpenWorkflow, withSession } from '../state';
import { addressAfter } from '../workflow';

const outside: OpenWorkflow = { id: '', search: {}, sawMatches: false };

/** The block "Find Duplicate Client" [X]. */
const duplicates = (clients: readonly ClientRecord[], today: string) =>
  `<div id="82145_Renderer" class="FindDuplicateClient">${renderMatches(clients, 'Possible matches', today)}</div>`;

/** Next searches; with matches on screen, Next again adds a new client. */
function search({ state, session, values }: Posted): SaveResult {
  const asked = toColumns(searchExistingClients.elements, values);
  const open = session.workflow ?? outside;
  const isSameSearch = JSON.stringify(open.search) === JSON.stringify(asked);
  const matches = findMatches(state.clients, asked);
  const goesOn = matches.length === 0 || (open.sawMatches && isSameSearch);
  const workflow = { ...open, search: asked, sawMatches: matches.length > 0 };
  return { state: withSession(state, { ...session, workflow }), go: goesOn ? 'viewform.aspx?FormID=4317&Page=2' : undefined };
}

function saveClient({ state, session, values }: Posted): SaveResult {
  const columns = toColumns(basicClientInformation.elements, values);
  const open = session.workflow ?? outside;
  const before = state.clients.find((client) => client.clientId === open.clientId);
  const clientId = before?.clientId ?? String(state.next.client);
  const client = { ...withColumns(columns, before), clientId };
  const clients = before === undefined ? [...state.clients, client] : state.clients.map((other) => (other === before ? client : other));
  const next = before === undefined ? { ...state.next, client: state.next.client + 1 } : state.next;
  const workflow = open.id === '' ? undefined : { ...open, clientId };
  const nowCurrent = { ...session, clientId, workflow };
  return { state: withSession({ ...state, clients, next }, nowCurrent), go: addressAfter(nowCurrent, '4317') };
}

/** The two pages of the intake: look for the client, then add a new one. */
export const saveIntake: FormBehaviour = {
  load({ state, session, page, today }) {
    const open = session.workflow ?? outside;
    if (page === 1) {
      const values = fromColumns(searchExistingClients.elements, open.search);
      return { values, below: open.sawMatches ? duplicates(findMatches(state.clients, open.search), today) : '' };
    }
    const saved = state.clients.find((client) => client.clientId === open.clientId);
    return { values: fromColumns(basicClientInformation.elements, saved ?? open.search) };
  },
  save: (posted) => (posted.page === 1 ? search(posted) : saveClient(posted)),
};
