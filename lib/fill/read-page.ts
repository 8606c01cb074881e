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
import { isListSeen } from './entered-before';
import { isExiting } from './exiting';
import { everythingHolds, type GateFacts, gateFailure } from './gate';
import { clientFacts, isAllowedOrganization } from './identity';
import { personalDataIn } from './personal-data';
import { planScreen } from './plan';
import type { DeskKnowledge, LiveDocument, PageReading } from './reading';
import { recognizeScreens } from './recognize';
import { showsOtherEnvironment } from './shown-environment';

/** Every described document of the granted site, over all tabs. */
export interface ClientTrackView {
  documents: readonly LiveDocument[];
  /** Tabs that are about to show ClientTrack and have not said so yet. */
  loadingTabs: readonly number[];
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

/** Documents that are a screen we know; a page that could be two screens is none. */
function knownScreens(documents: readonly LiveDocument[], profile: Profile): Candidate[] {
  const adapted = screens.map((screen) => adaptScreen(screen, profile));
  return documents.flatMap((document) => {
    const [screen, second] = recognizeScreens(document.description, adapted, profile);
    return screen !== undefined && second === undefined ? [{ document, screen }] : [];
  });
}

/** What holds of every open page, before anything is known of the screen. */
function placeFacts(view: ClientTrackView, transfer: Transfer, deployment: Deployment, profile: Profile): GateFacts {
  const { documents, loadingTabs } = view;
  const pages = documents.map((document) => document.description);
  const known = knownScreens(documents, profile);
  const isNotLogin = !pages.some(isLogin);
  const isNotPortal = !pages.some((page) => profile.notClientTrack.some((part) => page.address.path.toLowerCase().includes(part)));
  const isOnlyTab = new Set([...documents.map(({ tabId }) => tabId), ...loadingTabs]).size <= 1;
  return {
    ...everythingHolds,
    isSameEnvironment: transfer.environment === deployment.environment && !showsOtherEnvironment(pages, profile, deployment.environment),
    isAllowedOrganization: isAllowedOrganization(pages, profile, deployment),
    isGrantedOrigin: documents.every(({ origin }) => origin === deployment.origin),
    isGoodFrame: documents.every(({ origin, isActive, description }) => isActive && description.address.origin === origin),
    // The pages of two tabs, a login page and the portal are known for what they are, and named further on.
    isRecognized: known.length === 1 || !isOnlyTab || !isNotLogin || !isNotPortal,
    isInsideTenant: known.every(({ document }) => isInTenant(document.description, deployment)),
    isOnlyTab,
    isNotLogin,
    isNotPortal,
  };
}

/** What stands open in ClientTrack, seen for one record: pure, and computed anew for every change of the page. */
export function readPage(view: ClientTrackView, transfer: Transfer, deployment: Deployment, desk: DeskKnowledge, now: Date): PageReading {
  const { documents } = view;
  if (documents.length === 0) return { kind: 'no-clienttrack' };
  const profile = profileOf(deployment);
  const place = placeFacts(view, transfer, deployment, profile);
  const failed = (kind: 'two-tabs' | 'login' | 'portal' | 'outside-tenant' | 'unknown-page') => gateFailure(place) ?? kind;
  if (!place.isOnlyTab) return { kind: 'two-tabs', tabs: openTabs(view), gate: failed('two-tabs') };
  if (!place.isNotPortal) return { kind: 'portal', gate: failed('portal') };
  if (!place.isNotLogin) return { kind: 'login', gate: failed('login') };
  const [found, second] = knownScreens(documents, profile);
  const { items } = transfer;
  const isOver = items === undefined && !isExiting(transfer);
  if (found === undefined || second !== undefined || isOver)
    return { kind: 'unknown-page', heading: headingOf(documents), gate: failed('unknown-page') };
  if (!place.isInsideTenant) return { kind: 'outside-tenant', gate: failed('outside-tenant') };
  const { document, screen } = found;
  const page = document.description;
  const pages = documents.map((live) => live.description);
  const plan = planScreen(screen, profile, page, transfer, items, todayOf(now));
  const client = clientFacts(screen, page, pages, profile, { items, clientTrackId: transfer.clientTrackId }, desk);
  const facts: GateFacts = {
    ...place,
    ...client,
    isPageCurrent: !document.isStale,
    isListSeen: isListSeen(screen, plan, transfer, desk.enteredDocuments),
    isFreeOfPersonalData: personalDataIn(transfer, deployment.victimServiceProviders).length === 0,
  };
  // Whose ID it is, the capture says itself; on a page that is doubtful for any other reason no ID is read.
  const isReadable =
    gateFailure({ ...facts, isClientShown: true, isSameClient: true, isListSeen: true, isFreeOfPersonalData: true }) === undefined;
  return {
    kind: 'screen',
    screen,
    document,
    plan,
    gate: gateFailure(facts),
    capture:
      isReadable && items !== undefined
        ? readCapture(
            screen,
            page,
            pages.find((other) => other.isTop),
            profile,
            items,
            // An ID that the record has already is looked at twice in any case: ClientTrack may have merged its client.
            transfer.clientTrackId === undefined ? desk.earlierIds : undefined,
          )
        : { kind: 'none' },
  };
}

const headingOf = (documents: readonly LiveDocument[]): string =>
  documents.find((document) => !document.description.isTop)?.description.headings[0] ?? '';

function openTabs({ documents, loadingTabs }: ClientTrackView) {
  const tabs = new Set([...documents.map(({ tabId }) => tabId), ...loadingTabs]);
  return [...tabs].map((tabId) => ({ tabId, heading: headingOf(documents.filter((document) => document.tabId === tabId)) }));
}
