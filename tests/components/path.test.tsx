// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import { PathChooser } from '../../components/transfer/path-chooser';
import { PathSteps } from '../../components/transfer/path-steps';
import { clientTrackId } from '../../lib/hmis/ids';
import type { EntryPath, Transfer } from '../../lib/hmis/transfer';
import { received } from '../fill/pages';
import { render } from './render';

const known: Transfer = { ...received, path: 'add_new_referral', clientTrackId: clientTrackId.parse('918204') };
const deployment = { origin: 'http://localhost:4173', tenantPath: '/practice/', environment: 'practice', profile: 'practice' } as const;

test('the chooser names the suggested path with its reason, and takes another', async () => {
  const chosen: EntryPath[] = [];
  const view = await render(<PathChooser transfer={known} path="add_new_referral" onChoose={(path) => chosen.push(path)} />);
  expect(view.textContent).toContain('Add New Referral · suggested');
  expect(view.textContent).toContain('there are one or two referrals');
  await act(async () => view.querySelector<HTMLInputElement>('[value="quick_referrals"]')?.click());
  expect(chosen).toEqual(['quick_referrals']);
});

test('what a page has shown cannot be unticked, what the person ticked can', async () => {
  const at = '2026-11-20T16:00:00.000Z';
  const referrals = known.referrals.map((each, index) => ({
    ...each,
    recorded: { at, by: index === 0 ? ('page' as const) : ('person' as const) },
  }));
  const perform = () => Promise.resolve(true);
  const view = await render(
    <PathSteps transfer={{ ...known, referrals }} deployment={deployment} seen="client-referrals" perform={perform} />,
  );
  expect([...view.querySelectorAll('input')].map(({ checked, disabled }) => [checked, disabled])).toEqual([
    [true, true],
    [true, false],
    [false, false],
  ]);
  expect(view.textContent).toContain('Next page: Unmet Needs');
});
