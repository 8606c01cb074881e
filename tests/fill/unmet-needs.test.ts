import { expect, test } from 'vitest';
import { recordedOnPage } from '../../lib/fill/evidence';
import { nextScreen, screensOnPath } from '../../lib/fill/next-screen';
import { planScreen } from '../../lib/fill/plan';
import { clientTrackId } from '../../lib/hmis/ids';
import type { Transfer } from '../../lib/hmis/transfer';
import type { OptionDescription, PageDescription } from '../../lib/messages';
import { generic } from '../../lib/profiles/generic';
import type { Profile, UnmetNeedRecipe } from '../../lib/profiles/profile';
import { screens } from '../../lib/screens/registry';
import { control, page, received, select } from './pages';

const recorded = { at: '2026-11-20T16:00:00Z', by: 'page' as const };
const known: Transfer = { ...received, path: 'add_new_referral', clientTrackId: clientTrackId.parse('918204') };
/** Every referral stands in ClientTrack; the unmet need is left. */
const needLeft: Transfer = { ...known, referrals: known.referrals.map((each) => ({ ...each, recorded })) };
const needId = known.unmetNeeds[0]?.id;

const unknown: Profile = generic;
const recipe = (unmetNeeds: UnmetNeedRecipe): Profile => ({ ...generic, unmetNeeds });
const asNeed = recipe({ as: 'need' });
const asService = recipe({ as: 'service', provider: 'Unmet Need' });
const asStatus = recipe({ as: 'status' });

const offered = (...texts: string[]): OptionDescription[] => [
  { value: '', text: '--SELECT--' },
  ...texts.map((text, index) => ({ value: String(index + 1), text })),
];
const referralPage = (): PageDescription =>
  page('Add New Referral', [
    control('Referral Date', { kind: 'date', value: '11/20/2026' }),
    select('Referral Service', offered('CES - RRH Referral', 'Unmet Need - Childcare', 'Unmet Need - Food')),
    control('Refer to Provider', { kind: 'lookup' }),
    select('Status', [...offered('New', 'Unmet Need')], { value: '1' }),
    select('Associated Need/Barrier', offered('Childcare', 'Food')),
    control('Comments', { kind: 'textarea' }),
  ]);
const needPage = (): PageDescription =>
  page('Add New Need', [select('Need', offered('Childcare', 'Food')), select('Reason', offered('Provider full', 'Waitlist closed'))]);

