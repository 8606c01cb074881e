import type { DetectorId } from '../privacy/finding';
import { screenText } from '../privacy/screen-text';
import type { MatrixEntry } from './matrix';
import type { MatrixField } from './matrix-refusal';

/** A project says what it asks for with ages, years and amounts; whom to call and where a shelter stands, it must not. */
const unwanted: readonly DetectorId[] = ['ssn', 'email', 'web-address', 'handle', 'phone', 'street-address'];

/** What kind of personal data a text of the matrix holds. */
export const personalDataIn = (text: string): DetectorId | undefined =>
  screenText(text, 'agency').find(({ kind }) => unwanted.includes(kind))?.kind;

/** The cells that a person writes freely. */
const freeTexts = ['provider', 'project', 'area', 'criteria', 'notes'] as const satisfies readonly MatrixField[];

export interface UnsafeCell {
  /** Its place among the projects, from 0. */
  place: number;
  field: (typeof freeTexts)[number];
  kind: DetectorId;
}

/** Cells that must not leave in a file: an older version, or a backup, may have kept what is refused today. */
export const unsafeCells = (entries: readonly MatrixEntry[]): UnsafeCell[] =>
  entries.flatMap((entry, place) =>
    freeTexts.flatMap((field) => {
      const kind = personalDataIn(entry[field] ?? '');
      return kind === undefined ? [] : [{ place, field, kind }];
    }),
  );
