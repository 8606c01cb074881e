import { columnOf, fromColumns, toColumns } from '../columns';
import type { FormBehaviour } from '../form-behaviour';
import { needRecord } from '../forms/need-record';
import { needStatus } from '../intake-lists';
import { need, needReason, textOf } from '../lists';
import { currentClient, enrollmentOptions } from '../own-enrollments';

const elements = needRecord.pages[0]?.elements ?? [];
const idOf = (name: string) => elements.find(({ column }) => column === name)?.id ?? '';

/** One Need record of the current client. */
export const saveNeed: FormBehaviour = {
  load({ state, session, primaryKey }) {
    const saved = state.unmetNeeds.find(({ needId }) => needId === primaryKey);
    if (primaryKey !== '' && saved === undefined) return { problem: `There is no need ${primaryKey}.` };
    const client = currentClient(state, session);
    if ('problem' in client) return client;
    const statusCode = needStatus.options.find(({ text }) => text === saved?.status)?.value ?? '1';
    return {
      values: fromColumns(elements, { ...saved, statusCode }),
      lists: { [idOf('enrollId')]: enrollmentOptions(state, client.clientId, saved?.enrollId) },
      title: saved === undefined ? 'Add New Need' : 'Edit Need',
    };
  },
  save({ state, session, primaryKey, values }) {
    const columns = toColumns(elements, values);
    const before = state.unmetNeeds.find(({ needId }) => needId === primaryKey);
    const record = {
      needId: before?.needId ?? String(state.next.need),
      clientId: before?.clientId ?? session.clientId ?? '',
      enrollId: columnOf(columns, 'enrollId'),
      date: columnOf(columns, 'date'),
      need: textOf(need, columnOf(columns, 'needCode')),
      needCode: columnOf(columns, 'needCode'),
      reason: textOf(needReason, columnOf(columns, 'reasonCode')),
      reasonCode: columnOf(columns, 'reasonCode'),
      status: textOf(needStatus, columnOf(columns, 'statusCode')),
      comments: columnOf(columns, 'comments'),
    };
    const others = state.unmetNeeds.filter((other) => other !== before);
    const next = { ...state.next, need: state.next.need + (before ? 0 : 1) };
    return { state: { ...state, unmetNeeds: [...others, record], next }, go: 'viewform.aspx?FormID=1000000630' };
  },
};
