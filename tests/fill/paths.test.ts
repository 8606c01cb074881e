import { expect, test } from 'vitest';
import { recordedOnPage } from '../../lib/fill/evidence';
import { nextScreen } from '../../lib/fill/next-screen';
import { planScreen } from '../../lib/fill/plan';
import { readPage } from '../../lib/fill/read-page';
import { clientTrackId } from '../../lib/hmis/ids';
import type { Transfer } from '../../lib/hmis/transfer';
import type { ControlDescription, OptionDescription, PageDescription } from '../../lib/messages';
import { generic } from '../../lib/profiles/generic';
import { screens } from '../../lib/screens/registry';
import { control, desk, page, received, select, shell } from './pages';

const now = new Date('2026-11-20T16:00:00');
const today = '2026-11-20';
const known: Transfer = { ...received, path: 'add_new_referral', clientTrackId: clientTrackId.parse('918204') };
const [first, second] = known.referrals;
const recorded = { at: now.toISOString(), by: 'page' as const };

const services: OptionDescription[] = [
  { value: '', text: '--SELECT--' },
  { value: '2013', text: 'CES - RRH Referral' },
  { value: '2014', text: 'CES - PSH Referral' },
];
const enrollments = (...texts: string[]): OptionDescription[] => [
  { value: '', text: '--SELECT--' },
  ...texts.map((text, index) => ({ value: String(index + 1), text })),
];
const ce = 'TX-999 Coordinated Entry – Mesa Alta Region (11/18/2026)';

const addPage = (provider = '', offered: OptionDescription[] = enrollments(ce)): PageDescription =>
  page('Add New Referral', [
    control('Referral Date', { kind: 'date', value: '11/20/2026' }),
    select('Referral Service', services),
    control('Refer to Provider', { kind: 'lookup', value: provider }),
    control('Comments', { kind: 'textarea' }),
    select('Enrollment', offered),
  ]);

function plan(name: string, on: PageDescription, transfer: Transfer = known) {
  const screen = screens.find((each) => each.name === name);
  if (screen === undefined || transfer.items === undefined) throw new Error(name);
  return planScreen(screen, generic, on, transfer, transfer.items, today).rows;
}
const stateOf = (rows: ReturnType<typeof plan>, label: string) => rows.find((row) => row.label === label)?.state;

const referralList = (...rows: string[][]): PageDescription =>
  page('Client Referrals', [], {
    buttons: ['Add New Referral'],
    tables: [{ headings: ['', 'Referral Date', 'Referral Service', 'Refer to Provider', 'Status'], rows }],
  });
const provenBy = (list: PageDescription, transfer: Transfer = known) => {
  const screen = screens.find(({ name }) => name === 'client-referrals');
  return screen === undefined ? [] : recordedOnPage(screen, list, generic, transfer);
};
const saved = ['', '11/18/2026', 'CES - RRH Referral', 'Cibolo Bend Housing', 'New'];

test('Find Client searches by the ID alone', () => {
  const rows = plan('find-client', page('Find Client', [control('Client ID'), control('First Name'), control('Last Name')]));
  expect(rows.filter(({ write }) => write !== undefined).map(({ label, after }) => [label, after])).toEqual([['Client ID', '918204']]);
});

test('Add New Referral takes the first referral that is not recorded', () => {
  expect(plan('add-new-referral', addPage()).find(({ label }) => label === 'Referral Service')?.after).toBe('CES - RRH Referral');
  const oneDone = { ...known, referrals: known.referrals.map((each) => (each === first ? { ...each, recorded } : each)) };
  const rows = plan('add-new-referral', addPage(), oneDone);
  expect(rows.find(({ label }) => label === 'Referral Service')).toMatchObject({ after: 'CES - PSH Referral', each: { number: 2 } });
});

test('Add New Referral writes nothing when every referral stands in ClientTrack', () => {
  const allDone = { ...known, referrals: known.referrals.map((each) => ({ ...each, recorded })) };
  expect(plan('add-new-referral', addPage(), allDone).filter(({ write }) => write !== undefined)).toEqual([]);
});

test('the provider is proposed for the search, and only its full name counts as picked', () => {
  const empty = plan('add-new-referral', addPage()).find(({ label }) => label === 'Refer to Provider');
  expect(empty).toMatchObject({ state: 'will-fill', after: 'Cibolo Bend' });
  expect(stateOf(plan('add-new-referral', addPage('Cibolo Bend')), 'Refer to Provider')).toBe('to-pick');
  expect(stateOf(plan('add-new-referral', addPage('Cibolo Bend Housing')), 'Refer to Provider')).toBe('already-there');
  expect(stateOf(plan('add-new-referral', addPage('Juniper Flat Homes')), 'Refer to Provider')).toBe('differs');
});

test('the enrollment in Coordinated Entry is chosen when there is one, and left to the person when there are two or none', () => {
  expect(stateOf(plan('add-new-referral', addPage()), 'Enrollment')).toBe('will-fill');
  expect(stateOf(plan('add-new-referral', addPage('', enrollments(ce, `Old ${ce}`))), 'Enrollment')).toBe('left');
  expect(stateOf(plan('add-new-referral', addPage('', enrollments('Practice Agency – Street Outreach'))), 'Enrollment')).toBe('left');
});

