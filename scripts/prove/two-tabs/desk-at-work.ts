import { confirmId } from '../../../lib/connection/confirm-id';
import { connectClientTrack } from '../../../lib/connection/connect-clienttrack';
import { type FillResult, fillScreen, type Review } from '../../../lib/connection/fill-screen';
import { creatingScreen, idsInSight } from '../../../lib/fill/capture';
import { holdsSubjects, screensProvenBy } from '../../../lib/fill/entered-before';
import { listsShown, recordedOnPage } from '../../../lib/fill/evidence';
import { readPage } from '../../../lib/fill/read-page';
import type { PageReading } from '../../../lib/fill/reading';
import { clientTrackId } from '../../../lib/hmis/ids';
import { awaitProof, proofSeen } from '../../../lib/lifecycle/proof';
import { markRecorded } from '../../../lib/lifecycle/recorded';
import { practiceProfile } from '../../../lib/practice/profile';
import { withColumns } from '../../../lib/practice/records';
import type { Deployment } from '../../../lib/profiles/deployment';
import { profileOf } from '../../../lib/profiles/profile-of';
import { knownState } from '../pages/known-state';
import { mergedState } from './merged-state';
import { createPostOffice } from './post-office';
import { type DeskRecord, knowledgeOf, twoRecords } from './records';
import { contentFrame, openTab, type Server, signIn, type Tab } from './tab';

interface Conditions {
  /** The browser has no documentId: the nonce alone pins a document. */
  isNameless: boolean;
  /** Both records have one code name. */
  isNamesake: boolean;
  /** A client whom nobody on the desk knows has the second record's code name. */
  hasTwin: boolean;
  /** Staff know the second household already: its ID is to be read from its page, after looking twice. */
  isKnown: boolean;
  /** The fault of the canary: ClientTrack's header always names the record that is open, whoever's page it is. */
  isHeaderLying: boolean;
}

const now = new Date(2026, 10, 22, 12, 0, 0);
const twinId = '917001';
const knownId = '917002';

type ScreenReading = Extract<PageReading, { kind: 'screen' }>;

/** What a page says, with this person's name in the header. */
function withName(answer: unknown, person: { firstName: string; lastName: string } | undefined): unknown {
  if (typeof answer !== 'object' || answer === null || !('isTop' in answer) || answer.isTop !== true || person === undefined) return answer;
  return { ...answer, facts: [{ label: 'Name', value: `${person.firstName} ${person.lastName}` }] };
}

