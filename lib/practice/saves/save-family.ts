import { fromColumns, toColumns } from '../columns';
import type { FormBehaviour } from '../form-behaviour';
import { familyMembers } from '../forms/family-members';
import { withColumns } from '../records';
import { withSession } from '../state';
import { addressAfter } from '../workflow';

const columns = familyMembers.pages[0]?.grid?.columns ?? [];

/** Family Members: one row, the head of household, with the client's own values. */
export const saveFamily: FormBehaviour = {
  load({ state, session, primaryKey }) {
    const key = primaryKey || session.clientId;
    const client = state.clients.find(({ clientId }) => clientId === key);
    if (client === undefined) return { problem: `There is no client ${key ?? ''}.` };
    const header = `${client.lastName}, ${client.firstName}`;
    return { values: {}, rows: [{ key: client.clientId, header, values: fromColumns(columns, client) }] };
  },
  save({ state, session, rows }) {
    const clients = state.clients.map((client) => {
      const row = rows.find(({ key }) => key === client.clientId);
      return row === undefined ? client : withColumns(toColumns(columns, row.values), client);
    });
    const nowCurrent = { ...session, clientId: rows[0]?.key ?? session.clientId };
    return { state: withSession({ ...state, clients }, nowCurrent), go: addressAfter(nowCurrent, familyMembers.id) };
  },
};
