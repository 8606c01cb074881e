/**
 * Everything the panel, the background and ClientTrack's page say to each other.
 * The content script carries this file, so: types and hand-written guards only, no library.
 */

export type ControlKind = 'text' | 'date' | 'phone' | 'textarea' | 'select' | 'radio' | 'checkbox' | 'lookup' | 'password';

export interface OptionDescription {
  value: string;
  text: string;
}

/** Where a control stands in a grid. `header` is the row's own words: its `th`, else its first cell that holds text. */
export interface RowDescription {
  /** Which of the page's grids, from 0: two grids may have rows of the same position and words. */
  table: number;
  /** The row's position among the rows of its grid, from 0. */
  index: number;
  header: string;
}

export interface ControlDescription {
  /** Handle within this one document; means nothing anywhere else. */
  key: number;
  kind: ControlKind;
  /** Visible label (in a grid: the column's heading), one line, without required mark or colon. '' when there is none. */
  label: string;
  /** The nearest section heading above the control, '' when there is none. */
  section: string;
  row?: RowDescription;
  id: string;
  /** What the control holds: the text, the chosen option's value, or 'true' | 'false' for a tick box. */
  value: string;
  /** What a person reads there: the chosen option's text, else the same as `value`. */
  text: string;
  /** Of select and radio; empty otherwise. */
  options: OptionDescription[];
  isVisible: boolean;
  /** Neither disabled nor read-only. */
  isEnabled: boolean;
  isRequired: boolean;
  /** The page says that changing this control asks the server (its `onchange` posts back). */
  postsBack: boolean;
  /** The person has changed it, and we have not written it since. */
  isTouched?: true;
}

/** Something the page shows with a label and that cannot be edited: header facts, dashboard rows. */
export interface FactDescription {
  label: string;
  value: string;
}

/** A list of results as the page shows it: the words of its cells, row by row. */
export interface TableDescription {
  headings: string[];
  rows: string[][];
}

/** One document of the granted site as it stands now. Held in the panel's memory only, never stored. */
export interface PageDescription {
  /** Random per document; the pin where the browser has no documentId. */
  nonce: string;
  address: { origin: string; path: string; params: Record<string, string> };
  isTop: boolean;
  headings: string[];
  controls: ControlDescription[];
  facts: FactDescription[];
  /** Lists of results, at most 300 rows of each. */
  tables?: TableDescription[];
  /** Visible button texts, so that the panel can name the one to press. We never press them. */
  buttons: string[];
}

/** Whether writing this field wakes the page's own rules: none, at once in the page, or with a question to the server. */
export type Trigger = 'none' | 'page' | 'server';

export interface PlannedWrite {
  key: number;
  /** The control as it was reviewed; the page refuses the write when it no longer matches. */
  label: string;
  kind: ControlKind;
  before: string;
  /** Text as typed (dates MM/DD/YYYY, phones ten digits), an option's value, or 'true' | 'false'. */
  value: string;
  trigger: Trigger;
  /** Puts back what stood there: to the letter, a mask's spelling of the same value is not enough. */
  isExact?: true;
  /** Of a list or radio group: the words of the option that was reviewed. Its value may mean another one after a redraw (R21). */
  optionText?: string;
}

export interface WritePlan {
  nonce: string;
  /** In writing order. */
  writes: PlannedWrite[];
}

export type OutcomeWord = 'filled' | 'unchanged' | 'needsPerson' | 'failed';

/** Why a field was not filled; each has a sentence in both catalogues. */
export type OutcomeReason =
  | 'gone' // the control is no longer in the document
  | 'hidden' // the page does not show it
  | 'read-only'
  | 'covered' // something lies over it
  | 'changed-since-review' // its value or label is not what the person reviewed
  | 'no-such-option'
  | 'overwritten' // the page put something else back, twice
  | 'no-answer' // the page's own rule did not finish in time
  | 'cannot-unchoose'; // a radio group that had no choice cannot be emptied again

export interface WriteOutcome {
  key: number;
  outcome: OutcomeWord;
  reason?: OutcomeReason;
  /** What a person read there before and reads there now: an option's text, not its value. */
  before: string;
  after: string;
}

/** A control that we did not write and that the page changed meanwhile. */
export interface AlsoChanged {
  key: number;
  label: string;
  before: string;
  after: string;
}

export type WriteReport =
  | { nonce: string; outcomes: WriteOutcome[]; alsoChanged: AlsoChanged[] }
  | { nonce: string; refused: 'other-document' | 'busy' | 'not-a-plan' };

/** A control to outline for a moment, with the number of its card in the panel. */
export interface Mark {
  key: number;
  number: number;
}

/** Panel to page, always addressed to one document; `announce` alone goes to a whole tab. */
export type ToPage = { type: 'announce' } | { type: 'describe'; nonce: string } | { type: 'write'; plan: WritePlan };

/** Panel to the second script of one document, which is only there once something was to be pointed at. */
export type ToPointer =
  /** No marks take the outlines away and end the picking. */
  | { type: 'outline'; nonce: string; marks: Mark[] }
  /** The person points at one of these controls. */
  | { type: 'pick'; nonce: string; keys: number[] };

/** Page to panel. Carries no value: the panel asks for what it wants to know. */
export type FromPage =
  | { type: 'page-here'; nonce: string; isTop: boolean }
  /** Something the panel described or wrote has changed by itself. */
  | { type: 'page-changed'; nonce: string }
  /** The person pressed Escape there: whatever runs by itself stops. */
  | { type: 'page-escaped'; nonce: string }
  | { type: 'page-gone'; nonce: string };

export interface Answers {
  describe: PageDescription | { refused: 'other-document' };
  write: WriteReport;
}

export interface PointerAnswers {
  outline: { shown: number };
  /** Nothing picked: the person left, or something else was asked for. */
  pick: { picked: number } | { left: true };
}

const isRecord = (message: unknown): message is Record<string, unknown> => typeof message === 'object' && message !== null;

export function isToPage(message: unknown): message is ToPage {
  if (!isRecord(message)) return false;
  if (message.type === 'announce') return true;
  if (message.type === 'describe') return typeof message.nonce === 'string';
  return message.type === 'write' && isRecord(message.plan) && typeof message.plan.nonce === 'string' && Array.isArray(message.plan.writes);
}

const isMark = (mark: unknown): boolean => isRecord(mark) && Number.isInteger(mark.key) && Number.isInteger(mark.number);

export function isToPointer(message: unknown): message is ToPointer {
  if (!isRecord(message) || typeof message.nonce !== 'string') return false;
  if (message.type === 'outline') return Array.isArray(message.marks) && message.marks.every(isMark);
  return message.type === 'pick' && Array.isArray(message.keys) && message.keys.every(Number.isInteger);
}

export function isFromPage(message: unknown): message is FromPage {
  if (!isRecord(message) || typeof message.nonce !== 'string') return false;
  return ['page-here', 'page-changed', 'page-escaped', 'page-gone'].some((type) => message.type === type);
}
