/** Option lists by ClientTrack's ListItemTypeID. Codes and wording of HUD's lists as of FY2026; the region and its providers do not exist. */

export interface Option {
  value: string;
  text: string;
  /** Kept in the list and not offered (HiddenValues). */
  hidden?: boolean;
}

export interface OptionList {
  listItemTypeId: string;
  options: readonly Option[];
}

const missing = [
  { value: '8', text: "Client doesn't know" },
  { value: '9', text: 'Client prefers not to answer' },
  { value: '99', text: 'Data not collected' },
];

/** Same wording as value. */
const named = (texts: readonly string[]): Option[] => texts.map((text, index) => ({ value: String(index + 1), text }));

export const nameQuality: OptionList = {
  listItemTypeId: '3019',
  options: [{ value: '1', text: 'Full name reported' }, { value: '2', text: 'Partial, street name, or code name reported' }, ...missing],
};

/** 1 and 2 are set by the page itself when a number is typed. */
export const ssnQuality: OptionList = {
  listItemTypeId: '2529',
  options: [
    { value: '1', text: 'Full SSN reported', hidden: true },
    { value: '2', text: 'Approximate or partial SSN reported', hidden: true },
    ...missing,
  ],
};

export const birthDateQuality: OptionList = {
  listItemTypeId: '2585',
  options: [{ value: '1', text: 'Full DOB reported' }, { value: '2', text: 'Approximate or partial DOB reported' }, ...missing],
};

export const raceAndEthnicity: OptionList = {
  listItemTypeId: '2591',
  options: [
    { value: '1', text: 'American Indian, Alaska Native, or Indigenous' },
    { value: '2', text: 'Asian or Asian American' },
    { value: '3', text: 'Black, African American, or African' },
    { value: '6', text: 'Hispanic/Latina/o' },
    { value: '7', text: 'Middle Eastern or North African' },
    { value: '4', text: 'Native Hawaiian or Pacific Islander' },
    { value: '5', text: 'White' },
    ...missing,
  ],
};

export const sex: OptionList = {
  listItemTypeId: '3436',
  options: [{ value: '0', text: 'Female' }, { value: '1', text: 'Male' }, ...missing],
};

export const veteranStatus: OptionList = {
  listItemTypeId: '2040',
  options: [{ value: '0', text: 'No' }, { value: '1', text: 'Yes' }, ...missing.slice(0, 2), { value: '99', text: 'Data Not Collected' }],
};

export const relationship: OptionList = {
  listItemTypeId: '65',
  options: [
    { value: 'SL', text: 'Self' },
    { value: 'SP', text: 'Spouse' },
    { value: 'S', text: 'Son' },
    { value: 'D', text: 'Daughter' },
    { value: 'DC', text: 'Dependent Child' },
    { value: 'LP', text: 'Life Partner' },
    { value: 'F', text: 'Other Family' },
    { value: 'O', text: 'Other Non-Family' },
  ],
};

export const projects: OptionList = {
  listItemTypeId: '1000000014',
  options: [
    { value: '4471', text: 'TX-999 Coordinated Entry – Mesa Alta Region' },
    { value: '4480', text: 'Practice Agency – Street Outreach' },
    { value: '4492', text: 'Practice Agency – Emergency Shelter' },
  ],
};

export const assessmentType: OptionList = { listItemTypeId: '1000000419', options: named(['Phone', 'Virtual', 'In Person']) };
export const assessmentLevel: OptionList = {
  listItemTypeId: '1000000420',
  options: named(['Crisis Needs Assessment', 'Housing Needs Assessment']),
};
export const prioritizationStatus: OptionList = {
  listItemTypeId: '1000000421',
  options: named(['Placed on prioritization list', 'Not placed on prioritization list']),
};
export const minimumBedrooms: OptionList = {
  listItemTypeId: '1000000430',
  options: ['0 (studio)', '1', '2', '3', '4', '5', '6'].map((text, index) => ({ value: String(index), text })),
};

export const referralService: OptionList = {
  listItemTypeId: '1000000510',
  options: [
    { value: '2010', text: 'CES - ES Referral' },
    { value: '2011', text: 'CES - TH Referral' },
    { value: '2012', text: 'CES - TH-RRH Referral' },
    { value: '2013', text: 'CES - RRH Referral' },
    { value: '2014', text: 'CES - PSH Referral' },
    { value: '2015', text: 'CES - Other PH Referral' },
  ],
};

/** Providers of the Mesa Alta region that take people in at once. */
export const shelterProviders: readonly string[] = [
  'Bluestem Crossing Shelter',
  'Caprock Lantern House',
  'Dry Fork Night Shelter',
  'Mesa Alta Safe Haven',
  'Playa Door Family Shelter',
];
/** Providers of the Mesa Alta region with units or vouchers. */
export const housingProviders: readonly string[] = [
  'Cottonwood Bridge Housing',
  'Juniper Row Rapid Rehousing',
  'Mesa Alta Housing Partners',
  'Ninebark Supportive Homes',
  'Red Gate Transitional Living',
  'Sotol Ridge Rapid Rehousing',
  'Windmill Commons Supportive Housing',
];
export const providers: readonly string[] = [...shelterProviders, ...housingProviders];

export const providerList: OptionList = {
  listItemTypeId: '1000000511',
  options: providers.map((text, index) => ({ value: String(3101 + index * 7), text })),
};
export const referralStatus: OptionList = {
  listItemTypeId: '1000000512',
  options: [
    { value: 'N', text: 'New' },
    { value: 'A', text: 'Active' },
    { value: 'H', text: 'Hold' },
    { value: 'C', text: 'Closed' },
  ],
};

export const need: OptionList = {
  listItemTypeId: '1000000520',
  options: named([
    'Permanent Supportive Housing',
    'Rapid Re-Housing',
    'Transitional Housing',
    'Emergency Shelter',
    'Safe or DV Shelter',
    'Homelessness Prevention',
    'Rental Deposit',
    'Utilities',
    'Legal Services',
    'Childcare',
    'Transportation',
    'Health Care',
    'Mental Health Care',
    'Substance Use Services',
    'Food',
    'Employment',
    'ID Documents',
    'Other',
  ]),
};
export const needReason: OptionList = {
  listItemTypeId: '1000000521',
  options: named([
    'No such provider in the region',
    'Provider full',
    'Waitlist closed',
    'Not eligible',
    'Household declined',
    'Unsafe location',
  ]),
};

/** The wording of a code, '' when the list has none. */
export function textOf(list: OptionList, value: string): string {
  return list.options.find((option) => option.value === value)?.text ?? '';
}
