import { expect, test } from 'vitest';
import { isExitShown } from '../../lib/fill/exit-evidence';
import { nextScreen, screensOnPath } from '../../lib/fill/next-screen';
import { planScreen } from '../../lib/fill/plan';
import { readPage } from '../../lib/fill/read-page';
import { exitRecord } from '../../lib/hmis/exit';
import { clientTrackId } from '../../lib/hmis/ids';
import type { Transfer } from '../../lib/hmis/transfer';
import type { PageDescription } from '../../lib/messages';
import { generic } from '../../lib/profiles/generic';
import { clientEnrollments } from '../../lib/screens/client-enrollments';
import { exitEnrollment } from '../../lib/screens/exit-enrollment';
import { control, page, received, select, shell } from './pages';

const subsidized = { exitDate: '2026-11-19', destination: 435, destinationSubsidyType: 431, reason: 'housed-via-referral' };
const leaving = (items: object): Transfer => {
  const { items: _gone, ...rest } = received;
  const exit = exitRecord.parse({ receivedAt: '2026-11-20T15:00:00Z', channel: 'phone', source: 'typed', items });
  return { ...rest, kind: 'exit', clientTrackId: clientTrackId.parse('918204'), exit, referrals: [], unmetNeeds: [] };
};
const toFamily = leaving({ exitDate: '2026-11-19', destination: 422, reason: 'housed-other' });

const destinations = [
  { value: '', text: '--SELECT--' },
  { value: 'A', text: 'Staying or living with family, permanent tenure' },
  { value: 'B', text: 'Rental by client, with ongoing housing subsidy' },
  { value: 'C', text: 'Other' },
];
const subsidies = [
  { value: '', text: '--SELECT--' },
  { value: '1', text: 'RRH or equivalent subsidy' },
];
const exitPage = (options = destinations): PageDescription =>
  page('Exit the Enrollment', [
    control('Project Exit Date', { kind: 'date', value: '11/20/2026' }),
    select('Destination', options),
    select('Type of Subsidy', subsidies, { isVisible: false }),
    select('Reason for Leaving', [{ value: '1', text: 'Completed program' }]),
  ]);
const plan = (on: PageDescription, transfer: Transfer) =>
  planScreen(exitEnrollment, generic, on, transfer, transfer.items, '2026-11-20').rows;
const writes = (on: PageDescription, transfer: Transfer) =>
  plan(on, transfer).flatMap(({ label, after, write }) => (write === undefined ? [] : [[label, after]]));

test('the Exit page takes the day and the destination of the form, and the reason is left', () => {
  expect(writes(exitPage(), toFamily)).toEqual([
    ['Project Exit Date', '11/19/2026'],
    ['Destination', 'Staying or living with family, permanent tenure'],
  ]);
  expect(plan(exitPage(), toFamily).find(({ label }) => label === 'Reason for Leaving')).toMatchObject({ state: 'left' });
});

test('the kind of subsidy follows the destination that asks for it', () => {
  expect(writes(exitPage(), leaving(subsidized))).toContainEqual(['Type of Subsidy', 'RRH or equivalent subsidy']);
});

test('a destination that ClientTrack does not offer goes to the person, and nothing near it is chosen', () => {
  const rows = plan(exitPage(destinations.slice(2)), toFamily);
  expect(rows.find(({ label }) => label === 'Destination')).toMatchObject({ state: 'no-such-option' });
});

test('without an Exit form the Exit page is not touched', () => {
  expect(writes(exitPage(), received)).toEqual([]);
});

const deployment = { origin: 'http://localhost:4173', tenantPath: '/practice/', environment: 'practice', profile: 'practice' } as const;
const seenBy = (id: string | undefined) => {
  const facts = [{ label: 'Name', value: 'Zzamber Zzquillstone' }, ...(id === undefined ? [] : [{ label: 'Client ID', value: id }])];
  const documents = [shell('', { facts }), exitPage()].map((description, frameId) => ({
    tabId: 1,
    frameId,
    documentId: String(frameId),
    isActive: true,
    isStale: false,
    origin: 'http://localhost:4173',
    description,
  }));
  const nobodyElse = { usedIds: new Set<string>(), enteredDocuments: new Set<string>() };
  return readPage({ documents, loadingTabs: [] }, toFamily, deployment, nobodyElse, new Date('2026-11-20T16:00:00'));
};

test('an exit is matched by the ClientTrack ID in sight, and by nothing else', () => {
  expect(seenBy('918204')).toMatchObject({ kind: 'screen', gate: undefined });
  expect(seenBy('918205')).toMatchObject({ kind: 'screen', gate: 'other-client' });
  const unseen = seenBy(undefined);
  expect(unseen.kind === 'screen' && unseen.gate).toBeTruthy();
});

const enrollments = (...rows: string[][]): PageDescription =>
  page('Enrollments', [], {
    buttons: ['New Enrollment'],
    tables: [{ headings: ['', 'Enrollment Description', 'Project Start Date', 'Exit Date'], rows }],
  });
const isShown = (...rows: string[][]) =>
  toFamily.exit?.items !== undefined && isExitShown(clientEnrollments, enrollments(...rows), generic, toFamily.exit.items);
const ce = 'TX-999 Coordinated Entry – Mesa Alta Region';

test('the list of enrollments proves the exit of the Coordinated Entry enrollment on the form’s day', () => {
  expect(isShown(['', ce, '11/18/2026', '11/19/2026'])).toBe(true);
  expect(isShown(['', ce, '11/18/2026', ''])).toBe(false);
  expect(isShown(['', ce, '11/18/2026', '11/20/2026'])).toBe(false);
  expect(isShown(['', 'Practice Agency – Street Outreach', '11/18/2026', '11/19/2026'])).toBe(false);
});

test('the way to the exit goes by the ID, the dashboard and the enrollments, and back to the list', () => {
  expect(screensOnPath(toFamily, generic)).toEqual(['find-client', 'client-dashboard', 'client-enrollments', 'exit-enrollment']);
  expect(nextScreen(toFamily, generic, undefined)).toBe('find-client');
  expect(nextScreen(toFamily, generic, 'client-enrollments')).toBe('exit-enrollment');
  expect(nextScreen(toFamily, generic, 'exit-enrollment')).toBe('client-enrollments');
});
