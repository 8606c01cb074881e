import { renderMatches } from '../client-results';
import { fromColumns, toColumns } from '../columns';
import { findMatches } from '../find-matches';
import type { FormBehaviour, Posted, SaveResult, Visit } from '../form-behaviour';
import { findClient } from '../forms/find-client';
import { withSession } from '../state';
import { dashboardOf } from '../workflow';

const elements = findClient.pages[0]?.elements ?? [];

/** Find Client: a Client ID that exists opens the dashboard, everything else lists. */
export const searchClients: FormBehaviour = {
  load({ state, session, today }: Visit) {
    const asked = session.lookedFor;
    if (asked === undefined) return { values: {} };
    return { values: fromColumns(elements, asked), below: renderMatches(findMatches(state.clients, asked), 'Results', today) };
  },
  save({ state, session, values }: Posted): SaveResult {
    const asked = toColumns(elements, values);
    const matches = findMatches(state.clients, asked);
    const [only] = matches;
    if (asked.clientId !== '' && matches.length === 1) return { state, go: dashboardOf(only?.clientId) };
    return { state: withSession(state, { ...session, lookedFor: asked }) };
  },
};
