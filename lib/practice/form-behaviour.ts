import type { OptionList } from './lists';
import type { PracticeState, Session } from './state';

/** Element id → what the control holds. */
export type Values = Readonly<Record<string, string>>;

export interface GridRow {
  /** The `::rowKey` of the row's controls; negative for a line that is not saved yet. */
  key: string;
  /** The row's own words, "Last, First"; '' for a new line. */
  header: string;
  values: Values;
}

/** Control id (without its renderer for the form's own fields) → what is wrong with it. '' is the whole page. */
export type FormErrors = Readonly<Record<string, string>>;

export interface Visit {
  state: PracticeState;
  session: Session;
  /** The key in the address, '' when there is none. Only each form knows of what it is the key. */
  primaryKey: string;
  secondaryKey: string;
  page: number;
  /** MM/DD/YYYY */
  today: string;
}

export interface LoadedForm {
  values: Values;
  rows?: readonly GridRow[];
  below?: string;
  /** Another heading than the page's own. */
  title?: string;
  /** Lists that depend on the client, by element. */
  lists?: Readonly<Record<string, OptionList>>;
  /** Elements that are not offered this time. */
  without?: readonly string[];
}

export type Loaded = LoadedForm | { problem: string };

export interface Posted extends Visit {
  /** The button: SAVE, SAVEFINISH, … */
  action: string;
  values: Values;
  rows: readonly GridRow[];
}

/** Saved: go on there; without `go` the same page is shown again. */
export type SaveResult = { state: PracticeState; go?: string } | { errors: FormErrors };

/** What a form shows when it opens and what its button does; the form itself is data. */
export interface FormBehaviour {
  load(visit: Visit): Loaded;
  save(posted: Posted): SaveResult;
  /** A button that is no save, B{ElementID}: nothing is checked. */
  command?(posted: Posted): SaveResult;
  /** Where Back leads; without it, to the first page. */
  back?(visit: Visit): string;
}
