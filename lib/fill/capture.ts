import { clientTrackId } from '../hmis/ids';
import type { SixItems } from '../hmis/transfer';
import type { PageDescription } from '../messages';
import type { Profile } from '../profiles/profile';
import { screens } from '../screens/registry';
import type { Screen } from '../screens/screen';
import { shownNames } from './identity';
import type { CaptureReading, CaptureSource } from './reading';
import { isAtAddress, paramOf } from './recognize';
import { isAmong, isNameOf } from './words';

/** The page of the CE Workflow whose save makes the client. */
export const creatingScreen = 'basic-client-information';

const isId = (text: string | undefined): text is string => text !== undefined && clientTrackId.safeParse(text).success;

/** Where the client's id shows: the frame's address, the page's own rows, ClientTrack's header (clienttrack-ui.md D, S1–S3). */
function idsShown(screen: Screen, page: PageDescription, top: PageDescription | undefined, profile: Profile): Map<CaptureSource, string[]> {
  const shown = new Map<CaptureSource, string[]>();
  const add = (source: CaptureSource, id: string | undefined): void => {
    if (isId(id)) shown.set(source, [...(shown.get(source) ?? []), id]);
  };
  const { capture } = screen;
  if (capture?.address && isAtAddress(screen, page)) add('address', paramOf(page, capture.address.param));
  for (const fact of page.facts) if (isAmong(fact.label, capture?.facts ?? [])) add('page', fact.value.trim());
  if (top !== page) for (const fact of top?.facts ?? []) if (isAmong(fact.label, profile.header.clientId)) add('header', fact.value.trim());
  return shown;
}

/**
 * The client's id as the pages show it. Only on screens that carry one, only when every name shown is the record's,
 * and only when every source says the same; one source alone asks the person for the last three digits.
 */
export function readCapture(
  screen: Screen,
  page: PageDescription,
  top: PageDescription | undefined,
  profile: Profile,
  items: SixItems,
  earlierIds: ReadonlySet<string> | undefined,
): CaptureReading {
  if (screen.capture === undefined) return { kind: 'none' };
  const shown = idsShown(screen, page, top, profile);
  if (shown.size === 0) return { kind: 'none' };
  const names = shownNames(top === undefined || top === page ? [page] : [page, top], profile);
  if (names.length === 0) return { kind: 'none' };
  if (!names.every((name) => isNameOf(name, items))) return { kind: 'other-name' };
  const [id, ...others] = new Set([...shown.values()].flat());
  if (id === undefined) return { kind: 'none' };
  if (others.length > 0) return { kind: 'disagree' };
  if (earlierIds?.has(id)) return { kind: 'was-there' };
  // A client that we did not see being made is somebody else's until the person has looked twice: code names are not unique.
  return { kind: 'id', id, sources: [...shown.keys()], needsDigits: shown.size < 2 || earlierIds === undefined };
}

/** Every client ID that the open pages show anywhere: as a fact, in a list, or in an address, wherever a client's may stand. */
export function idsInSight(pages: readonly PageDescription[], profile: Profile): string[] {
  const ids = pages.flatMap((page) => [
    ...page.facts.filter(({ label }) => isAmong(label, profile.header.clientId)).map(({ value }) => value.trim()),
    ...(page.tables ?? []).flatMap(({ headings, rows }) => {
      const column = headings.findIndex((heading) => isAmong(heading, profile.header.clientId));
      return column < 0 ? [] : rows.map((cells) => cells[column]?.trim());
    }),
    ...screens.map((screen) => (isAtAddress(screen, page) ? paramOf(page, screen.capture?.address?.param ?? '') : undefined)),
  ]);
  return [...new Set(ids.filter(isId))];
}
