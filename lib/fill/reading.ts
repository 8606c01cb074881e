import type { ControlDescription, PageDescription, PlannedWrite } from '../messages';
import type { FieldName, Screen, ScreenField } from '../screens/screen';

/** What the review shows for one field of the screen. */
export type PlanState =
  | 'will-fill'
  | 'already-there'
  /** The page holds something else: kept, unless the person includes the row. */
  | 'differs'
  /** ClientTrack does not show it here, and that is a known habit of the page. */
  | 'not-on-page'
  | 'cannot-find'
  | 'two-places'
  | 'no-such-option'
  /** Several choices of the list have the words that were looked for. */
  | 'same-options'
  /** ClientTrack has prepared no row for this provider, or more than one. */
  | 'no-row'
  /** The search text stands there; only an entry picked in ClientTrack's dialog counts. */
  | 'to-pick'
  /** Looked at and left to the person. */
  | 'left';

export interface PlanRow {
  /** Unique within the plan and the same on every reading of the page. */
  id: string;
  field?: FieldName;
  /** The screen's own first spelling, by which a profile names the field; absent for a field that is left. */
  own?: string;
  /** As ClientTrack spells it on this page, else the screen's first spelling. */
  label: string;
  section: string;
  /** Words that name the grid row: the household's code name is never among them, so 'referral 2', 'unmet need 1'. */
  each?: { of: 'household' | 'referral' | 'unmetNeed' | 'line'; number: number };
  state: PlanState;
  /** Option text or value on the page now; '' when empty. */
  before: string;
  /** What will be written, as a person reads it. */
  after: string;
  why?: Extract<ScreenField, { control: 'leave' }>['why'] | 'veteran-needs-birth-date' | 'project-dependent' | 'several-fit' | 'preset-off';
  /** Data not collected, by the agency's own list; its entry there. */
  preset?: string;
  /** Present exactly when the row can be written. */
  write?: PlannedWrite;
}

export interface Plan {
  screen: string;
  nonce: string;
  rows: PlanRow[];
  /** Referrals or unmet needs for which the page has no blank line left. */
  beyond: number;
  /** The same for the same rows and values: what was reviewed is what is written. */
  hash: string;
}

/** One described document of a ClientTrack tab. */
export interface LiveDocument {
  tabId: number;
  frameId: number;
  /** Chromium's pin; undefined where the browser has none (then the nonce pins). */
  documentId: string | undefined;
  origin: string;
  /** The browser shows this document: it is not drawn ahead of time, nor kept from before. */
  isActive: boolean;
  /**
   * Another ClientTrack tab was open while this document stood here, or it came back from the browser's memory. ClientTrack keeps who
   * is open per session and not per tab: this page may be one client's while a save goes to another's, also after that tab has
   * closed. Only loading it anew helps.
   */
  isStale: boolean;
  description: PageDescription;
}

/** What the desk knows about ClientTrack besides the record that is being entered. */
export interface DeskKnowledge {
  /** ClientTrack IDs of the other records. */
  usedIds: ReadonlySet<string>;
  /** Documents that this record was filled into, or that were right as they stood, by nonce. */
  enteredDocuments: ReadonlySet<string>;
  /** Client IDs that were in sight before this record's new-client page was filled: none of them is the new client's. */
  earlierIds?: ReadonlySet<string> | undefined;
}

/** The first condition of the gate that does not hold, in the order of the gate. */
export type GateFailure =
  | 'locked'
  | 'wrong-environment'
  | 'wrong-organization'
  | 'wrong-origin'
  | 'bad-frame'
  | 'unknown-page'
  | 'outside-tenant'
  | 'two-tabs'
  | 'login'
  | 'portal'
  /** A page of one client, and nothing on it says of whom. */
  | 'no-client'
  | 'other-client'
  /** A page that makes a client, for a record that has one already. */
  | 'has-id'
  /** It stood here while ClientTrack was open elsewhere. */
  | 'stale-page'
  /** Filled before and perhaps saved: the list that would prove it has not been seen since. */
  | 'maybe-saved'
  /** The record itself holds what must not be sent (D3). */
  | 'personal-data'
  | 'not-reviewed'
  | 'review-too-old'
  | 'plan-changed'
  | 'document-changed';

export type CaptureSource = 'address' | 'page' | 'header';

/** What the pages on screen say about the client's id. */
export type CaptureReading =
  | { kind: 'none' }
  /** Two sources agree, or one stands alone and needs the last three digits typed. */
  | { kind: 'id'; id: string; sources: CaptureSource[]; needsDigits: boolean }
  | { kind: 'disagree' }
  /** A client of the same code name who was there before. */
  | { kind: 'was-there' }
  /** The name on the page is not the record's. */
  | { kind: 'other-name' };

/** One of several ClientTrack tabs, by the heading of its page. */
export interface OpenTab {
  tabId: number;
  heading: string;
}

/** What the panel sees in ClientTrack, for one record. */
export type PageReading =
  | { kind: 'no-clienttrack' }
  | { kind: 'two-tabs'; tabs: OpenTab[]; gate: GateFailure }
  | { kind: 'login' | 'portal' | 'outside-tenant'; gate: GateFailure }
  | { kind: 'unknown-page'; heading: string; gate: GateFailure }
  | { kind: 'screen'; screen: Screen; document: LiveDocument; plan: Plan; gate: GateFailure | undefined; capture: CaptureReading };

export type { ControlDescription };
