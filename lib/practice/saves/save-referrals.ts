import { columnOf, toColumns } from '../columns';
import type { FormBehaviour } from '../form-behaviour';
import { referrals } from '../forms/referrals';
import { providerList, referralService, referralStatus, textOf } from '../lists';
import { blankReferral } from '../records';
import { addressAfter } from '../workflow';

const columns = referrals.pages[0]?.grid?.columns ?? [];

/** Referrals of one enrollment: each line that was begun is one referral. */
export const saveReferrals: FormBehaviour = {
  load({ state, primaryKey }) {
    const isKnown = state.enrollments.some(({ enrollId }) => enrollId === primaryKey);
    return isKnown ? { values: {} } : { problem: `There is no enrollment ${primaryKey}.` };
  },
  save({ state, session, primaryKey, rows }) {
    const clientId = state.enrollments.find(({ enrollId }) => enrollId === primaryKey)?.clientId ?? '';
    const added = rows.map((row, index) => {
      const line = toColumns(columns, row.values);
      return {
        ...blankReferral,
        referralId: String(state.next.referral + index),
        clientId,
        enrollId: primaryKey,
        date: columnOf(line, 'date'),
        service: textOf(referralService, columnOf(line, 'service')),
        serviceCode: columnOf(line, 'service'),
        provider: textOf(providerList, columnOf(line, 'provider')),
        providerCode: columnOf(line, 'provider'),
        status: textOf(referralStatus, columnOf(line, 'status')),
        comments: columnOf(line, 'comments'),
      };
    });
    const next = { ...state.next, referral: state.next.referral + added.length };
    return { state: { ...state, referrals: [...state.referrals, ...added], next }, go: addressAfter(session, referrals.id) };
  },
};
