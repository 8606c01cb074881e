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
  | 'lookup' // 14
  | 'display' // 16
  | 'section' // 20
  | 'multicheck' // 24, plugin MultiSaveList
  | 'textarea';

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
  id: 'NEXT' | 'BACK' | 'SAVE' | 'SAVEFINISH' | 'SEARCH';
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
  evidence: 'vendor-export' | 'live-code' | 'reconstructed';
  pages: readonly FormPage[];
}
