import type { OptionList } from './lists';
import type { Rule } from './rules';

/** ClientTrack's form designer as data: a form is pages of elements, and every element is one row of its table of elements. */

export type ElementType =
  | 'text' // 1
  | 'ssn' // 2
  | 'date' // 3
  | 'phone' // 6
  | 'number' // 1 with a check on save
  | 'select' // 8
  | 'checkbox' // 9
  | 'radio' // 10
  | 'lookup' // 14, and 7 for places
  | 'hidden' // 15
  | 'display' // 16
  | 'section' // 20
  | 'multicheck' // 24, plugin MultiSaveList
  | 'button' // 24, a plugin that is only its button, B{ElementID}_Renderer
  | 'textarea';

/** What the magnifier of a field opens, and where a chosen row's columns go. */
export interface Lookup {
  /** Name of the search in the dialog. */
  search: 'provider' | 'user' | 'family' | 'place';
  /** Column of the result → element of the same form or row. */
  copies: Readonly<Record<string, string>>;
  /** The element that only a chosen row fills; without it the text says nothing. */
  key?: string;
}

export interface FormElement {
  /** ElementID: below 1,000,000,000 the vendor's baseline, above a customer's own copy. */
  id: string;
  type: ElementType;
  /** May hold <br/> in a grid's heading. */
  label: string;
  list?: OptionList;
  required?: boolean;
  /** '@Date' is today, '@User' the person signed in. */
  default?: string;
  maxLength?: number;
  lookup?: Lookup;
  /** The options follow from another field of the same page or row (ForcePopulationQuery): its value → the list; no list, no options. */
  cascade?: { from: string; lists: Readonly<Record<string, OptionList>> };
  /** In the document and not shown. */
  hidden?: true;
  /** Shown as it is and not to be changed. */
  readOnly?: true;
  /** Column name in the saved record. */
  column?: string;
  /** Behind the ? icon; under a section its paragraph. */
  help?: string;
}

export interface Grid {
  /** `Renderer` when the form itself is the grid, `RendererSF1` when the grid stands in a form. */
  renderer: 'Renderer' | 'RendererSF1';
  title?: string;
  /** Heading of the first column, where each row's own words stand. */
  rowHeading?: string;
  columns: readonly FormElement[];
  rules: readonly Rule[];
  /** The tick box that takes a row along. */
  include?: string;
  /** Empty lines offered for new rows. */
  newLines?: number;
}

export interface FormButton {
  id: 'NEXT' | 'BACK' | 'SAVE' | 'SAVEFINISH' | 'SEARCH' | 'CANCEL';
  label: string;
}

export interface FormPage {
  title: string;
  elements: readonly FormElement[];
  rules: readonly Rule[];
  grid?: Grid;
  buttons: readonly FormButton[];
}

export interface FormDefinition {
  id: string;
  title: string;
  /** Where the form is known from; no public source means the page says "reconstructed". */
  evidence: 'vendor-export' | 'live-code' | 'vendor-help' | 'guide' | 'reconstructed';
  pages: readonly FormPage[];
}
