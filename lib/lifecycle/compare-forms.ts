import type { Referral } from '../hmis/referral';
import type { SixItems, Transfer } from '../hmis/transfer';
import type { UnmetNeed } from '../hmis/unmet-need';

type Form = Pick<Transfer, 'items' | 'referrals' | 'unmetNeeds'>;

export const comparedItems = [
  'firstName',
  'lastName',
  'entryDate',
  'veteranStatus',
  'specialPopulationScore',
  'minimumBedrooms',
  'contactPhone',
] as const satisfies readonly (keyof SixItems)[];

/** What a referral or an unmet need says, without what became of it here. */
export const referralKey = ({ service, provider, warmHandoffDate }: Referral): string =>
  JSON.stringify([service, provider, warmHandoffDate ?? '']);
export const needKey = ({ category, reason }: UnmetNeed): string => JSON.stringify([category, reason]);

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());

/** The parts of two forms that say something else: an item's name, 'referrals' or 'unmetNeeds'. */
export function differingParts(earlier: Form, later: Form): string[] {
  const items = comparedItems.filter((name) => earlier.items?.[name] !== later.items?.[name]);
  const hasSameReferrals = isSameSet(earlier.referrals.map(referralKey), later.referrals.map(referralKey));
  const hasSameNeeds = isSameSet(earlier.unmetNeeds.map(needKey), later.unmetNeeds.map(needKey));
  return [...items, ...(hasSameReferrals ? [] : ['referrals']), ...(hasSameNeeds ? [] : ['unmetNeeds'])];
}
