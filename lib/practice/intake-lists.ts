import type { OptionList } from './lists';

/** Option lists of the intake workflow, of exits and of services. HUD's wording; ListItemTypeIDs as the live site has them where known [C]. */

const missing = [
  { value: '8', text: "Client doesn't know" },
  { value: '9', text: 'Client prefers not to answer' },
  { value: '99', text: 'Data not collected' },
];

/** The order is the live site's: No is the second, Data not collected the fifth [C]. */
export const yesNo: OptionList = {
  listItemTypeId: '2040',
  options: [{ value: '1', text: 'Yes' }, { value: '0', text: 'No' }, ...missing],
};

export const barriers = [
  { key: '1', text: 'Physical Disability' },
  { key: '2', text: 'Developmental Disability' },
  { key: '3', text: 'Chronic Health Condition' },
  { key: '4', text: 'HIV/AIDS' },
  { key: '5', text: 'Mental Health Disorder' },
  { key: '6', text: 'Alcohol Use Disorder' },
  { key: '7', text: 'Drug Use Disorder' },
] as const;

export const continuum: OptionList = {
  listItemTypeId: '3216',
  options: [
    { value: '77', text: 'TX-999 Mesa Alta Region' },
    { value: '78', text: 'TX-998 Caprock Balance of State' },
  ],
};

export const county: OptionList = {
  listItemTypeId: '1000000001',
  options: [
    { value: '1', text: 'Mesa Alta County' },
    { value: '2', text: 'Dry Fork County' },
    { value: '3', text: 'Juniper County' },
  ],
};

const situations = [
  { value: '16', text: 'Place not meant for habitation' },
  { value: '1', text: 'Emergency shelter, including hotel or motel paid for with emergency shelter voucher' },
  { value: '18', text: 'Safe Haven' },
  { value: '15', text: 'Foster care home or foster care group home' },
  { value: '6', text: 'Hospital or other residential non-psychiatric medical facility' },
  { value: '7', text: 'Jail, prison, or juvenile detention facility' },
  { value: '25', text: 'Long-term care facility or nursing home' },
  { value: '4', text: 'Psychiatric hospital or other psychiatric facility' },
  { value: '5', text: 'Substance abuse treatment facility or detox center' },
  { value: '2', text: 'Transitional housing for homeless persons' },
  { value: '29', text: 'Residential project or halfway house with no homeless criteria' },
  { value: '14', text: 'Hotel or motel paid for without emergency shelter voucher' },
  { value: '32', text: 'Host Home (non-crisis)' },
  { value: '35', text: "Staying or living in a family member's room, apartment, or house" },
  { value: '36', text: "Staying or living in a friend's room, apartment, or house" },
  { value: '10', text: 'Rental by client, no ongoing housing subsidy' },
  { value: '21', text: 'Owned by client, with ongoing housing subsidy' },
  { value: '11', text: 'Owned by client, no ongoing housing subsidy' },
  ...missing,
];
export const priorLiving: OptionList = { listItemTypeId: '3830', options: situations };
export const currentLiving: OptionList = {
  listItemTypeId: '3614',
  options: [...situations, { value: '37', text: 'Worker unable to determine' }],
};

export const lengthOfStay: OptionList = {
  listItemTypeId: '3838',
  options: [
    { value: '10', text: 'One night or less' },
    { value: '11', text: 'Two to six nights' },
    { value: '2', text: 'One week or more, but less than one month' },
    { value: '3', text: 'One month or more, but less than 90 days' },
    { value: '4', text: '90 days or more, but less than one year' },
    { value: '5', text: 'One year or longer' },
    ...missing,
  ],
};

export const timesHomeless: OptionList = {
  listItemTypeId: '3028',
  options: [
    { value: '1', text: 'One time' },
    { value: '2', text: 'Two times' },
    { value: '3', text: 'Three times' },
    { value: '4', text: 'Four or more times' },
    ...missing,
  ],
};

export const monthsHomeless: OptionList = {
  listItemTypeId: '3377',
  options: [
    { value: '101', text: 'One month (this time is the first month)' },
    ...Array.from({ length: 11 }, (_, index) => ({ value: String(102 + index), text: String(index + 2) })),
    { value: '113', text: 'More than 12 months' },
    ...missing,
  ],
};

export const sexualOrientation: OptionList = {
  listItemTypeId: '2732',
  options: [
    { value: '1', text: 'Heterosexual' },
    { value: '2', text: 'Gay' },
    { value: '3', text: 'Lesbian' },
    { value: '4', text: 'Bisexual' },
    { value: '5', text: 'Questioning/unsure' },
    { value: '6', text: 'Other' },
    ...missing,
  ],
};

