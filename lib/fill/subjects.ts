import type { SixItems, Transfer } from '../hmis/transfer';
import type { Profile, UnmetNeedRecipe } from '../profiles/profile';
import type { Screen } from '../screens/screen';
import type { Subject } from './values';

export interface Numbered {
  subject: Subject;
  of: 'referral' | 'unmetNeed';
  /** Its place on the form. */
  number: number;
}

/** How needs are recorded where that is as referrals; nothing where they have pages of their own, or nobody has said. */
export function asReferrals({ unmetNeeds }: Profile): UnmetNeedRecipe | undefined {
  return unmetNeeds === undefined || unmetNeeds.as === 'need' ? undefined : unmetNeeds;
}

/** What a page is made for: the one thing it is about, or the only thing it lists or takes line by line; nothing for a page on the way. */
function madeFor(screen: Screen | undefined): Numbered['of'] | undefined {
  const all = new Set([...(screen?.lists ?? []).map(({ of }) => of), ...(screen?.grids ?? []).map(({ each }) => each)]);
  const [only, second] = all;
  if (screen?.about !== undefined) return screen.about;
  return second === undefined && (only === 'referral' || only === 'unmetNeed') ? only : undefined;
}

export const isForNeedsOnly = (screen: Screen | undefined): boolean => madeFor(screen) === 'unmetNeed';

/** What a page takes or shows in this deployment. Rows prepared for providers take no need. */
export function subjectsOf(screen: Screen | undefined, profile: Profile): readonly Numbered['of'][] {
  const of = madeFor(screen);
  if (of === undefined) return [];
  if (asReferrals(profile) === undefined) return [of];
  if (of === 'unmetNeed') return [];
  return screen?.grids?.some(({ match }) => match !== undefined) ? [of] : ['referral', 'unmetNeed'];
}

const isOpen = ({ recorded }: { recorded?: unknown }): boolean => recorded === undefined;

/**
 * What a page for referrals and a page for unmet needs still has to take: what already stands in ClientTrack is never entered
 * twice, and no need in two places.
 */
export function openSubjects(
  { referrals, unmetNeeds }: Transfer,
  items: SixItems | undefined,
  profile: Profile,
): Record<Numbered['of'], Numbered[]> {
  const as = asReferrals(profile);
  const open = referrals.flatMap((referral, index): Numbered[] =>
    isOpen(referral) ? [{ subject: { items, referral }, of: 'referral', number: index + 1 }] : [],
  );
  const needs = unmetNeeds.flatMap((unmetNeed, index): Numbered[] =>
    isOpen(unmetNeed) ? [{ subject: { items, unmetNeed, ...(as && { as }) }, of: 'unmetNeed', number: index + 1 }] : [],
  );
  return as === undefined ? { referral: open, unmetNeed: needs } : { referral: [...open, ...needs], unmetNeed: [] };
}