const quickRow = (index: number, provider: string): ControlDescription[] => [
  control('Refer', { kind: 'checkbox', value: 'false', row: { table: 0, index, header: provider } }),
  select('Referral Service', services, { row: { table: 0, index, header: provider } }),
];
const quickPage = (...providers: string[]): PageDescription =>
  page(
    'Quick Referrals',
    providers.flatMap((name, index) => quickRow(index, name)),
  );

test('Quick Referrals ticks the rows of the chosen providers and no other', () => {
  const on = quickPage('Zz Other Agency', 'Juniper Flat Homes', 'Cibolo Bend Housing');
  const written = plan('quick-referrals', on).flatMap(({ write }) => (write === undefined ? [] : [write.key]));
  const rowsWritten = on.controls.filter(({ key }) => written.includes(key)).map(({ row }) => row?.header);
  expect(new Set(rowsWritten)).toEqual(new Set(['Juniper Flat Homes', 'Cibolo Bend Housing']));
});

test('a provider that Quick Referrals does not offer, or offers twice, goes to the person', () => {
  const on = quickPage('Juniper Flat Homes', 'Juniper Flat Homes');
  const rows = plan('quick-referrals', on).filter(({ each }) => each !== undefined);
  expect(rows.map(({ state, label }) => [state, label])).toEqual([
    ['no-row', 'Cibolo Bend Housing'],
    ['no-row', 'Juniper Flat Homes'],
  ]);
});

test('a row of the client’s list proves a referral of the same kind, provider and day', () => {
  expect(provenBy(referralList(saved))).toEqual([first?.id]);
});

test.each([
  ['another day', 1, '11/17/2026'],
  ['another kind', 2, 'CES - PSH Referral'],
  ['another provider', 3, 'Cibolo Bend'],
])('a row of %s proves nothing', (_, column, text) => {
  expect(provenBy(referralList(saved.map((cell, index) => (index === column ? text : cell))))).toEqual([]);
});

test('one row proves one of two equal referrals, and a proven one takes it first', () => {
  const twice = {
    ...known,
    referrals: known.referrals.map((each) => ({ ...each, service: 'rrh' as const, provider: 'Cibolo Bend Housing' })),
  };
  expect(provenBy(referralList(saved), twice)).toEqual([first?.id]);
  const [one, other] = twice.referrals;
  if (one === undefined || other === undefined) throw new Error('two referrals');
  expect(provenBy(referralList(saved), { ...twice, referrals: [{ ...one, recorded }, other] })).toEqual([]);
  expect(provenBy(referralList(saved, saved), { ...twice, referrals: [{ ...one, recorded }, other] })).toEqual([second?.id]);
});

test('the list of a client with the same name and another ID is not the record’s', () => {
  const view = (id: string) => {
    const top = shell('Zzamber Zzquillstone', {
      facts: [
        { label: 'Name', value: 'Zzamber Zzquillstone' },
        { label: 'Client ID', value: id },
      ],
    });
    const documents = [top, referralList(saved)].map((description, frameId) => ({
      tabId: 1,
      frameId,
      documentId: String(frameId),
      origin: 'http://localhost:4173',
      isActive: true,
      isStale: false,
      description,
    }));
    const deployment = { origin: 'http://localhost:4173', tenantPath: '/practice/', environment: 'practice', profile: 'practice' } as const;
    return readPage({ documents, loadingTabs: [] }, known, deployment, desk, now);
  };
  expect(view('918204')).toMatchObject({ kind: 'screen', gate: undefined });
  expect(view('918205')).toMatchObject({ kind: 'screen', gate: 'other-client' });
});

test('the path leads from page to page, back to the list after each referral, then to the unmet needs', () => {
  const ahead = (seen: string | undefined, transfer: Transfer = known) => nextScreen(transfer, generic, seen);
  expect(ahead(undefined)).toBe('find-client');
  expect(ahead('find-client')).toBe('client-dashboard');
  expect(ahead('client-dashboard')).toBe('client-referrals');
  expect(ahead('client-referrals')).toBe('add-new-referral');
  expect(ahead('referral-acknowledged')).toBe('client-referrals');
  const referred = { ...known, referrals: known.referrals.map((each) => ({ ...each, recorded })) };
  expect(ahead('client-referrals', referred)).toBe('client-unmet-needs');
  expect(ahead('add-new-need', referred)).toBe('client-unmet-needs');
  const all = { ...referred, unmetNeeds: known.unmetNeeds.map((each) => ({ ...each, recorded })) };
  expect(ahead('client-unmet-needs', all)).toBeUndefined();
});

test('referrals that the prepared rows of Quick Referrals did not take go through Add New Referral', () => {
  const quick: Transfer = { ...known, path: 'quick_referrals' };
  expect(nextScreen(quick, generic, 'client-referrals')).toBe('quick-referrals');
  const half = { ...quick, referrals: quick.referrals.map((each) => (each === first ? { ...each, recorded } : each)) };
  expect(nextScreen(half, generic, 'client-referrals')).toBe('add-new-referral');
  expect(nextScreen(half, generic, 'referral-acknowledged')).toBe('client-referrals');
});
