/** Code lists of the HMIS data standards FY2026, the parts a Data Transfer form can touch. Code → HUD's wording. */

/** 3.01.5 Name Data Quality */
export const nameDataQuality = {
  1: 'Full name reported',
  2: 'Partial, street name, or code name reported',
  8: "Client doesn't know",
  9: 'Client prefers not to answer',
  99: 'Data not collected',
} as const;

/** 1.8 No/Yes/Reasons for missing data, as 3.07 Veteran Status uses it */
export const noYesMissing = {
  0: 'No',
  1: 'Yes',
  8: "Client doesn't know",
  9: 'Client prefers not to answer',
  99: 'Data not collected',
} as const;

/** 4.20.2 Event: the referral events a household can be sent to */
export const referralEvent = {
  10: 'Emergency Shelter bed opening',
  11: 'Transitional Housing bed or unit opening',
  12: 'Joint TH-RRH project or unit opening',
  13: 'RRH project opening',
  14: 'PSH project opening',
  15: 'Other PH project opening',
} as const;
