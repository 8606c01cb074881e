import { describe, expect, it } from 'vitest';
import { everythingHolds, gateFailure, gateOrder } from '../../lib/fill/gate';
import { readPage } from '../../lib/fill/read-page';
import type { DeskKnowledge, GateFailure, LiveDocument } from '../../lib/fill/reading';
import { clientTrackId } from '../../lib/hmis/ids';
import type { Transfer } from '../../lib/hmis/transfer';
import type { PageDescription } from '../../lib/messages';
import type { Deployment } from '../../lib/profiles/deployment';
import { control, desk, household, nameQuality, newClientPage, page, received, select, shell } from './pages';

it('lets a write through only when every condition holds', () => {
  const facts = { ...everythingHolds };
  let open = 0;
  for (let mask = 0; mask < 2 ** gateOrder.length; mask += 1) {
    gateOrder.forEach(([fact], bit) => {
      facts[fact] = (mask & (1 << bit)) !== 0;
    });
    if (gateFailure(facts) === undefined) open += 1;
  }
  expect(open).toBe(1);
});

it('names the first condition that fails, in the order of the gate', () => {
  gateOrder.forEach(([, failure], first) => {
    const failing = gateOrder.slice(first).map(([fact]) => [fact, false]);
    expect(gateFailure({ ...everythingHolds, ...Object.fromEntries(failing) })).toBe(failure);
  });
});

const site: Deployment = { origin: 'http://localhost:4173', tenantPath: '/practice/', environment: 'practice', profile: 'generic' };
const own = clientTrackId.parse('918204');
const live = (description: PageDescription, changes: Partial<LiveDocument> = {}): LiveDocument => ({
  tabId: 1,
  frameId: description.isTop ? 0 : 7,
  documentId: description.nonce,
  origin: site.origin,
  isActive: true,
  isStale: false,
  description,
  ...changes,
});
const fact = (label: string, value: string) => ({ label, value });
const name = `${household.firstName} ${household.lastName}`;
const header = (...facts: { label: string; value: string }[]) => live(shell(name, { facts: [fact('Name', name), ...facts] }));
const family = (changes: Partial<PageDescription> = {}, more: Partial<LiveDocument> = {}) =>
  live(page('Family Members', [control('First Name'), select('Name Quality', nameQuality), control('Relationship')], changes), more);
const newClient = (changes: Partial<PageDescription> = {}) => live(newClientPage(changes));
const address = (path: string, origin = site.origin) => ({ address: { origin, path, params: {} } });
const services = [
  { value: '', text: '--SELECT--' },
  { value: '4', text: 'CES - RRH Referral' },
];
const quick = (provider: string) =>
  live(
    page('Quick Referrals', [
      control('Refer', { kind: 'checkbox', value: 'false', row: { table: 0, index: 0, header: provider } }),
      select('Referral Service', services, { row: { table: 0, index: 0, header: provider } }),
    ]),
  );

interface Case {
  documents: LiveDocument[];
  transfer?: Partial<Transfer>;
  site?: Partial<Deployment>;
  desk?: Partial<DeskKnowledge>;
  loadingTabs?: number[];
}

const gateOf = ({ documents, loadingTabs = [], ...changes }: Case): GateFailure | undefined => {
  const known = { ...desk, ...changes.desk };
  const at = { ...site, ...changes.site };
  const reading = readPage({ documents, loadingTabs }, { ...received, ...changes.transfer }, at, known, new Date('2026-11-22T12:00:00Z'));
  return reading.kind === 'no-clienttrack' ? 'document-changed' : reading.gate;
};

const waiting: Partial<Transfer> = { awaitingProof: { 'quick-referrals': '2026-11-22T12:00:00Z' } };
const unproven = quick('Cibolo Bend Housing');

