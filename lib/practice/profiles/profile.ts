import type { FormElement } from '../element';
import type { ClientRecord } from '../records';
import type { PracticeSwitches } from '../switches';

/** What a deployment changes of one element. */
export type ElementPatch = Partial<Omit<FormElement, 'id'>> & {
  /** The form of this deployment does not have the element. */
  absent?: true;
};

export interface ExtraStep {
  /** Name of the step it follows. */
  after: string;
  name: string;
  formId: string;
  address: string;
}

export interface StepChanges {
  without?: readonly string[];
  extra?: readonly ExtraStep[];
}

/** How the pages behave in the hands of a person. */
export interface PageQuirks {
  /** That long after a change the page is drawn as it was at the change: whatever was typed since is lost. */
  overwriteAfterMs?: number;
  /** The fields come that long after the page. */
  fieldsAfterMs?: number;
  /** A date that was not typed key by key is not taken. */
  typedDatesOnly?: boolean;
}

/** One customer's ClientTrack. Data only: forms, pages and answers are changed by what stands here. */
export interface PracticeProfile {
  name: string;
  /** Last part of the login address. */
  customer: string;
  /** The staff application's folder, lower case, with slashes. */
  path: string;
  environment: string;
  organization: string;
  workgroup: string;

  /** Added to every number of the customer's own, 1,000,000,000 and above: elements, forms, menu options, parts. */
  idShift?: number;
  /** Added to the numbers of the vendor's own elements: no customer does so, but no number must matter. */
  vendorShift?: number;
  /** Numbers that follow no rule: ours → this customer's. Goes before the shift. */
  ids?: Readonly<Record<string, string>>;
  /** The same page has other element numbers by how it was opened: one further shift per set, chosen by the record's key. */
  idSets?: readonly number[];
  /** Text of a label, heading, option or menu entry, whole → as this customer has it. */
  labels?: Readonly<Record<string, string>>;
  /** Button id (SAVE, NEXT …) → its text. */
  buttons?: Readonly<Record<string, string>>;
  /** Element id → what is different about it. */
  elements?: Readonly<Record<string, ElementPatch>>;
  /** Element id → elements that follow it. */
  inserted?: Readonly<Record<string, readonly FormElement[]>>;
  /** The columns of grids and lists stand in another order. */
  columnOrder?: 'changed';
  /** Lists have rows that are headings of groups. */
  groupRows?: boolean;
  /** Workflow id → its steps, where they are not ours. */
  steps?: Readonly<Record<string, StepChanges>>;
  /** The Clients workspace's number, 2 unless told. */
  workspace?: number;
  /** Positions of row actions are moved by so many. */
  actionShift?: number;
  /** Dialogs the session has already had; their frames are still there. */
  staleDialogs?: number;
  skin?: 'old';
  /** Lists show M/D/YYYY. */
  shortDates?: boolean;
  quirks?: PageQuirks;
  /** What its lists, menu and dashboard do in another way. */
  switches?: PracticeSwitches;
  /** What a save that must not be looks like: beside each field, as one list on top, or softly, by a second Save. */
  validation?: 'inline' | 'list' | 'warning';
  duplicateCheck?: boolean;
  /** Further clients, there from the beginning. */
  extraClients?: readonly Partial<ClientRecord>[];
  /** A session ends after so many requests. */
  expiresAfter?: number;
  /** Every page takes that much longer. */
  latencyMs?: number;
  /** Where an unmet need is recorded; no source says. */
  unmetNeeds?: 'service' | 'status' | 'need';
  /** Pages of Add New Referral, 3 unless told; and whether it asks for the enrollment. */
  referral?: { pages?: 1 | 3; enrollment?: boolean };
}
