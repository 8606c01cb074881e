import type { Transfer } from '../hmis/transfer';
import { pathOf } from '../lifecycle/choose-path';
import type { Profile } from '../profiles/profile';
import { screens } from '../screens/registry';
import type { Screen } from '../screens/screen';

const findScreen = (name: string): Screen | undefined => screens.find((screen) => screen.name === name);

/** What a page is there for; nothing for a page on the way. */
function subjectOf(screen: Screen | undefined): 'referral' | 'unmetNeed' | undefined {
  const [list, second] = screen?.lists ?? [];
  return screen?.about ?? (second === undefined ? list?.of : undefined);
}

/** The pages of the record's path, in their order. */
export const screensOnPath = (transfer: Transfer, profile: Profile): readonly string[] => profile.paths[pathOf(transfer)];

/**
 * The page that comes next for a client who is in ClientTrack already. The paths turn in circles: after each referral back to the
 * list that proves it, then to the next one, then to the unmet needs; nothing when all is recorded.
 */
export function nextScreen(transfer: Transfer, profile: Profile, seen: string | undefined): string | undefined {
  const isOpen = { referral: transfer.referrals, unmetNeed: transfer.unmetNeeds };
  const open = (of: 'referral' | 'unmetNeed'): boolean => isOpen[of].some(({ recorded }) => recorded === undefined);
  if (!open('referral') && !open('unmetNeed')) return undefined;
  const path = screensOnPath(transfer, profile);
  const isNeeded = (name: string): boolean => {
    const of = subjectOf(findScreen(name));
    return of === undefined || open(of);
  };
  const at = seen === undefined ? -1 : path.indexOf(seen);
  const back = seen === undefined ? undefined : findScreen(seen)?.returnsTo;
  if (back !== undefined) return back;
  const ahead = at >= 0 ? path.slice(at + 1) : path.filter((name) => !Object.hasOwn(transfer.screensDone, name));
  return ahead.find(isNeeded) ?? path.find((name) => subjectOf(findScreen(name)) !== undefined && isNeeded(name));
}
