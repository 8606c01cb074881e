import type { ReferralResult } from '../hmis/referral';

/** How ClientTrack spells where somebody goes, by HUD's code (FY2026); the longer spellings are those of earlier years. */
export const destinations = {
  116: ['Place not meant for habitation'],
  101: [
    'Emergency shelter, including hotel or motel paid for with emergency shelter voucher, Host Home shelter',
    'Emergency shelter, including hotel or motel paid for with emergency shelter voucher',
    'Emergency shelter, including hotel or motel paid for with emergency shelter voucher, or RHY-funded Host Home shelter',
  ],
  118: ['Safe Haven'],
  215: ['Foster care home or foster care group home'],
  206: ['Hospital or other residential non-psychiatric medical facility'],
  207: ['Jail, prison, or juvenile detention facility'],
  225: ['Long-term care facility or nursing home'],
  204: ['Psychiatric hospital or other psychiatric facility'],
  205: ['Substance abuse treatment facility or detox center'],
  302: ['Transitional housing for homeless persons (including homeless youth)', 'Transitional housing for homeless persons'],
  329: ['Residential project or halfway house with no homeless criteria'],
  314: ['Hotel or motel paid for without emergency shelter voucher'],
  332: ['Host Home (non-crisis)'],
  312: [
    'Staying or living with family, temporary tenure',
    'Staying or living with family, temporary tenure (e.g., room, apartment or house)',
    'Staying or living with family, temporary tenure (e.g. room, apartment or house)',
  ],
  313: [
    'Staying or living with friends, temporary tenure',
    'Staying or living with friends, temporary tenure (e.g., room, apartment or house)',
    'Staying or living with friends, temporary tenure (e.g. room, apartment or house)',
  ],
  327: ['Moved from one HOPWA funded project to HOPWA TH'],
  422: ['Staying or living with family, permanent tenure'],
  423: ['Staying or living with friends, permanent tenure'],
  426: ['Moved from one HOPWA funded project to HOPWA PH'],
  410: ['Rental by client, no ongoing housing subsidy'],
  435: ['Rental by client, with ongoing housing subsidy'],
  421: ['Owned by client, with ongoing housing subsidy'],
  411: ['Owned by client, no ongoing housing subsidy'],
  30: ['No exit interview completed'],
  24: ['Deceased'],
  8: ["Client doesn't know"],
  9: ['Client prefers not to answer', 'Client refused'],
  99: ['Data not collected'],
};

/** 3.12.A, asked of a rental with a subsidy only. */
export const subsidyTypes = {
  428: ['GPD TIP housing subsidy'],
  419: ['VASH housing subsidy'],
  431: ['RRH or equivalent subsidy'],
  433: ['HCV voucher (tenant or project based) (not dedicated)', 'HCV voucher (tenant or project based)'],
  434: ['Public housing unit'],
  420: ['Rental by client, with other ongoing housing subsidy'],
  436: ['Housing Stability Voucher'],
  437: ['Family Unification Program Voucher (FUP)'],
  438: ['Foster Youth to Independence Initiative (FYI)'],
  439: ['Permanent Supportive Housing'],
  440: ['Other permanent housing dedicated for formerly homeless persons'],
};

/** What ClientTrack's Result of a referral says for ours (guides of one other CoC know these four); the others have no word there. */
export const referralOutcomes: Partial<Record<ReferralResult, string>> = {
  accepted: 'Services Provided',
  'client-declined': 'Rejected',
  'provider-declined': 'Rejected',
  'no-show': 'No Show',
  'information-only': 'Information Only',
};
