import { expect, test } from 'vitest';
import { recordedOnPage } from '../../lib/fill/evidence';
import { planScreen } from '../../lib/fill/plan';
import { type Transfer, transfer as transferSchema } from '../../lib/hmis/transfer';
import { takePath } from '../../lib/lifecycle/recorded';
import { generic } from '../../lib/profiles/generic';
import { clientReferrals } from '../../lib/screens/client-referrals';
import { multipleReferrals } from '../../lib/screens/multiple-referrals';
import { quickReferrals } from '../../lib/screens/quick-referrals';
import { control, page, received, select } from './pages';

const provider = (index: number): string => `Practice Provider ${String(index + 1).padStart(3, '0')}`;
const idOf = (index: number): string => `5f0c2a58-3b0c-4a1e-9a53-${String(index).padStart(12, '0')}`;
const many: Transfer = transferSchema.parse({
  ...received,
  referrals: Array.from({ length: 300 }, (_, index) => ({ id: idOf(index), service: 'rrh', provider: provider(index) })),
});
const services = [
  { value: '', text: '--SELECT--' },
  { value: '2013', text: 'CES - RRH Referral' },
];

const quick = (offered: number) =>
  page(
    'Quick Referrals',
    Array.from({ length: offered }, (_, index) => {
      const row = { table: 0, index, header: provider(index) };
      return [control('Refer', { kind: 'checkbox', value: 'false', row }), select('Referral Service', services, { row })];
    }).flat(),
  );

test('a form of 300 referrals is planned row by row, and each provider without a row is named', () => {
  const started = performance.now();
  const { rows } = planScreen(quickReferrals, generic, quick(280), many, many.items, '2026-11-20');
  expect(performance.now() - started).toBeLessThan(2000);
  expect(rows.filter(({ write }) => write !== undefined)).toHaveLength(560);
  const missing = rows.filter(({ state }) => state === 'no-row').map(({ label }) => label);
  expect(missing).toEqual(Array.from({ length: 20 }, (_, index) => provider(280 + index)));
});

test('a page with five blank lines takes five of 300 referrals and says how many are left', () => {
  const blank = page(
    'Multiple Referrals',
    Array.from({ length: 5 }, (_, index) => {
      const row = { table: 0, index, header: '' };
      return [select('Referral Service', services, { row }), control('Refer to Provider', { kind: 'lookup', row })];
    }).flat(),
  );
  const plan = planScreen(multipleReferrals, generic, blank, many, many.items, '2026-11-20');
  expect(plan.beyond).toBe(295);
  expect(new Set(plan.rows.flatMap(({ each }) => each?.number ?? []))).toEqual(new Set([1, 2, 3, 4, 5]));
});

test('the list proves each of 300 referrals by a row of its own', () => {
  const rows = many.referrals.slice(0, 299).map((each) => ['11/18/2026', 'CES - RRH Referral', each.provider]);
  const list = page('Client Referrals', [], {
    buttons: ['Add New Referral'],
    tables: [{ headings: ['Referral Date', 'Referral Service', 'Refer to Provider'], rows }],
  });
  expect(recordedOnPage(clientReferrals, list, generic, many)).toEqual(many.referrals.slice(0, 299).map(({ id }) => id));
});

test('taking another path half-way keeps what is recorded, filled and captured', () => {
  const at = '2026-11-20T16:00:00.000Z';
  const half: Transfer = {
    ...many,
    path: 'ce_workflow',
    screensDone: { 'basic-client-information': at },
    referrals: many.referrals.map((each, index) => (index < 100 ? { ...each, recorded: { at, by: 'page' as const } } : each)),
    history: [{ at, author: 'me', action: 'started' }],
  };
  const taken = takePath(half, 'quick_referrals', new Date('2026-11-20T16:05:00Z'));
  if (!taken.ok) throw new Error(taken.reason);
  const { history, path, ...rest } = taken.transfer;
  const { history: before, path: _was, ...same } = half;
  expect(path).toBe('quick_referrals');
  expect(rest).toEqual(same);
  expect(history.slice(0, before.length)).toEqual(before);
});
