import type { Transfer } from '../hmis/transfer';
import { pathOf } from '../lifecycle/choose-path';
import type { Profile } from '../profiles/profile';
import { screens } from '../screens/registry';
import type { Screen } from '../screens/screen';
import { isExiting } from './exiting';
import { asReferrals, isForNeedsOnly, subjectsOf } from './subjects';

const findScreen = (name: string): Screen | undefined => screens.find((screen) => screen.name === name);

const addPages = (profile: Profile): string[] => profile.paths.add_new_referral.filter((name) => findScreen(name)?.about === 'referral');

/** Prepared rows have taken some of the referrals, and the list shows it: the others have no row there. */
function isRestLeft(transfer: Transfer): boolean {
  if (pathOf(transfer) !== 'quick_referrals') return false;
  const recorded = transfer.referrals.filter((referral) => referral.recorded?.by === 'page').length;
  return recorded > 0 && recorded < transfer.referrals.length;
}

const hasPreparedRows = (name: string): boolean => findScreen(name)?.grids?.some(({ match }) => match !== undefined) === true;

/**
 * The pages of the record's path, in their order. Where needs are recorded as referrals, the pages for needs are none of it, and a
 * page of prepared rows is followed by the pages that take any referral.
 */
export function screensOnPath(transfer: Transfer, profile: Profile): readonly string[] {
  if (isExiting(transfer)) return profile.paths.exit;
  const path = profile.paths[pathOf(transfer)];
  if (asReferrals(profile) === undefined)
    return isRestLeft(transfer) ? path.flatMap((name) => (hasPreparedRows(name) ? [name, ...addPages(profile)] : [name])) : path;
  const kept = path.filter((name) => !isForNeedsOnly(findScreen(name)));
  const takesNeeds = kept.some(
    (name) => findScreen(name)?.about !== undefined && subjectsOf(findScreen(name), profile).includes('unmetNeed'),
  );
  if (takesNeeds || pathOf(transfer) === 'ce_workflow') return kept;
  return [...kept, ...addPages(profile)];
}

/** The page that a saved one leads back to, else the next one of the path; the list at its end proves what was saved. */
function nextOf(path: readonly string[], seen: string | undefined): string | undefined {
  const back = seen === undefined ? undefined : findScreen(seen)?.returnsTo;
  return back ?? path[(seen === undefined ? -1 : path.indexOf(seen)) + 1];
}

/**
 * The page that comes next for a client who is in ClientTrack already. The paths turn in circles: after each referral back to the
 * list that proves it, then to the next one, then to the unmet needs; nothing when all is recorded.
 */
export function nextScreen(transfer: Transfer, profile: Profile, seen: string | undefined): string | undefined {
  if (isExiting(transfer)) return nextOf(profile.paths.exit, seen);
  const isOpen = { referral: transfer.referrals, unmetNeed: transfer.unmetNeeds };
  const open = (of: 'referral' | 'unmetNeed'): boolean => isOpen[of].some(({ recorded }) => recorded === undefined);
  if (!open('referral') && !open('unmetNeed')) return undefined;
  const path = screensOnPath(transfer, profile);
  const of = (name: string) => subjectsOf(findScreen(name), profile);
  const isPast = (name: string): boolean => isRestLeft(transfer) && hasPreparedRows(name);
  const isNeeded = (name: string): boolean => !isPast(name) && (of(name).length === 0 || of(name).some(open));
  const at = seen === undefined ? -1 : path.indexOf(seen);
  const back = seen === undefined ? undefined : findScreen(seen)?.returnsTo;
  if (back !== undefined) return back;
  const ahead = at >= 0 ? path.slice(at + 1) : path.filter((name) => !Object.hasOwn(transfer.screensDone, name));
  return ahead.find(isNeeded) ?? path.find((name) => of(name).some(open) && !isPast(name));
}

/** A page without anything to fill. */
function isOnlyShowing(name: string): boolean {
  const screen = findScreen(name);
  return screen !== undefined && screen.fields.length === 0 && screen.grids === undefined;
}

/**
 * The pages that may come after the one that was seen, for a record whose values were looked at once: on the CE Workflow the next
 * one; on the other paths the next one to fill, and everything on the path that only shows. None at the end. Who had to sign in anew
 * before there was a client begins with the pages that make one.
 */
export function screensExpected(transfer: Transfer, profile: Profile, seen: string, isSignedOut = false): string[] {
  const path = screensOnPath(transfer, profile);
  if (pathOf(transfer) === 'ce_workflow') {
    const at = path.indexOf(seen);
    const isNew = (name: string): boolean => findScreen(name)?.client === 'new';
    return [...(isSignedOut && isNew(seen) ? path.slice(0, at).filter(isNew) : []), ...path.slice(at + 1, at + 2)];
  }
  const ahead: string[] = [];
  for (let next = nextScreen(transfer, profile, seen); next !== undefined && !ahead.includes(next); ) {
    ahead.push(next);
    next = isOnlyShowing(next) ? nextScreen(transfer, profile, next) : undefined;
  }
  return ahead.length === 0 ? [] : [...new Set([...ahead, ...path.filter(isOnlyShowing)])];
}
