import { fromColumns, toColumns } from '../columns';
import type { FormBehaviour } from '../form-behaviour';
import { intakeBasicClient } from '../forms/intake-basic-client';
import { withColumns } from '../records';
import { withSession } from '../state';
import { addressAfter } from '../workflow';

const elements = intakeBasicClient.pages[0]?.elements ?? [];

/** Basic Client Info of the intake: the client is there already. */
export const saveIntakeClient: FormBehaviour = {
  load({ state, session, primaryKey }) {
    const key = primaryKey || session.clientId;
    const client = state.clients.find(({ clientId }) => clientId === key);
    return client === undefined ? { problem: `There is no client ${key ?? ''}.` } : { values: fromColumns(elements, client) };
  },
  save({ state, session, primaryKey, values }) {
    const key = primaryKey || session.clientId;
    const clients = state.clients.map((client) => (client.clientId === key ? withColumns(toColumns(elements, values), client) : client));
    const nowCurrent = { ...session, clientId: key };
    return { state: withSession({ ...state, clients }, nowCurrent), go: addressAfter(nowCurrent, intakeBasicClient.id) };
  },
};
