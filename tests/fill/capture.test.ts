import { describe, expect, it } from 'vitest';
import { readCapture } from '../../lib/fill/capture';
import type { PageDescription } from '../../lib/messages';
import { profiles } from '../../lib/profiles/registry';
import { clientDashboard } from '../../lib/screens/client-dashboard';
import { familyMembers } from '../../lib/screens/family-members';
import { household, page, received, shell } from './pages';

const { items } = received;
if (items === undefined) throw new Error('the sample record has its items');
const name = `${household.firstName} ${household.lastName}`;
const fact = (label: string, value: string) => ({ label, value });
const header = (...facts: { label: string; value: string }[]) => shell(name, { facts: [fact('Name', name), ...facts] });
const at = (path: string, params: Record<string, string>, changes: Partial<PageDescription> = {}) =>
  page('Client Dashboard', [], { address: { origin: 'http://localhost:4173', path, params }, ...changes });
const dashboard = at('/practice/Dashboard.aspx', { PrimaryKey: '918204' });

const decoys: [string, Partial<PageDescription>][] = [
  ['an enrollment ID', { facts: [fact('Enrollment ID', '553001')] }],
  ['a household ID', { facts: [fact('Household ID', '771001')] }],
  ['a family ID', { facts: [fact('Family ID', '771002')] }],
  ['a case ID', { facts: [fact('Case ID', '640001')] }],
  ['the digits of a phone', { facts: [fact('Msg Phone', '5125550142'), fact('Client ID', '(512) 555-0142')] }],
  ['a phone without separators', { facts: [fact('Client ID', '5125550142')] }],
  ['a hashed personal ID', { facts: [fact('Client ID', '9F86D081884C7D65')] }],
  ['a row of a template', { facts: [fact('Client ID', '0')] }],
  ['a number with leading zeros', { facts: [fact('Client ID', '00918204')] }],
  ['a list of results', { tables: [{ headings: ['Name', 'Client ID'], rows: [[name, '918111']] }] }],
  [
    'the PrimaryKey of another page',
    { address: { origin: 'http://localhost:4173', path: '/practice/viewform.aspx', params: { FormID: '1212', PrimaryKey: '553001' } } },
  ],
  [
    'the PrimaryKey of an assessment',
    { address: { origin: 'http://localhost:4173', path: '/practice/assessment.aspx', params: { PrimaryKey: '553001' } } },
  ],
  [
    'another parameter of the dashboard',
    { address: { origin: 'http://localhost:4173', path: '/practice/Dashboard.aspx', params: { SecondaryKey: '553001' } } },
  ],
];

describe.each(profiles.map((profile) => [profile.name, profile] as const))('on %s, no ID is taken from', (_, profile) => {
  const read = (one: PageDescription, top = header(), screen: Parameters<typeof readCapture>[0] = clientDashboard) =>
    readCapture(screen, one, top, profile, items, new Set());
  const bare = at('/practice/Dashboard.aspx', {});

  it.each(decoys)('%s', (_decoy, changes) => {
    expect(read({ ...bare, ...changes })).toEqual({ kind: 'none' });
  });

  it('the header of the client before, who has another name', () => {
    const before = shell('', { facts: [fact('Name', 'Zzother Zzperson'), fact('Client ID', '918111')] });
    expect(read(dashboard, before)).toEqual({ kind: 'other-name' });
  });

  it('a header whose ID is still the one of the client before', () => {
    expect(read(dashboard, header(fact('Client ID', '918111')))).toEqual({ kind: 'disagree' });
  });

  it('a client of the same name who was there before', () => {
    expect(readCapture(clientDashboard, dashboard, header(), profile, items, new Set(['918204']))).toEqual({ kind: 'was-there' });
  });

  it('the key of a family form that is not the vendor’s', () => {
    expect(read(at('/practice/viewform.aspx', { FormID: '4318', PrimaryKey: '918204' }), header(), familyMembers)).toEqual({
      kind: 'none',
    });
  });

  it('but it is taken where address and header agree, and with the digits typed where one stands alone', () => {
    expect(read(dashboard, header(fact('Client ID', '918204')))).toMatchObject({ kind: 'id', id: '918204', needsDigits: false });
    expect(read(dashboard)).toMatchObject({ kind: 'id', needsDigits: true });
    expect(readCapture(clientDashboard, dashboard, header(fact('Client ID', '918204')), profile, items, undefined)).toMatchObject({
      needsDigits: true,
    });
  });
});
