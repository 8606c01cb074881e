export interface TypedReferral {
  service: string;
  provider: string;
  /** 'YYYY-MM-DD' or '' */
  warmHandoffDate: string;
}

export interface TypedUnmetNeed {
  category: string;
  reason: string;
}

/** A Data Transfer form – Enrollment as a person typed it: every item a string, '' when empty. */
export interface TypedForm {
  firstName: string;
  lastName: string;
  /** 'YYYY-MM-DD' or '' */
  entryDate: string;
  veteranStatus: '' | '1' | '99';
  specialPopulationScore: string;
  minimumBedrooms: string;
  contactPhone: string;
  referrals: TypedReferral[];
  unmetNeeds: TypedUnmetNeed[];
}

export const itemNames = [
  'firstName',
  'lastName',
  'entryDate',
  'veteranStatus',
  'specialPopulationScore',
  'minimumBedrooms',
  'contactPhone',
] as const;
export type ItemName = (typeof itemNames)[number];

export const referralCells = ['service', 'provider', 'warmHandoffDate'] as const;
export const unmetNeedCells = ['category', 'reason'] as const;

export const emptyForm = (): TypedForm => ({
  firstName: '',
  lastName: '',
  entryDate: '',
  veteranStatus: '',
  specialPopulationScore: '',
  minimumBedrooms: '',
  contactPhone: '',
  referrals: [],
  unmetNeeds: [],
});

/** Nothing was typed yet; rows that were only added count as nothing. */
export const isEmptyForm = ({ referrals, unmetNeeds, ...items }: TypedForm): boolean =>
  [items, ...referrals, ...unmetNeeds].every((part) => Object.values(part).every((text) => text === ''));
