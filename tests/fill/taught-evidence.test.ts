import { expect, test } from 'vitest';
import { recordedOnPage } from '../../lib/fill/evidence';
import { generic } from '../../lib/profiles/generic';
import { mergeTaught } from '../../lib/profiles/merge-taught';
import { nothingTaught, withField } from '../../lib/profiles/taught';
import { clientReferrals } from '../../lib/screens/client-referrals';
import { clientUnmetNeeds } from '../../lib/screens/client-unmet-needs';
import { page, received } from './pages';

const place = { section: '', id: '', isChecked: true };
/** This deployment calls rapid rehousing, and a full provider, by words of its own. */
const taught = withField(
  withField(nothingTaught, 'add-new-referral', 'Referral Service', {
    ...place,
    label: 'Kind of Housing',
    kind: 'select',
    options: { rrh: 'Short-term Rental Help' },
  }),
  'add-new-need',
  'Reason',
  { ...place, label: 'Why Not Met', kind: 'select', options: { 'provider-full': 'Nobody has room' } },
);
const profile = mergeTaught(generic, taught);

const referralRow = (service: string) =>
  page('Client Referrals', [], {
    tables: [
      { headings: ['Referral Date', 'Referral Service', 'Refer to Provider'], rows: [['11/18/2026', service, 'Cibolo Bend Housing']] },
    ],
  });
const needRow = (reason: string) =>
  page('Unmet Needs', [], { tables: [{ headings: ['Date', 'Need', 'Reason'], rows: [['11/18/2026', 'Childcare', reason]] }] });

test('a saved referral is known by the words that people have matched here, and by nobody’s words elsewhere', () => {
  const row = referralRow('Short-term Rental Help');
  expect(recordedOnPage(clientReferrals, row, profile, received)).toEqual([received.referrals[0]?.id]);
  expect(recordedOnPage(clientReferrals, row, generic, received)).toEqual([]);
});

test('the words that ship still prove a referral beside the matched ones, and those of another kind prove nothing', () => {
  expect(recordedOnPage(clientReferrals, referralRow('CES - RRH Referral'), profile, received)).toEqual([received.referrals[0]?.id]);
  expect(recordedOnPage(clientReferrals, referralRow('CES - PSH Referral'), profile, received)).toEqual([]);
});

test('a saved unmet need is known by its matched reason', () => {
  expect(recordedOnPage(clientUnmetNeeds, needRow('Nobody has room'), profile, received)).toEqual([received.unmetNeeds[0]?.id]);
  expect(recordedOnPage(clientUnmetNeeds, needRow('Nobody has room'), generic, received)).toEqual([]);
});
