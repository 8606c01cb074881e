import { columnOf, toColumns } from '../columns';
import type { FormBehaviour } from '../form-behaviour';
import { unmetNeeds } from '../forms/unmet-needs';
import { need, needReason, textOf } from '../lists';
import { addressAfter } from '../workflow';

const columns = unmetNeeds.pages[0]?.grid?.columns ?? [];

/** Unmet needs of one enrollment: each line that was begun is one need. */
export const saveUnmetNeeds: FormBehaviour = {
  load({ state, primaryKey }) {
    const isKnown = state.enrollments.some(({ enrollId }) => enrollId === primaryKey);
    return isKnown ? { values: {} } : { problem: `There is no enrollment ${primaryKey}.` };
  },
  save({ state, session, primaryKey, rows }) {
    const clientId = state.enrollments.find(({ enrollId }) => enrollId === primaryKey)?.clientId ?? '';
    const added = rows.map((row, index) => {
      const line = toColumns(columns, row.values);
      return {
        needId: String(state.next.need + index),
        clientId,
        enrollId: primaryKey,
        date: columnOf(line, 'date'),
        need: textOf(need, columnOf(line, 'need')),
        needCode: columnOf(line, 'need'),
        reason: textOf(needReason, columnOf(line, 'reason')),
        reasonCode: columnOf(line, 'reason'),
        status: 'Pending',
        comments: columnOf(line, 'comments'),
      };
    });
    const next = { ...state.next, need: state.next.need + added.length };
    return { state: { ...state, unmetNeeds: [...state.unmetNeeds, ...added], next }, go: addressAfter(session, unmetNeeds.id) };
  },
};
