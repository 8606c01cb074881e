import type { Transfer } from '../hmis/transfer';
import type { PageDescription } from '../messages';
import { adaptScreen } from '../profiles/adapt-screen';
import type { Deployment } from '../profiles/deployment';
import type { Profile } from '../profiles/profile';
import { profileOf } from '../profiles/profile-of';
import { screens } from '../screens/registry';
import type { Screen } from '../screens/screen';
import { readCapture } from './capture';
import { todayOf } from './dates';
import { isExiting } from './exiting';
import { everythingHolds, type GateFacts, gateFailure } from './gate';
import { isSameClient, shownOrganizations } from './identity';
import { planScreen } from './plan';
import type { LiveDocument, PageReading } from './reading';
import { recognizeScreens } from './recognize';
import { showsOtherEnvironment } from './shown-environment';
import { isAmong } from './words';

/** Every described document of the granted site, over all tabs. */
export interface ClientTrackView {
  documents: readonly LiveDocument[];
}

/** A document's own address is under the tenant's path. */
const isInTenant = (page: PageDescription, deployment: Deployment): boolean =>
  page.address.path.toLowerCase().startsWith(deployment.tenantPath);

/** A visible password field: ClientTrack asks to sign in. Nothing is ever written there. */
const isLogin = (page: PageDescription): boolean => page.controls.some((control) => control.kind === 'password' && control.isVisible);

interface Candidate {
  document: LiveDocument;
  screen: Screen;
}

/** The one document that is a screen we know; a page that could be two screens counts as unknown. */
function findScreen(documents: readonly LiveDocument[], profile: Profile): Candidate | undefined {
  const adapted = screens.map((screen) => adaptScreen(screen, profile));
  const candidates = documents.flatMap((document) => {
    const [screen, second] = recognizeScreens(document.description, adapted, profile);
    return screen !== undefined && second === undefined ? [{ document, screen }] : [];
  });
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** What stands open in ClientTrack, seen for one record: pure, and computed anew for every change of the page. */
export function readPage(view: ClientTrackView, transfer: Transfer, deployment: Deployment, now: Date): PageReading {
  const tabs = new Set(view.documents.map((document) => document.tabId));
  if (tabs.size === 0) return { kind: 'no-clienttrack' };
  if (tabs.size > 1) return { kind: 'two-tabs' };
  const pages = view.documents.map((document) => document.description);
  const { items } = transfer;
  const profile = profileOf(deployment);
  if (pages.some((page) => profile.notClientTrack.some((part) => page.address.path.toLowerCase().includes(part))))
    return { kind: 'portal' };
  if (pages.some(isLogin)) return { kind: 'login' };
  const found = findScreen(view.documents, profile);
  const isOver = items === undefined && !isExiting(transfer);
  if (found === undefined || isOver) return { kind: 'unknown-page', heading: headingOf(view.documents) };
  const { document, screen } = found;
  if (!isInTenant(document.description, deployment)) return { kind: 'outside-tenant' };
  const page = document.description;
  const facts: GateFacts = {
    ...everythingHolds,
    isSameEnvironment: transfer.environment === deployment.environment && !showsOtherEnvironment(pages, profile, deployment.environment),
    isAllowedOrganization: !shownOrganizations(pages, profile).some((name) => isAmong(name, profile.victimServiceProviders)),
    isGrantedOrigin: view.documents.every(
      (other) => other.origin === deployment.origin && other.description.address.origin === deployment.origin,
    ),
    isSameClient: isSameClient(screen, page, pages, profile, items, transfer.clientTrackId),
  };
  const top = pages.find((other) => other.isTop);
  return {
    kind: 'screen',
    screen,
    document,
    plan: planScreen(screen, profile, page, transfer, items, todayOf(now)),
    gate: gateFailure(facts),
    capture: items === undefined ? { kind: 'none' } : readCapture(screen, page, top, profile, items),
  };
}

const headingOf = (documents: readonly LiveDocument[]): string =>
  documents.find((document) => !document.description.isTop)?.description.headings[0] ?? '';
