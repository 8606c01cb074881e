/** The invented household of the demo, as its VSP fills the Data Transfer form in. */
export const household = {
  firstName: 'Zzamber',
  lastName: 'Zzquillstone',
  entryDate: '11/18/2026',
  veteranStatus: '1',
  specialPopulationScore: '9',
  minimumBedrooms: '3',
  contactPhone: '(512) 555-0142',
  'referral.1.service': 'Rapid rehousing',
  'referral.1.provider': 'Juniper Row Rapid Rehousing',
  'referral.2.service': 'Permanent supportive housing',
  'referral.2.provider': 'Windmill Commons Supportive Housing',
  'unmetNeed.1.category': 'Childcare',
  'unmetNeed.1.reason': 'Provider is full',
} as const;

/** The same form, as a person types it into the panel. */
export const typedHousehold = {
  firstName: household.firstName,
  lastName: household.lastName,
  entryDate: '2026-11-18',
  veteranStatus: household.veteranStatus,
  specialPopulationScore: household.specialPopulationScore,
  minimumBedrooms: household.minimumBedrooms,
  contactPhone: household.contactPhone,
  referrals: [
    { service: 'rrh', provider: household['referral.1.provider'] },
    { service: 'psh', provider: household['referral.2.provider'] },
  ],
  unmetNeeds: [{ category: 'childcare', reason: 'provider-full' }],
} as const;

/** Of the vault in demonstrations and tests. */
export const passphrase = 'four zebras quietly paint lanterns';

/** How the same things must read once ClientTrack has saved them. */
export const saved = {
  client: { firstName: 'Zzamber', lastName: 'Zzquillstone', nameQuality: '2', msgPhone: '(512) 555-0142' },
  enrollment: { projectStartDate: '11/18/2026' },
  assessment: { veteranStatus: '1', specialPopulationScore: '9', minimumBedrooms: '3', contactPhone: '(512) 555-0142' },
  referrals: [
    { service: 'CES - RRH Referral', provider: 'Juniper Row Rapid Rehousing' },
    { service: 'CES - PSH Referral', provider: 'Windmill Commons Supportive Housing' },
  ],
  unmetNeeds: [{ need: 'Childcare', reason: 'Provider full' }],
} as const;

/**
 * What must not be found in the browser's profile: every spelling of the values that are long enough to search for.
 * A score, a number of bedrooms and a Yes are too short; the names of their fields stand for them.
 */
export const traces = [
  'Zzamber',
  'Zzquillstone',
  '5125550142',
  '(512) 555-0142',
  '512-555-0142',
  '11/18/2026',
  '2026-11-18',
  'specialPopulationScore":',
  'minimumBedrooms":',
  'veteranStatus":',
];
