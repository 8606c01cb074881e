import { type Transfer, transfer } from '../../../lib/hmis/transfer';

/** A household that ClientTrack knows already, for the paths that begin with its ID. */
export const knownClientId = '918204';

const uuid = (number: number): string => `5f0c2a58-3b0c-4a1e-9a53-0d4a4d1f${String(number).padStart(4, '0')}`;

/** The demo's household, as it stands in the panel. */
export const inventedTransfer: Transfer = transfer.parse({
  id: uuid(1),
  ref: 'T-7K2M-9QX4',
  kind: 'enrollment',
  environment: 'practice',
  receivedAt: '2026-11-20T15:00:00Z',
  channel: 'phone',
  vsp: 'V01',
  source: 'typed',
  items: {
    firstName: 'Zzamber',
    lastName: 'Zzquillstone',
    entryDate: '2026-11-18',
    veteranStatus: 99,
    specialPopulationScore: 9,
    minimumBedrooms: 3,
    contactPhone: '5125550142',
  },
  referrals: [
    { id: uuid(2), service: 'rrh', provider: 'Juniper Row Rapid Rehousing' },
    { id: uuid(3), service: 'psh', provider: 'Windmill Commons Supportive Housing' },
  ],
  unmetNeeds: [{ id: uuid(4), category: 'childcare', reason: 'provider-full' }],
  screensDone: {},
  clientTrackId: knownClientId,
  history: [],
});
