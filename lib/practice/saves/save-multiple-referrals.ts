import { toColumns } from '../columns';
import type { FormBehaviour } from '../form-behaviour';
import { multipleReferrals } from '../forms/multiple-referrals';
import { currentClient, enrollmentOptions } from '../own-enrollments';
import { ownProviderId, providerName, referralServicesOf, referralStatusesOf } from '../providers';
import { addReferrals, referralFrom } from '../referral-columns';

const page = multipleReferrals.pages[0];
const elements = page?.elements ?? [];
const columns = page?.grid?.columns ?? [];
const idOf = (name: string) => [...elements, ...columns].find(({ column }) => column === name)?.id ?? '';

/** Multiple Referrals: each line that was begun is one referral. */
export const saveMultipleReferrals: FormBehaviour = {
  load({ state, session }) {
    const client = currentClient(state, session);
    if ('problem' in client) return client;
    return {
      values: {},
      lists: {
        [idOf('enrollId')]: enrollmentOptions(state, client.clientId),
        [idOf('serviceCode')]: referralServicesOf(state.profile),
        [idOf('statusCode')]: referralStatusesOf(state.profile),
      },
    };
  },
  save({ state, session, values, rows }) {
    if (rows.length === 0) return { errors: { '': 'Enter at least one referral.' } };
    const from = { fromProvider: providerName(state.profile, ownProviderId), fromUser: session.user };
    const header = { ...from, ...toColumns(elements, values) };
    const added = rows.map((row) => referralFrom(state, { ...header, ...toColumns(columns, row.values) }));
    return { state: addReferrals(state, session.clientId ?? '', added), go: 'viewform.aspx?FormID=1000000610' };
  },
};
