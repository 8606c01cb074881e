import { clientTrackId } from '../hmis/ids';
import type { SixItems } from '../hmis/transfer';
import type { PageDescription } from '../messages';
import type { Profile } from '../profiles/profile';
import type { Screen } from '../screens/screen';
import { isAtAddress, paramOf, spellingsOf } from './recognize';
import { isAmong, isNameOf, sameWords } from './words';

const factsOf = (pages: readonly PageDescription[], labels: readonly string[]): string[] =>
  pages
    .flatMap((page) => page.facts)
    .filter((fact) => isAmong(fact.label, labels) && fact.value.trim() !== '')
    .map((fact) => fact.value);

/** The names that ClientTrack shows for the client who is open; none while no client is. */
export const shownNames = (pages: readonly PageDescription[], profile: Profile): string[] => factsOf(pages, profile.header.clientName);

/** The organizations the person is signed in for, as the page shows them. */
export const shownOrganizations = (pages: readonly PageDescription[], profile: Profile): string[] =>
  factsOf(pages, profile.header.organization);

/** A new-client page is safe while its own name fields are empty or already this record's. */
function namesOnForm(screen: Screen, page: PageDescription, profile: Profile, items: SixItems): boolean {
  const first = spellingsOf(['First Name'], screen, profile);
  const last = spellingsOf(['Last Name'], screen, profile);
  return page.controls.every((control) => {
    if (control.value === '' || control.row !== undefined) return true;
    if (isAmong(control.label, first)) return sameWords(control.value, items.firstName);
    if (isAmong(control.label, last)) return sameWords(control.value, items.lastName);
    return true;
  });
}

/** Every client ID in sight: in the header, on the page, in an address that is the client's. */
function shownIds(screen: Screen, page: PageDescription, tabPages: readonly PageDescription[], profile: Profile): string[] {
  const address = screen.capture?.address;
  const inAddress = address !== undefined && isAtAddress(screen, page) ? paramOf(page, address.param) : undefined;
  const shown = [...factsOf(tabPages, [...profile.header.clientId, ...(screen.capture?.facts ?? [])]), inAddress ?? ''];
  return shown.map((id) => id.trim()).filter((id) => clientTrackId.safeParse(id).success);
}

/** Whether the client on screen is the record's (T9): every name shown must be the record's, and one must be shown. */
export function isSameClient(
  screen: Screen,
  page: PageDescription,
  tabPages: readonly PageDescription[],
  profile: Profile,
  items: SixItems | undefined,
  ownId?: string,
): boolean {
  if (screen.client === 'none') return true;
  // An exit form names nobody: the ID alone says whose it is, and it must be in sight.
  if (items === undefined) {
    const ids = shownIds(screen, page, tabPages, profile);
    return ids.length > 0 && ids.every((id) => id === ownId);
  }
  if (screen.client === 'new') return namesOnForm(screen, page, profile, items);
  const names = shownNames(tabPages, profile);
  // De-identified names are not unique: wherever an ID shows and the record has one, they must be the same.
  if (ownId !== undefined && shownIds(screen, page, tabPages, profile).some((id) => id !== ownId)) return false;
  return names.length > 0 && names.every((name) => isNameOf(name, items));
}
