import { fromColumns, toColumns } from '../columns';
import type { FormBehaviour } from '../form-behaviour';
import { quickReferrals } from '../forms/quick-referrals';
import { currentClient, enrollmentOptions } from '../own-enrollments';
import { ownProviderId, preferredProviders, referralServicesOf, referralStatusesOf } from '../providers';
import { addReferrals, referralFrom } from '../referral-columns';

const page = quickReferrals.pages[0];
const elements = page?.elements ?? [];
const columns = page?.grid?.columns ?? [];
const include = page?.grid?.include ?? '';
const idOf = (name: string) => [...elements, ...columns].find(({ column }) => column === name)?.id ?? '';

/** Quick Referrals: a row for each preferred provider; those that are ticked are referred to. */
export const saveQuickReferrals: FormBehaviour = {
  load({ state, session }) {
    const client = currentClient(state, session);
    if ('problem' in client) return client;
    const from = { fromProvider: state.profile.organization, fromProviderCode: ownProviderId, fromUser: session.user, fromUserCode: '101' };
    return {
      values: fromColumns(elements, from),
      rows: preferredProviders(state.profile).map(({ value, text }) => ({ key: value, header: text, values: {} })),
      lists: {
        [idOf('enrollId')]: enrollmentOptions(state, client.clientId),
        [idOf('serviceCode')]: referralServicesOf(state.profile),
        [idOf('statusCode')]: referralStatusesOf(state.profile),
      },
    };
  },
  save({ state, session, values, rows, action }) {
    const ticked = rows.filter((row) => row.values[include] === '1');
    if (ticked.length === 0) return { errors: { '': 'Tick at least one provider.' } };
    const header = toColumns(elements, values);
    const added = ticked.map((row) => {
      const line = { ...header, ...toColumns(columns, row.values), providerCode: row.key, provider: row.header };
      return referralFrom(state, line);
    });
    const go = action === 'SAVE' ? `viewform.aspx?FormID=${quickReferrals.id}` : 'viewform.aspx?FormID=1000000610';
    return { state: addReferrals(state, session.clientId ?? '', added), go };
  },
};