/** One line for each condition that a page can break: what breaks it, and the nearest thing that does not. */
const conditions: [GateFailure, string, Case, Case][] = [
  [
    'personal-data',
    'a code name that is what a VSP of this desk is called',
    { documents: [header(), family()], site: { victimServiceProviders: [household.lastName] } },
    { documents: [header(), family()], site: { victimServiceProviders: ['ZZ Safe House'] } },
  ],
  [
    'wrong-environment',
    'a live form on a practice site',
    { documents: [header(), family()], transfer: { environment: 'live' } },
    { documents: [header(), family()], transfer: { environment: 'live' }, site: { environment: 'live' } },
  ],
  [
    'wrong-environment',
    'a header that says production on a practice site',
    { documents: [header(fact('Environment', 'TX BoS HMIS – PRODUCTION')), family()] },
    { documents: [header(fact('Environment', 'TX BoS HMIS – TRAINING')), family()] },
  ],
  [
    'wrong-organization',
    'another organization than the agency',
    { documents: [header(fact('Organization', 'Other Agency')), family()], site: { organization: 'Practice Agency' } },
    { documents: [header(fact('Organization', 'practice agency')), family()], site: { organization: 'Practice Agency' } },
  ],
  [
    'wrong-organization',
    'an organization on the list of victim service providers',
    { documents: [header(fact('Organization', 'Zz Safe House')), family()], site: { victimServiceProviders: ['ZZ Safe House'] } },
    { documents: [header(fact('Organization', 'Practice Agency')), family()], site: { victimServiceProviders: ['ZZ Safe House'] } },
  ],
  [
    'wrong-origin',
    'a document that the browser gives another origin',
    { documents: [header(), family({}, { origin: 'https://elsewhere.example' })] },
    { documents: [header(), family({}, { origin: site.origin })] },
  ],
  [
    'bad-frame',
    'a document whose own address is not where the browser says it is',
    { documents: [header(), family(address('/practice/viewform.aspx', 'https://elsewhere.example'))] },
    { documents: [header(), family(address('/practice/viewform.aspx'))] },
  ],
  [
    'bad-frame',
    'a document that is drawn ahead of time',
    { documents: [header(), family({}, { isActive: false })] },
    { documents: [header(), family({}, { isActive: true })] },
  ],
  [
    'unknown-page',
    'a page without one of its two signs',
    { documents: [header(), family({ controls: [] })] },
    { documents: [header(), family()] },
  ],
  [
    'unknown-page',
    'two pages of ClientTrack at once',
    { documents: [header(), family(), live(newClientPage(), { frameId: 9 })] },
    { documents: [header(), family(), live(page('News', []), { frameId: 9 })] },
  ],
  [
    'outside-tenant',
    'the folder of another tenant',
    { documents: [header(), family(address('/other/viewform.aspx'))] },
    { documents: [header(), family(address('/PRACTICE/ViewForm.aspx'))] },
  ],
  [
    'two-tabs',
    'a second tab',
    { documents: [header(), family(), live(page('Find Client', []), { tabId: 2 })] },
    { documents: [header(), family(), live(page('Find Client', []), { frameId: 9 })] },
  ],
  [
    'two-tabs',
    'a second tab on its way',
    { documents: [header(), family()], loadingTabs: [2] },
    { documents: [header(), family()], loadingTabs: [1] },
  ],
  [
    'login',
    'a page that asks for the password',
    { documents: [header(), live(page('Sign In', [control('Password', { kind: 'password' })]))] },
    { documents: [header(), family(), live(page('', [control('Password', { kind: 'password', isVisible: false })]), { frameId: 9 })] },
  ],
  [
    'portal',
    'the clients’ portal',
    { documents: [header(), family(address('/practice/portal/viewform.aspx'))] },
    { documents: [header(), family(address('/practice/portals.aspx'))] },
  ],
  ['no-client', 'a client’s page that says nobody’s name', { documents: [live(shell('')), family()] }, { documents: [header(), family()] }],
  [
    'other-client',
    'another name in the header',
    { documents: [live(shell('Zzother Zzperson')), family()] },
    { documents: [live(shell('Zzquillstone, Zzamber')), family()] },
  ],
  [
    'other-client',
    'the same name with another ID than the record’s',
    { documents: [header(fact('Client ID', '918111')), family()], transfer: { clientTrackId: own } },
    { documents: [header(fact('Client ID', '918204')), family()], transfer: { clientTrackId: own } },
  ],
  [
    'other-client',
    'the same name with the ID of another record of this desk',
    { documents: [header(fact('Client ID', '918111')), family()], desk: { usedIds: new Set(['918111']) } },
    { documents: [header(fact('Client ID', '918111')), family()], desk: { usedIds: new Set(['918112']) } },
  ],
  [
    'other-client',
    'a new-client page that holds another name',
    { documents: [newClient({ controls: [control('First Name', { value: 'Zzother' }), ...newClientPage().controls.slice(1)] })] },
    { documents: [newClient({ controls: [control('First Name', { value: 'ZZAMBER' }), ...newClientPage().controls.slice(1)] })] },
  ],
  [
    'other-client',
    'a new-client page under another client’s header',
    { documents: [live(shell('Zzother Zzperson')), newClient()] },
    { documents: [live(shell('')), newClient()] },
  ],
  [
    'other-client',
    'a new-client page under the ID of another record of this desk',
    { documents: [header(fact('Client ID', '918111')), newClient()], desk: { usedIds: new Set(['918111']) } },
    { documents: [header(), newClient()], desk: { usedIds: new Set(['918111']) } },
  ],
  [
    'has-id',
    'a new-client page for a record that has its ID',
    { documents: [live(shell('')), newClient()], transfer: { clientTrackId: own } },
    { documents: [live(shell('')), newClient()] },
  ],
  [
    'stale-page',
    'a page that stood here while ClientTrack was open elsewhere',
    { documents: [header(), family({}, { isStale: true })] },
    { documents: [{ ...header(), isStale: true }, family()] },
  ],
  [
    'maybe-saved',
    'a second page of referrals before the list was seen',
    { documents: [header(), unproven], transfer: waiting },
    { documents: [header(), unproven], transfer: waiting, desk: { enteredDocuments: new Set([unproven.description.nonce]) } },
  ],
  [
    'maybe-saved',
    'the same, though it holds another provider’s line too',
    { documents: [header(), unproven], transfer: waiting },
    { documents: [header(), quick('Zz Elsewhere')], transfer: waiting },
  ],
];

describe('each condition, broken and held', () => {
  it.each(conditions)('%s: %s', (failure, _, broken, held) => {
    expect(gateOf(broken)).toBe(failure);
    expect(gateOf(held)).toBeUndefined();
  });

  it('leaves only the conditions of the moment to the fill itself', () => {
    const ofThePage = new Set(conditions.map(([failure]) => failure));
    expect(gateOrder.map(([, failure]) => failure).filter((failure) => !ofThePage.has(failure))).toEqual([
      'locked',
      'not-reviewed',
      'review-too-old',
      'plan-changed',
      'document-changed',
    ]);
  });
});
