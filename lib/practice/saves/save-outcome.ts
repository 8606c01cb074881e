import { columnOf, fromColumns, toColumns } from '../columns';
import type { FormBehaviour } from '../form-behaviour';
import { referralOutcome } from '../forms/referral-outcome';
import { referralResult } from '../intake-lists';
import { textOf } from '../lists';

const elements = referralOutcome.pages[0]?.elements ?? [];

/** What became of a referral. */
export const saveOutcome: FormBehaviour = {
  load({ state, primaryKey }) {
    const referral = state.referrals.find(({ referralId }) => referralId === primaryKey);
    if (referral === undefined) return { problem: `There is no referral ${primaryKey}.` };
    const resultCode = referralResult.options.find(({ text }) => text === referral.result)?.value ?? '';
    return { values: fromColumns(elements, { ...referral, resultCode }) };
  },
  save({ state, primaryKey, values }) {
    const columns = toColumns(elements, values);
    const referrals = state.referrals.map((referral) =>
      referral.referralId === primaryKey
        ? {
            ...referral,
            acknowledgedDate: columnOf(columns, 'acknowledgedDate'),
            appointmentDate: columnOf(columns, 'appointmentDate'),
            resultDate: columnOf(columns, 'resultDate'),
            result: textOf(referralResult, columnOf(columns, 'resultCode')),
            resultComments: columnOf(columns, 'resultComments'),
          }
        : referral,
    );
    return { state: { ...state, referrals }, go: 'viewform.aspx?FormID=1000000610' };
  },
};