const screenOf = (name: string) => {
  const found = screens.find((each) => each.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};
function written(name: string, on: PageDescription, profile: Profile, transfer = needLeft) {
  const { rows } = planScreen(screenOf(name), profile, on, transfer, transfer.items, '2026-11-20');
  return Object.fromEntries(rows.filter(({ write }) => write !== undefined).map(({ label, after }) => [label, after]));
}
const proven = (profile: Profile, row: string[], transfer = needLeft) => {
  const headings = ['Referral Date', 'Referral Service', 'Refer to Provider', 'Status', 'Need/Barrier'];
  const list = page('Client Referrals', [], { buttons: ['Add New Referral'], tables: [{ headings, rows: [row] }] });
  return recordedOnPage(screenOf('client-referrals'), list, profile, transfer);
};

test('as a service, a need goes to Add New Referral with the service and the provider that are named for it', () => {
  expect(written('add-new-referral', referralPage(), asService)).toMatchObject({
    'Referral Service': 'Unmet Need - Childcare',
    'Refer to Provider': 'Unmet',
    'Referral Date': '11/18/2026',
  });
});

test('as a status, a need takes the status and its category; service and provider stay the person’s', () => {
  const page = written('add-new-referral', referralPage(), asStatus);
  expect(page).toMatchObject({ Status: 'Unmet Need', 'Associated Need/Barrier': 'Childcare' });
  expect(Object.keys(page)).not.toContain('Referral Service');
  expect(Object.keys(page)).not.toContain('Refer to Provider');
});

test('a referral leaves the status and the need alone, in whatever way needs are recorded', () => {
  for (const profile of [unknown, asNeed, asService, asStatus]) {
    const page = written('add-new-referral', referralPage(), profile, known);
    expect(page).toMatchObject({ 'Referral Service': 'CES - RRH Referral' });
    expect(Object.keys(page)).not.toContain('Status');
    expect(Object.keys(page)).not.toContain('Associated Need/Barrier');
  }
});

test('no need is entered in two places', () => {
  expect(Object.keys(written('add-new-need', needPage(), asNeed))).toEqual(['Need', 'Reason']);
  expect(Object.keys(written('add-new-referral', referralPage(), asNeed))).toEqual([]);
  for (const profile of [asService, asStatus]) expect(Object.keys(written('add-new-need', needPage(), profile))).toEqual([]);
});

test('while nobody has said how, a need goes only to a page that is there for needs', () => {
  expect(Object.keys(written('add-new-need', needPage(), unknown))).toEqual(['Need', 'Reason']);
  expect(written('add-new-referral', referralPage(), unknown)).toEqual({});
});

test.each([
  ['as a service', asService, ['11/18/2026', 'Unmet Need - Childcare', 'Unmet Need', 'New', '']],
  ['as a status', asStatus, ['11/18/2026', 'CES - RRH Referral', 'Cibolo Bend Housing', 'Unmet Need', 'Childcare']],
])('%s, the list of referrals proves the need', (_, profile, row) => {
  expect(proven(profile, row)).toEqual([needId]);
});

test.each([
  ['another service', asService, ['11/18/2026', 'Unmet Need - Food', 'Unmet Need', 'New', '']],
  ['another provider', asService, ['11/18/2026', 'Unmet Need - Childcare', 'Cibolo Bend Housing', 'New', '']],
  ['another day', asService, ['11/17/2026', 'Unmet Need - Childcare', 'Unmet Need', 'New', '']],
  ['another status', asStatus, ['11/18/2026', 'CES - RRH Referral', 'Cibolo Bend Housing', 'New', 'Childcare']],
  ['a status that does not say which need', asStatus, ['11/18/2026', 'CES - RRH Referral', 'Cibolo Bend Housing', 'Unmet Need', '']],
  ['needs that have records of their own', asNeed, ['11/18/2026', 'Unmet Need - Childcare', 'Unmet Need', 'New', '']],
])('%s proves no need', (_, profile, row) => {
  expect(proven(profile, row)).toEqual([]);
});

test('a referral that could not be made is no proof of the referral', () => {
  const row = ['11/18/2026', 'CES - RRH Referral', 'Cibolo Bend Housing', 'Unmet Need', 'Childcare'];
  expect(proven(asStatus, row, known)).toEqual([needId]);
});

test('as referrals, needs have no pages of their own on any path, and Quick Referrals is followed by Add New Referral', () => {
  for (const path of ['ce_workflow', 'add_new_referral', 'quick_referrals'] as const) {
    const pages = screensOnPath({ ...known, path }, asService);
    expect(pages.filter((name) => /need/.test(name))).toEqual([]);
  }
  const quick: Transfer = { ...needLeft, path: 'quick_referrals' };
  expect(nextScreen(quick, asService, 'client-referrals')).toBe('add-new-referral');
  expect(nextScreen({ ...quick, referrals: known.referrals }, asService, 'client-referrals')).toBe('quick-referrals');
  expect(nextScreen(quick, asNeed, 'client-referrals')).toBe('client-unmet-needs');
});

const lines = (count: number): PageDescription =>
  page(
    'Multiple Referrals',
    Array.from({ length: count }, (_, index) => {
      const row = { index, header: '', table: 0 };
      return [
        control('Referral Date', { kind: 'date', row }),
        select('Referral Service', offered('CES - RRH Referral', 'CES - PSH Referral', 'Unmet Need - Childcare'), { row }),
        control('Refer to Provider', { kind: 'lookup', row }),
        select('Status', offered('New', 'Unmet Need'), { value: '1', row }),
      ];
    }).flat(),
  );

test('Multiple Referrals takes a line for each referral and, as services, for each need', () => {
  const { rows } = planScreen(screenOf('multiple-referrals'), asService, lines(5), known, known.items, '2026-11-20');
  const services = rows.filter(({ label }) => label === 'Referral Service').map(({ after }) => after);
  expect(services).toEqual(['CES - RRH Referral', 'CES - PSH Referral', 'Unmet Need - Childcare']);
});

test('Multiple Referrals says how many lines it lacks', () => {
  const plan = planScreen(screenOf('multiple-referrals'), asService, lines(1), known, known.items, '2026-11-20');
  expect(plan.beyond).toBe(2);
  expect(new Set(plan.rows.flatMap(({ each }) => each?.number ?? []))).toEqual(new Set([1]));
});
