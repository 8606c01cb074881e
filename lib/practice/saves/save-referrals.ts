import { columnOf, toColumns } from '../columns';
import type { FormBehaviour } from '../form-behaviour';
import { referrals } from '../forms/referrals';
import { providerList, textOf } from '../lists';
import { providersOf, referralServicesOf, referralStatusesOf } from '../providers';
import { blankReferral } from '../records';
import { addressAfter } from '../workflow';

const columns = referrals.pages[0]?.grid?.columns ?? [];
const idOf = (name: string) => columns.find(({ column }) => column === name)?.id ?? '';

/** Referrals of one enrollment: each line that was begun is one referral. */
export const saveReferrals: FormBehaviour = {
  load({ state, primaryKey }) {
    const isKnown = state.enrollments.some(({ enrollId }) => enrollId === primaryKey);
    if (!isKnown) return { problem: `There is no enrollment ${primaryKey}.` };
    const lists = {
      [idOf('service')]: referralServicesOf(state.profile),
      [idOf('provider')]: { ...providerList, options: providersOf(state.profile) },
      [idOf('status')]: referralStatusesOf(state.profile),
    };
    return { values: {}, lists };
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
        service: textOf(referralServicesOf(state.profile), columnOf(line, 'service')),
        serviceCode: columnOf(line, 'service'),
        provider: providersOf(state.profile).find(({ value }) => value === columnOf(line, 'provider'))?.text ?? '',
        providerCode: columnOf(line, 'provider'),
        status: textOf(referralStatusesOf(state.profile), columnOf(line, 'status')),
        comments: columnOf(line, 'comments'),
      };
    });
    const next = { ...state.next, referral: state.next.referral + added.length };
    return { state: { ...state, referrals: [...state.referrals, ...added], next }, go: addressAfter(session, referrals.id) };
  },
};
