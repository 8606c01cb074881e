import { describe, expect, it, test } from 'vitest';
import { readPage } from '../../lib/fill/read-page';
import type { LiveDocument } from '../../lib/fill/reading';
import { clientTrackId } from '../../lib/hmis/ids';
import type { Transfer } from '../../lib/hmis/transfer';
import type { PageDescription } from '../../lib/messages';
import { control, desk, household, nameQuality, newClientPage, page, received, select, shell } from './pages';

const deployment = { origin: 'http://localhost:4173', tenantPath: '/practice/', environment: 'practice', profile: 'generic' } as const;
const now = new Date('2026-11-22T12:00:00Z');
const name = `${household.firstName} ${household.lastName}`;

const live = (description: PageDescription, changes: Partial<LiveDocument> = {}): LiveDocument => ({
  tabId: 1,
  frameId: description.isTop ? 0 : 7,
  documentId: description.nonce,
  origin: deployment.origin,
  isActive: true,
  isStale: false,
  description,
  ...changes,
});
const reading = (documents: LiveDocument[], transfer: Transfer = received) =>
  readPage({ documents, loadingTabs: [] }, transfer, deployment, desk, now);
const family = (params: Record<string, string> = {}) =>
  page('Family Members', [control('First Name'), select('Name Quality', nameQuality), control('Relationship')], {
    address: { origin: deployment.origin, path: '/practice/viewform.aspx', params },
  });

test('another ID beside the record’s own name is read for the person to judge, and nothing is written there', () => {
  const known = { ...received, clientTrackId: clientTrackId.parse('918204') };
  const facts = [
    { label: 'Name', value: name },
    { label: 'Client ID', value: '918377' },
  ];
  const shown = reading([live(shell('', { facts })), live(family())], known);
  expect(shown).toMatchObject({ kind: 'screen', gate: 'other-client', capture: { kind: 'id', id: '918377', needsDigits: true } });
});

describe('reading what stands open in ClientTrack', () => {
  it('sees that ClientTrack is not open', () => {
    expect(reading([]).kind).toBe('no-clienttrack');
  });

  it('refuses two ClientTrack tabs', () => {
    expect(reading([live(newClientPage()), live(newClientPage(), { tabId: 2 })]).kind).toBe('two-tabs');
  });

  it('recognises the login page', () => {
    expect(reading([live(page('Sign In', [control('Password', { kind: 'password' })]))]).kind).toBe('login');
  });

  it('stays off the client portal', () => {
    const portal = newClientPage({ address: { origin: deployment.origin, path: '/portal/default.aspx', params: {} } });
    expect(reading([live(portal)]).kind).toBe('portal');
  });

  it('stays inside the tenant', () => {
    const other = newClientPage({ address: { origin: deployment.origin, path: '/other/viewform.aspx', params: {} } });
    expect(reading([live(other)]).kind).toBe('outside-tenant');
  });

  it('names a page it does not know by its heading', () => {
    expect(reading([live(page('Case Notes', []))])).toMatchObject({ kind: 'unknown-page', heading: 'Case Notes' });
  });

  it('recognises a page by heading and fields together, not by the heading alone', () => {
    expect(reading([live(page('Basic Client Information', []))]).kind).toBe('unknown-page');
    expect(reading([live(newClientPage())])).toMatchObject({ kind: 'screen', gate: undefined });
  });

  it('blocks a practice record on a live site', () => {
    expect(reading([live(newClientPage())], { ...received, environment: 'live' })).toMatchObject({ gate: 'wrong-environment' });
  });

  it.each([
    ['live', 'TX BoS HMIS – TRAINING', 'wrong-environment'],
    ['live', 'TXBOSHMIS_TEST', 'wrong-environment'],
    ['live', 'TX BoS HMIS – PRODUCTION', undefined],
    ['live', 'Latest', undefined],
    ['live', '', undefined],
    ['practice', 'TX BoS HMIS – PRODUCTION', 'wrong-environment'],
    ['practice', 'TX BoS HMIS – PRODUCTION (practice copy)', undefined],
    ['practice', 'PRACTICE – training copy, invented people only', undefined],
  ] as const)("a site chosen as %s whose header says '%s' gives %s", (environment, shown, gate) => {
    const top = shell('', { facts: [{ label: 'Environment', value: shown }] });
    const documents = [live(top), live(newClientPage())];
    expect(readPage({ documents, loadingTabs: [] }, { ...received, environment }, { ...deployment, environment }, desk, now)).toMatchObject(
      { gate },
    );
  });

  it('blocks a new-client page that holds another name', () => {
    const controls = [control('First Name', { value: 'Zzother' }), ...newClientPage().controls.slice(1)];
    expect(reading([live(newClientPage({ controls }))])).toMatchObject({ gate: 'other-client' });
  });

  it("blocks when ClientTrack's header shows another client", () => {
    expect(reading([live(shell('Zzother Zzperson')), live(family())])).toMatchObject({ gate: 'other-client' });
  });

  it('blocks when no page says who the client is', () => {
    expect(reading([live(shell('')), live(family())])).toMatchObject({ gate: 'no-client' });
  });

  it("passes when the header shows this record's code name", () => {
    expect(reading([live(shell(name)), live(family())])).toMatchObject({ gate: undefined });
  });
});

