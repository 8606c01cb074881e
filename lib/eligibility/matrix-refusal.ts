import type { FileRefusalReason } from '../intake/refusal';
import type { DetectorId } from '../privacy/finding';

/** Why a cell or row of a sheet, or an answer typed by hand, is not taken. Each has a sentence in both catalogues. */
export type MatrixRefusalReason =
  | 'missing'
  | 'wrong-length'
  | 'type-unknown'
  | 'not-yes-or-no'
  | 'event-unknown'
  | 'event-of-other-type'
  | 'not-bedrooms'
  | 'not-a-date'
  | 'date-in-future'
  | 'date-unclear'
  | 'personal-data'
  | 'given-twice'
  | 'column-unknown'
  | 'column-left-out'
  | 'outside-table'
  | 'unreadable-cell'
  | 'matrix-full';

/** Why a whole sheet is not taken. */
export type MatrixFileRefusal =
  | 'no-table'
  | 'no-projects'
  | 'client-data'
  | Extract<FileRefusalReason, 'too-large' | 'too-many-rows' | 'too-slow' | 'unpacks-too-large' | 'macros' | 'not-readable' | 'damaged'>;

/** One thing of a sheet that was not taken. Never carries the value (R18). */
export interface MatrixRefusal {
  /** As the spreadsheet numbers it; absent where it is about a whole column. */
  row?: number;
  /** 'C' */
  column?: string;
  field?: MatrixField;
  reason: MatrixRefusalReason;
  /** What kind of personal data it looks like. */
  kind?: DetectorId;
}

/** What a row says of a project, in the order of our template. */
export const matrixFields = [
  'provider',
  'project',
  'type',
  'takesCeReferrals',
  'event',
  'households',
  'onlyFor',
  'mostBedrooms',
  'area',
  'criteria',
  'notes',
  'asOf',
] as const;
export type MatrixField = (typeof matrixFields)[number];
