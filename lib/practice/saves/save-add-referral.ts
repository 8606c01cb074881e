import { columnOf, fromColumns, toColumns } from '../columns';
import type { FormElement } from '../element';
import type { FormBehaviour, Loaded, Posted, SaveResult, Visit } from '../form-behaviour';
import { addReferral } from '../forms/add-referral';
import { need, type OptionList } from '../lists';
import { currentClient, enrollmentOptions } from '../own-enrollments';
import { ownProviderId, referralServicesOf, referralStatusesOf } from '../providers';
import type { ReferralRecord } from '../records';
import { addReferrals, referralFrom } from '../referral-columns';
import { withSession } from '../state';

const address = `viewform.aspx?FormID=${addReferral.id}`;
const elementsOf = (page: number): readonly FormElement[] => addReferral.pages[page - 1]?.elements ?? [];
const idOf = (name: string) => elementsOf(1).find(({ column }) => column === name)?.id ?? '';
const draftKey = (primaryKey: string) => `${addReferral.id}:${primaryKey}`;
const codeOf = (list: OptionList, wording: string) => list.options.find(({ text }) => text === wording)?.value ?? '';

/** A saved referral as the wizard's columns. */
function columnsOf({ state }: Visit, referral: ReferralRecord): Record<string, string> {
  const { profile } = state;
  return {
    ...Object.fromEntries(Object.entries(referral)),
    statusCode: codeOf(referralStatusesOf(profile), referral.status),
    needCode: codeOf(need, referral.need),
    fromProviderCode: ownProviderId,
    fromUserCode: '101',
  };
}

/** The pages before this one, or what the wizard opens with: from one's own agency, by oneself. */
function begunWith(visit: Visit): Record<string, string> | undefined {
  const { state, session, primaryKey, secondaryKey, page } = visit;
  const draft = session.drafts?.[draftKey(primaryKey)];
  if (page > 1 || secondaryKey === 'draft') return draft && { ...draft };
  const saved = state.referrals.find(({ referralId }) => referralId === primaryKey);
  if (saved !== undefined) return columnsOf(visit, saved);
  const from = { fromProvider: state.profile.organization, fromProviderCode: ownProviderId };
  return { ...from, fromUser: session.user, fromUserCode: '101' };
}

function load(visit: Visit): Loaded {
  const { state, session, primaryKey, page } = visit;
  if (primaryKey !== '' && !state.referrals.some(({ referralId }) => referralId === primaryKey)) {
    return { problem: `There is no referral ${primaryKey}.` };
  }
  const client = currentClient(state, session);
  if ('problem' in client) return client;
  const begun = begunWith(visit);
  if (begun === undefined) return { problem: 'This referral was not begun. Choose Add New Referral.' };
  return {
    values: fromColumns(elementsOf(page), begun),
    title: page === 1 && primaryKey !== '' ? 'Edit Referral' : undefined,
    lists: {
      [idOf('enrollId')]: enrollmentOptions(state, client.clientId, begun.enrollId),
      [idOf('serviceCode')]: referralServicesOf(state.profile),
      [idOf('statusCode')]: referralStatusesOf(state.profile),
    },
  };
}

function finish({ state, session, primaryKey }: Posted, columns: Record<string, string>): SaveResult {
  const { [draftKey(primaryKey)]: _, ...drafts } = session.drafts ?? {};
  const before = state.referrals.find(({ referralId }) => referralId === primaryKey);
  const referral = referralFrom(state, columns, before);
  const referrals = state.referrals.map((other) => (other === before ? referral : other));
  const saved = before ? { ...state, referrals } : addReferrals(state, session.clientId ?? '', [referral]);
  const key = before?.referralId ?? String(state.next.referral);
  const email = columnOf(columns, 'isEmailAuthorized') === '1' ? `&Email=${key}` : '';
  return { state: withSession(saved, { ...session, drafts }), go: `viewform.aspx?FormID=1000000610${email}` };
}

/** The wizard's pages are kept with the session until Finish; a deployment may end it after the first. */
export const saveAddReferral: FormBehaviour = {
  load,
  save(posted) {
    const { state, session, primaryKey, page, action, values } = posted;
    const columns = { ...(page > 1 ? session.drafts?.[draftKey(primaryKey)] : undefined), ...toColumns(elementsOf(page), values) };
    if (action !== 'NEXT') return finish(posted, columns);
    const drafts = { ...session.drafts, [draftKey(primaryKey)]: columns };
    const key = primaryKey === '' ? '' : `&PrimaryKey=${primaryKey}`;
    return { state: withSession(state, { ...session, drafts }), go: `${address}${key}&Page=${page + 1}` };
  },
  back({ primaryKey, page }) {
    const key = primaryKey === '' ? '' : `&PrimaryKey=${primaryKey}`;
    return page > 2 ? `${address}${key}&Page=${page - 1}` : `${address}${key}&SecondaryKey=draft`;
  },
};
