import { clientTrackId } from '../hmis/ids';
import type { SixItems } from '../hmis/transfer';
import type { PageDescription } from '../messages';
import type { Deployment } from '../profiles/deployment';
import type { Profile } from '../profiles/profile';
import type { Screen } from '../screens/screen';
import type { GateFacts } from './gate';
import type { DeskKnowledge } from './reading';
import { isAtAddress, paramOf, spellingsOf } from './recognize';
import { isAmong, isNameOf, sameWords } from './words';

const factsOf = (pages: readonly PageDescription[], labels: readonly string[]): string[] =>
  pages
    .flatMap((page) => page.facts)
    .filter((fact) => isAmong(fact.label, labels) && fact.value.trim() !== '')
    .map((fact) => fact.value);

/** The names that ClientTrack shows for the client who is open; none while no client is. */
export const shownNames = (pages: readonly PageDescription[], profile: Profile): string[] => factsOf(pages, profile.header.clientName);

/**
 * Whether the organization that the person is signed in for may enter a record (R12): it is no victim service provider, and it is the
 * agency's own where the agency has said who that is. A page that shows none tells nothing.
 */
export function isAllowedOrganization(pages: readonly PageDescription[], profile: Profile, deployment: Deployment): boolean {
  if (deployment.isUnread === true) return false;
  const barred = [...profile.victimServiceProviders, ...(deployment.victimServiceProviders ?? [])];
  const { organization } = deployment;
  return factsOf(pages, profile.header.organization).every(
    (name) => !isAmong(name, barred) && (organization === undefined || sameWords(name, organization)),
  );
}

/** The page's own name fields are empty or hold this record's name. */
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

/** Whose page this is, as far as the gate asks. */
type ClientFacts = Pick<GateFacts, 'isClientShown' | 'isSameClient' | 'isNewToClientTrack'>;

/**
 * Whether the client on screen is the record's (T9). Every name in sight must be the record's; so must every ID where the record has
 * one, and where it has none no ID may be another record's, since code names are not unique. A page that makes a client needs
 * nobody in the header, but nobody else either: it might be that person's page.
 */
export function clientFacts(
  screen: Screen,
  page: PageDescription,
  tabPages: readonly PageDescription[],
  profile: Profile,
  { items, clientTrackId: ownId }: { items?: SixItems | undefined; clientTrackId?: string | undefined },
  { usedIds, earlierIds }: Pick<DeskKnowledge, 'usedIds' | 'earlierIds'>,
): ClientFacts {
  if (screen.client === 'none') return { isClientShown: true, isSameClient: true, isNewToClientTrack: true };
  const names = shownNames(tabPages, profile);
  const ids = shownIds(screen, page, tabPages, profile);
  const isNew = screen.client === 'new';
  // Whose client was not seen being made may be somebody else's of the same code name: its ID is to be captured first.
  const isOthers = (id: string): boolean => usedIds.has(id) || (!isNew && (earlierIds === undefined || earlierIds.has(id)));
  const isSameId = ownId === undefined ? !ids.some(isOthers) : ids.every((id) => id === ownId);
  // An exit form names nobody: the ID alone says whose it is, and it must be in sight.
  if (items === undefined)
    return { isClientShown: ids.length > 0, isSameClient: ids.every((id) => id === ownId), isNewToClientTrack: !isNew };
  return {
    isClientShown: isNew || names.length > 0,
    isSameClient: isSameId && names.every((name) => isNameOf(name, items)) && namesOnForm(screen, page, profile, items),
    isNewToClientTrack: !isNew || ownId === undefined,
  };
}