describe('a record without an ID, on the page of a client of the same code name', () => {
  const withId = shell(name, {
    facts: [
      { label: 'Name', value: name },
      { label: 'Client ID', value: '918111' },
    ],
  });
  const gateKnowing = (earlierIds: ReadonlySet<string> | undefined) => {
    const documents = [live(withId), live(family())];
    return readPage({ documents, loadingTabs: [] }, received, deployment, { ...desk, earlierIds }, now);
  };

  it('fills nothing for a client who was there before, nor for one that we did not see being made', () => {
    expect(gateKnowing(new Set(['918111']))).toMatchObject({ gate: 'other-client' });
    expect(gateKnowing(undefined)).toMatchObject({ gate: 'other-client' });
  });

  it('goes on with the client that was just made', () => expect(gateKnowing(new Set())).toMatchObject({ gate: undefined }));
});

describe('a record whose ClientTrack ID is known', () => {
  const known: Transfer = { ...received, clientTrackId: clientTrackId.parse('918204') };

  it('stays off a client of the same code name whose page shows another ID', () => {
    const other = family({ FormID: '4319', PrimaryKey: '918111' });
    expect(reading([live(shell(name)), live(other)], known)).toMatchObject({ gate: 'other-client' });
  });

  it('passes where the page shows its own ID', () => {
    const own = family({ FormID: '4319', PrimaryKey: '918204' });
    expect(reading([live(shell(name)), live(own)], known)).toMatchObject({ gate: undefined });
  });
});

describe("reading the client's id", () => {
  const withId = (id: string) =>
    shell(name, {
      facts: [
        { label: 'Name', value: name },
        { label: 'Client ID', value: id },
      ],
    });
  const captured = (...documents: PageDescription[]) => {
    const seen = reading(documents.map((one) => live(one)));
    return seen.kind === 'screen' ? seen.capture : undefined;
  };

  it('accepts an id that the address and the header agree on', () => {
    expect(captured(withId('918204'), family({ FormID: '4319', PrimaryKey: '918204' }))).toEqual({
      kind: 'id',
      id: '918204',
      sources: ['address', 'header'],
      needsDigits: false,
    });
  });

  it('asks for the last three digits when only one place shows the id', () => {
    expect(captured(withId('918204'), family())).toMatchObject({ kind: 'id', needsDigits: true });
  });

  it('refuses when two places disagree', () => {
    expect(captured(withId('918204'), family({ FormID: '4319', PrimaryKey: '918203' }))).toEqual({ kind: 'disagree' });
  });

  it("refuses another client's id", () => {
    const other = shell('', {
      facts: [
        { label: 'Name', value: 'Zzother Zzperson' },
        { label: 'Client ID', value: '918111' },
      ],
    });
    expect(captured(other, family())).toEqual({ kind: 'other-name' });
  });

  it('does not take the PrimaryKey of a page that is not about the client', () => {
    expect(captured(shell(name), family({ FormID: '1212', PrimaryKey: '555' }))).toEqual({ kind: 'none' });
  });

  it('does not take a hashed personal id', () => {
    expect(captured(withId('9F86D081884C7D65'), family())).toEqual({ kind: 'none' });
  });
});
