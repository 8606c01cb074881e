import { describe, expect, it } from 'vitest';
import { personalDataIn } from '../../lib/fill/personal-data';
import { readPage } from '../../lib/fill/read-page';
import type { GateFailure } from '../../lib/fill/reading';
import type { SixItems, Transfer } from '../../lib/hmis/transfer';
import type { Deployment } from '../../lib/profiles/deployment';
import { desk, household, newClientPage, received } from './pages';

const site: Deployment = { origin: 'http://localhost:4173', tenantPath: '/practice/', environment: 'practice', profile: 'generic' };
const withItems = (items: Partial<SixItems>): Transfer => ({
  ...received,
  ...(received.items && { items: { ...received.items, ...items } }),
});
const withProvider = (provider: string): Transfer => ({
  ...received,
  referrals: [{ id: '8c0ff6c9-54e8-4a3e-9a0e-1f6f0b1c2d3e', service: 'rrh', provider }],
});

function gateOf(transfer: Transfer, victimServiceProviders: string[] = []): GateFailure | undefined {
  const description = newClientPage({});
  const documents = [
    { tabId: 1, frameId: 7, documentId: description.nonce, origin: site.origin, isActive: true, isStale: false, description },
  ];
  const reading = readPage(
    { documents, loadingTabs: [] },
    transfer,
    { ...site, victimServiceProviders },
    desk,
    new Date('2026-11-22T12:00:00Z'),
  );
  return reading.kind === 'screen' ? reading.gate : undefined;
}

describe('a kept form', () => {
  it.each([
    ['a social security number as a name', withItems({ lastName: 'Zz 900-12-3456' })],
    ['a place as a name', withItems({ lastName: 'Nacogdoches' })],
    ['a second phone', withItems({ contactPhone: '5125550142 2105550199' })],
    ['an e-mail address in an agency', withProvider('zz@example.org')],
  ])('with %s is not filled', (_, transfer) => expect(gateOf(transfer)).toBe('personal-data'));

  it('with nothing of a person in it is filled', () => expect(gateOf(withProvider('Cibolo Bend Housing'))).not.toBe('personal-data'));

  it('whose code name is what a VSP of this desk is called is not filled', () => {
    expect(gateOf(received, [household.lastName])).toBe('personal-data');
    expect(gateOf(received, ['Zz Safe House'])).not.toBe('personal-data');
  });

  it('names the field and the kind, and nothing of what stands there', () => {
    expect(personalDataIn(withProvider('zz@example.org'))).toContainEqual({
      where: 'referral.1.provider',
      kind: 'email',
      severity: 'hard',
    });
    expect(JSON.stringify(personalDataIn(withItems({ lastName: 'Zz 900-12-3456' })))).not.toContain('900');
  });

  it('a real-looking name that the VSP vouched for is not asked about again', () =>
    expect(personalDataIn(withItems({ lastName: 'Rivera' }))).toEqual([]));
});