/** The panel with two records on the desk, ClientTrack's tabs beside it, and what a person does with both. */
export function openDesk(chance: () => number, { isNameless, isNamesake, hasTwin, isKnown, isHeaderLying }: Conditions) {
  const site: Deployment = { origin: window.location.origin, tenantPath: '/practice/', environment: 'practice', profile: 'practice' };
  const profile = profileOf(site);
  const records = twoRecords(isNamesake);
  const known = knownState(practiceProfile).state;
  const names = { firstName: records[1]?.transfer.items?.firstName ?? '', lastName: records[1]?.transfer.items?.lastName ?? '' };
  const namesakes = [...(hasTwin ? [twinId] : []), ...(isKnown ? [knownId] : [])];
  const more = namesakes.map((clientId) => withColumns({ clientId, ...names, nameQuality: '2' }));
  if (isKnown) records[1]?.clients.add(knownId);
  const server: Server = { state: { ...known, clients: [...known.clients, ...more] }, sessionId: undefined };
  signIn(server);

  const tabs = new Map<number, Tab>();
  const wrong: string[] = [];
  const counts = new Map<string, number>();
  const count = (name: string, by = 1): void => void counts.set(name, (counts.get(name) ?? 0) + by);
  const filledFor = new Map<string, DeskRecord>();
  const seenIds = new Set<string>();
  let open = records[0];
  let review: Review | undefined;
  let lastTab = 0;

  const office = createPostOffice(
    chance,
    (tabId, { documentId, frameId }) => {
      const pages = [0, contentFrame].map((frame) => tabs.get(tabId)?.pageAt(frame));
      return pages.find(
        (page) => page !== undefined && (documentId === undefined ? page.frameId === frameId : page.documentId === documentId),
      );
    },
    (answer) => (isHeaderLying ? withName(answer, open?.transfer.items) : answer),
  );
  const connection = connectClientTrack(site);
  connection.subscribe(() => {
    const pages = connection.current().documents.map(({ description }) => description);
    for (const id of idsInSight(pages, profile)) seenIds.add(id);
  });

  const workOf = (record: DeskRecord) => ({ transfer: record.transfer, deployment: site, desk: knowledgeOf(record, records) });
  function look(record: DeskRecord): PageReading {
    const { transfer, desk } = workOf(record);
    return readPage(connection.current(), transfer, site, desk, now);
  }

  /** What ClientTrack's list proves is ticked off. */
  function tickOff(record: DeskRecord, { screen, document }: ScreenReading): void {
    const ids = recordedOnPage(screen, document.description, profile, record.transfer);
    const marked = markRecorded(record.transfer, ids, 'page', now);
    const seen = marked.ok
      ? proofSeen(marked.transfer, listsShown(screen, document.description, profile).flatMap(screensProvenBy))
      : marked;
    if (seen.ok) record.transfer = seen.transfer;
  }

  const pageOf = (nonce: string) => [...tabs.values()].map((tab) => tab.page()).find((page) => page?.nonce === nonce);

  /** `client`: whose page it was that was reviewed. */
  function filled(record: DeskRecord, { reading }: Review, client: string | undefined, result: FillResult): void {
    if (!result.ok) {
      count(`refused: ${result.gate}`);
      return;
    }
    const { nonce } = result.document.description;
    count('fills');
    count('values', result.receipt.filter(({ isWritten, outcome }) => isWritten === true && outcome === 'filled').length);
    filledFor.set(nonce, record);
    const { screen, plan } = reading;
    if (screen.client === 'current' && client !== undefined && !record.clients.has(client))
      wrong.push(`${screen.name} of another client was filled`);
    if (screen.client === 'new' && record.transfer.clientTrackId !== undefined)
      wrong.push('a second client was begun for a record that has its ID');
    if (screen.name === creatingScreen) record.earlierIds ??= new Set(seenIds);
    if (!holdsSubjects(plan)) return;
    record.entered.add(nonce);
    const waiting = awaitProof(record.transfer, screen.name, now);
    if (waiting.ok) record.transfer = waiting.transfer;
  }

  return {
    office,
    server,
    tabs,
    records,
    wrong,
    counts,
    twin: twinId,
    /** Clients in ClientTrack of the record that is open. */
    ownClients: () => [...(open?.clients ?? [])],
    /** What stands in this tab was filled and is not saved yet. */
    isFilled: (tab: Tab | undefined) => filledFor.has(tab?.page()?.nonce ?? ''),
    openTab() {
      if (tabs.size > 1) return;
      lastTab += 1;
      tabs.set(lastTab, openTab({ id: lastTab, isNameless }, server, office));
    },
    closeTab(tab: Tab | undefined) {
      tab?.close();
      if (tab !== undefined) tabs.delete(tab.id);
    },
    /** The open record's ID is still to be found. */
    wantsId: () => open !== undefined && open.transfer.clientTrackId === undefined,
    /** ClientTrack makes one client of the household's and its namesake: from now on both numbers were its own. */
    merge() {
      const record = records[1];
      const own = [...(record?.clients ?? [])].find((id) => id !== twinId);
      if (!hasTwin || record === undefined || own === undefined || record.clients.has(twinId)) return;
      const [stays, goes] = chance() < 0.5 ? [own, twinId] : [twinId, own];
      server.state = mergedState(server.state, stays, goes);
      record.clients.add(twinId);
      count('merges');
    },
    switchRecord() {
      open = records.find((record) => record !== open);
      review = undefined;
    },
    review() {
      if (open === undefined) return;
      const reading = look(open);
      if (reading.kind !== 'screen' || reading.gate !== undefined) return;
      tickOff(open, reading);
      review = { transferId: open.transfer.id, reading, includedRowIds: new Set(), reviewedAt: now };
    },
    fill() {
      const reviewed = review;
      const record = open;
      if (reviewed === undefined || record === undefined) return;
      if (!reviewed.reading.plan.rows.some(({ state }) => state === 'will-fill')) return;
      count('fills asked for');
      const client = pageOf(reviewed.reading.plan.nonce)?.client;
      void fillScreen(connection, reviewed, workOf(record), { now: () => now }).then((result) => filled(record, reviewed, client, result));
    },
    accept() {
      const record = open;
      if (record === undefined || record.transfer.clientTrackId !== undefined) return;
      const reading = look(record);
      if (reading.kind !== 'screen' || reading.capture.kind !== 'id') return;
      const { id, needsDigits } = reading.capture;
      if (workOf(record).desk.usedIds.has(id)) return;
      // Who must type digits looks twice, and knows the client that was just made.
      if (needsDigits && !record.clients.has(id)) {
        count('IDs turned down over their digits');
        return;
      }
      void confirmId(connection, workOf(record), id, now).then((confirmation) => {
        if (!confirmation.ok || record.transfer.clientTrackId !== undefined) return;
        record.transfer = { ...record.transfer, clientTrackId: clientTrackId.parse(id), capturedAt: now.toISOString() };
        count(needsDigits ? 'IDs kept after looking twice' : 'IDs kept at once');
        if (!record.clients.has(id)) wrong.push('a record got the ID of another client');
      });
    },
    /** The person saves what was filled only while the panel has no warning; what was not filled, at any time. */
    async press(tab: Tab | undefined) {
      const page = tab?.page();
      if (tab === undefined || page === undefined) return;
      if (page.wasWritten()) await office.deliverAll();
      if (tab.page() !== page) return;
      const record = filledFor.get(page.nonce);
      if (record === undefined && page.wasWritten()) return;
      if (record !== undefined) {
        const reading = look(record);
        const isClear = reading.kind === 'screen' && reading.gate === undefined && reading.document.description.nonce === page.nonce;
        if (!isClear) {
          count('saves held back by a warning');
          return;
        }
      }
      const before = new Set(server.state.clients.map(({ clientId }) => clientId));
      tab.press(page.view.document.querySelector('[name="__ACTION"]')?.getAttribute('value') ?? 'SAVE');
      for (const { clientId } of server.state.clients) if (!before.has(clientId)) record?.clients.add(clientId);
      if (record !== undefined) count('saves of filled pages');
    },
    close() {
      for (const tab of tabs.values()) tab.close();
      tabs.clear();
      connection.close();
    },
  };
}