/** Codes of the live site [C]. */
export const services: OptionList = {
  listItemTypeId: '1000000301',
  options: [
    { value: '372', text: 'Case Management' },
    { value: '526', text: 'Clothing' },
    { value: '359', text: 'Food' },
    { value: '530', text: 'Grooming' },
    { value: '367', text: 'Healthcare' },
    { value: '535', text: 'Information' },
    { value: '529', text: 'Laundry' },
    { value: '289', text: 'Shower' },
    { value: '363', text: 'Transportation' },
  ],
};

/** HUD 3.12, FY2026. */
export const destination: OptionList = {
  listItemTypeId: '1000000601',
  options: [
    { value: '116', text: 'Place not meant for habitation' },
    { value: '101', text: 'Emergency shelter, including hotel or motel paid for with emergency shelter voucher, Host Home shelter' },
    { value: '118', text: 'Safe Haven' },
    { value: '215', text: 'Foster care home or foster care group home' },
    { value: '206', text: 'Hospital or other residential non-psychiatric medical facility' },
    { value: '207', text: 'Jail, prison, or juvenile detention facility' },
    { value: '225', text: 'Long-term care facility or nursing home' },
    { value: '204', text: 'Psychiatric hospital or other psychiatric facility' },
    { value: '205', text: 'Substance abuse treatment facility or detox center' },
    { value: '302', text: 'Transitional housing for homeless persons (including homeless youth)' },
    { value: '329', text: 'Residential project or halfway house with no homeless criteria' },
    { value: '314', text: 'Hotel or motel paid for without emergency shelter voucher' },
    { value: '332', text: 'Host Home (non-crisis)' },
    { value: '312', text: 'Staying or living with family, temporary tenure' },
    { value: '313', text: 'Staying or living with friends, temporary tenure' },
    { value: '327', text: 'Moved from one HOPWA funded project to HOPWA TH' },
    { value: '422', text: 'Staying or living with family, permanent tenure' },
    { value: '423', text: 'Staying or living with friends, permanent tenure' },
    { value: '426', text: 'Moved from one HOPWA funded project to HOPWA PH' },
    { value: '410', text: 'Rental by client, no ongoing housing subsidy' },
    { value: '435', text: 'Rental by client, with ongoing housing subsidy' },
    { value: '421', text: 'Owned by client, with ongoing housing subsidy' },
    { value: '411', text: 'Owned by client, no ongoing housing subsidy' },
    { value: '30', text: 'No exit interview completed' },
    { value: '17', text: 'Other' },
    { value: '24', text: 'Deceased' },
    ...missing,
  ],
};

/** HUD 3.12 A, asked of destination 435 only. */
export const rentalSubsidy: OptionList = {
  listItemTypeId: '1000000602',
  options: [
    { value: '428', text: 'GPD TIP housing subsidy' },
    { value: '419', text: 'VASH housing subsidy' },
    { value: '431', text: 'RRH or equivalent subsidy' },
    { value: '433', text: 'HCV voucher (tenant or project based) (not dedicated)' },
    { value: '434', text: 'Public housing unit' },
    { value: '420', text: 'Rental by client, with other ongoing housing subsidy' },
    { value: '436', text: 'Housing Stability Voucher' },
    { value: '437', text: 'Family Unification Program Voucher (FUP)' },
    { value: '438', text: 'Foster Youth to Independence Initiative (FYI)' },
    { value: '439', text: 'Permanent Supportive Housing' },
    { value: '440', text: 'Other permanent housing dedicated for formerly homeless persons' },
  ],
};

export const exitReason: OptionList = {
  listItemTypeId: '1000000603',
  options: [
    { value: '1', text: 'Completed program' },
    { value: '2', text: 'Left for housing opportunity before completing program' },
    { value: '3', text: 'Needs could not be met' },
    { value: '4', text: 'Reached maximum time allowed' },
    { value: '5', text: 'Unknown/Disappeared' },
    { value: '6', text: 'Other' },
  ],
};

/** Results of referrals in Minnesota, where alone a guide shows them [G]. */
export const referralResult: OptionList = {
  listItemTypeId: '1000000513',
  options: [
    { value: '1', text: 'Services Provided' },
    { value: '2', text: 'Information Only' },
    { value: '3', text: 'Rejected' },
    { value: '4', text: 'No Show' },
  ],
};

/** Statuses of ClientTrack's Need records [K]. */
export const needStatus: OptionList = {
  listItemTypeId: '1000000522',
  options: [
    { value: '1', text: 'Pending' },
    { value: '50', text: 'Complete' },
    { value: '90', text: 'Incomplete' },
    { value: '91', text: 'Canceled by staff' },
    { value: '92', text: 'Canceled by client' },
  ],
};

/** [K]: the one preset screen there is evidence of. */
export const quickScreen: OptionList = { listItemTypeId: '1000000523', options: [{ value: 'P', text: 'Preferred Providers' }] };
