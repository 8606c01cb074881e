/** How ClientTrack spells the answers that several screens offer: our code → accepted option texts. */

/** Of a referral, by what it refers to. */
const referralServices = {
  es: ['CES - ES Referral', 'ES Referral', 'Emergency Shelter'],
  th: ['CES - TH Referral', 'TH Referral', 'Transitional Housing'],
  'th-rrh': ['CES - TH-RRH Referral', 'TH-RRH Referral', 'Joint TH-RRH'],
  rrh: ['CES - RRH Referral', 'RRH Referral', 'Rapid Re-Housing'],
  psh: ['CES - PSH Referral', 'PSH Referral', 'Permanent Supportive Housing'],
  'other-ph': ['CES - Other PH Referral', 'Other PH Referral', 'Other Permanent Housing'],
};

export const unmetNeedCategories = {
  psh: ['Permanent Supportive Housing'],
  rrh: ['Rapid Re-Housing'],
  th: ['Transitional Housing'],
  es: ['Emergency Shelter'],
  'safe-shelter': ['Safe or DV Shelter', 'Safe Shelter'],
  prevention: ['Homelessness Prevention'],
  'rental-deposit': ['Rental Deposit'],
  utilities: ['Utilities', 'Utility Assistance'],
  legal: ['Legal Services', 'Legal Aid'],
  childcare: ['Childcare', 'Child Care'],
  transport: ['Transportation'],
  health: ['Health Care'],
  'mental-health': ['Mental Health Care', 'Mental Health'],
  'substance-use': ['Substance Use Services', 'Substance Use Treatment'],
  food: ['Food'],
  employment: ['Employment'],
  'id-documents': ['ID Documents', 'Identification Documents'],
  other: ['Other'],
};

/** A need that could not be referred, where a deployment records it as a service of that name. */
const unmetNeedServices = {
  'unmet.psh': ['Unmet Need - Permanent Supportive Housing', 'Unmet Need - PSH'],
  'unmet.rrh': ['Unmet Need - Rapid Re-Housing', 'Unmet Need - RRH'],
  'unmet.th': ['Unmet Need - Transitional Housing', 'Unmet Need - TH'],
  'unmet.es': ['Unmet Need - Emergency Shelter', 'Unmet Need - ES'],
  'unmet.safe-shelter': ['Unmet Need - Safe or DV Shelter', 'Unmet Need - Safe Shelter'],
  'unmet.prevention': ['Unmet Need - Homelessness Prevention', 'Unmet Need - Prevention'],
  'unmet.rental-deposit': ['Unmet Need - Rental Deposit'],
  'unmet.utilities': ['Unmet Need - Utilities', 'Unmet Need - Utility Assistance'],
  'unmet.legal': ['Unmet Need - Legal Services', 'Unmet Need - Legal Aid'],
  'unmet.childcare': ['Unmet Need - Childcare', 'Unmet Need - Child Care'],
  'unmet.transport': ['Unmet Need - Transportation'],
  'unmet.health': ['Unmet Need - Health Care'],
  'unmet.mental-health': ['Unmet Need - Mental Health Care', 'Unmet Need - Mental Health'],
  'unmet.substance-use': ['Unmet Need - Substance Use Services', 'Unmet Need - Substance Use Treatment'],
  'unmet.food': ['Unmet Need - Food'],
  'unmet.employment': ['Unmet Need - Employment'],
  'unmet.id-documents': ['Unmet Need - ID Documents', 'Unmet Need - Identification Documents'],
  'unmet.other': ['Unmet Need - Other'],
};

/** Everything a list of referral services may offer us. */
export const services = { ...referralServices, ...unmetNeedServices };

/** A referral that could not be made, where a deployment records a need as the status of one. */
export const unmetNeedStatus = { unmet: ['Unmet Need', 'Unmet'] };

export const unmetNeedReasons = {
  'no-provider': ['No such provider in the region'],
  'provider-full': ['Provider full'],
  'waitlist-closed': ['Waitlist closed'],
  'not-eligible': ['Not eligible'],
  declined: ['Household declined'],
  'unsafe-location': ['Unsafe location'],
};

/** HUD 99, and the answers that a page may put there by itself in its place: those claim that somebody asked. */
export const dataNotCollected = { 99: ['Data not collected'] };
export const notAsked = ["Client doesn't know", 'Client does not know'];

/** 3.01.5 */
export const codeNameQuality = { 2: ['Partial, street name, or code name reported', 'Partial, street name, or code name'] };
export const fullNameQuality = ['Full name reported', 'Full name'];

/** 3.15 */
export const self = { 1: ['Self', 'Self (head of household)'] };

/** 3.07: Yes or Data not collected, never No. */
export const veteranStatus = { 1: ['Yes'], 99: ['Data not collected'] };
