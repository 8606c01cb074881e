import { describe, expect, it } from 'vitest';
import { planScreen } from '../../lib/fill/plan';
import type { ControlDescription, PageDescription } from '../../lib/messages';
import { generic } from '../../lib/profiles/generic';
import { addNewReferral } from '../../lib/screens/add-new-referral';
import { basicClientInformation } from '../../lib/screens/basic-client-information';
import { multipleReferrals } from '../../lib/screens/multiple-referrals';
import type { Screen } from '../../lib/screens/screen';
import { workflowReferrals } from '../../lib/screens/workflow-referrals';
import { control, nameQuality, newClientPage, page, received, select } from './pages';

const rowsOn = (screen: Screen, on: PageDescription) => planScreen(screen, generic, on, received, received.items, '2026-11-22').rows;
const services = [
  { value: '', text: '--SELECT--' },
  { value: '2013', text: 'CES - RRH Referral' },
  { value: '2014', text: 'CES - PSH Referral' },
];

describe('a hidden twin of a field', () => {
  it('gives way to the one that shows', () => {
    const shown = select('Name Quality', nameQuality, { value: '1' });
    const twin = select('Name Quality', nameQuality, { value: '1', isVisible: false });
    const on = newClientPage({ controls: [control('First Name'), control('Last Name'), twin, shown] });
    const row = rowsOn(basicClientInformation, on).find(({ label }) => label === 'Name Quality');
    expect(row).toMatchObject({ state: 'will-fill', write: { key: shown.key } });
  });

  it('that is all there is of it is not written', () => {
    const twin = select('Sex', nameQuality, { isVisible: false });
    const row = rowsOn(basicClientInformation, newClientPage({ controls: [twin] })).find(({ label }) => label === 'Sex');
    expect(row?.write).toBeUndefined();
  });
});

/** One line of a grid, its columns in this order. */
const line = (index: number, order: readonly ('service' | 'provider' | 'date')[]): ControlDescription[] => {
  const row = { table: 0, index, header: '' };
  const cells = {
    service: select('Referral Service', services, { row }),
    provider: control('Refer to Provider', { kind: 'lookup', row }),
    date: control('Referral Date', { kind: 'date', row }),
  };
  return order.map((name) => cells[name]);
};

describe('columns that have moved', () => {
  it.each([
    ['as they were', ['date', 'service', 'provider']],
    ['the other way round', ['provider', 'service', 'date']],
    ['with the service last', ['provider', 'date', 'service']],
  ] as const)('are found by their headings, %s', (_, order) => {
    const rows = rowsOn(multipleReferrals, page('Multiple Referrals', [...line(0, order), ...line(1, order)]));
    const written = rows.flatMap(({ each, label, after, write }) => (write === undefined ? [] : [`${each?.number} ${label} ${after}`]));
    expect(written.filter((words) => !words.includes('Date')).sort()).toEqual([
      '1 Refer to Provider Cibolo Bend',
      '1 Referral Service CES - RRH Referral',
      '2 Refer to Provider Juniper Flat',
      '2 Referral Service CES - PSH Referral',
    ]);
  });
});

const withProviders = (...texts: string[]): PageDescription => {
  const options = [{ value: '', text: '--SELECT--' }, ...texts.map((text, index) => ({ value: `P${index}`, text }))];
  const row = { table: 0, index: 0, header: '' };
  return page('Referrals', [select('Referral Service', services, { row }), select('Refer to Provider', options, { row })]);
};
const providerOn = (on: PageDescription, screen: Screen = workflowReferrals) =>
  rowsOn(screen, on).find(({ field, each }) => field === 'referral.provider' && each?.number === 1);

describe('a provider', () => {
  it('that a list offers once is chosen', () => {
    expect(providerOn(withProviders('Cibolo Bend Housing', 'Juniper Flat Homes'))).toMatchObject({
      state: 'will-fill',
      write: { value: 'P0' },
    });
  });

  it('that a list does not offer is named, and nothing near it is chosen', () => {
    const row = providerOn(withProviders('Cibolo Bend Housing Annex', 'Cibolo Bend'));
    expect(row).toMatchObject({ state: 'no-such-option', after: 'Cibolo Bend Housing' });
    expect(row?.write).toBeUndefined();
  });

  it('that a list offers twice is the person’s to choose', () => {
    const row = providerOn(withProviders('Cibolo Bend Housing', 'Cibolo Bend Housing'));
    expect(row?.state).toBe('same-options');
    expect(row?.write).toBeUndefined();
  });

  it.each([
    ['no entry was picked', 'Cibolo Bend'],
    ['the search text is still being typed', 'Cibolo bend '],
  ])('behind a magnifier counts only as picked, not while %s', (_, typed) => {
    const on = page('Add New Referral', [
      control('Referral Date', { kind: 'date', value: '11/18/2026' }),
      select('Referral Service', services),
      control('Refer to Provider', { kind: 'lookup', value: typed }),
    ]);
    expect(providerOn(on, addNewReferral)).toMatchObject({ state: 'to-pick', after: 'Cibolo Bend Housing' });
  });
});
