import type { DetectorId } from '../privacy/finding';

/** Why a whole file is not read. `where` is then 'file'. */
export type FileRefusalReason =
  | 'too-large'
  /** None of the kinds of files we read. */
  | 'not-readable'
  /** Reading it was ended at the deadline. */
  | 'too-slow'
  /** Small on disk, huge once unpacked: made to harm (T15). */
  | 'unpacks-too-large'
  /** Columns of HMIS or of a comparable database: refused whole (R7). */
  | 'hmis-export'
  /** More rows, columns or text than several forms could hold. */
  | 'too-many-rows'
  /** A table of ours with nothing in it. */
  | 'no-households'
  /** A workbook that carries programs or fetches from elsewhere. */
  | 'macros'
  /** Names such as __proto__, which attack readers (T19). */
  | 'hostile-names'
  | 'not-a-pdf'
  | 'damaged'
  | 'password'
  | 'xfa'
  | 'javascript'
  | 'launch'
  | 'attachments'
  | 'too-many-pages'
  /** A scan, a photo or a flattened form: nothing to read. */
  | 'no-fields'
  | 'not-our-form';

/** Why one item is not taken as it stands. Each has a sentence in both catalogues. */
export type ItemRefusalReason =
  | 'missing'
  | 'not-a-date'
  | 'date-in-future'
  /** Soft: more than a year ago. */
  | 'date-old'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-offered'
  | 'not-a-phone'
  /** Not a number as ClientTrack gives it to a client. */
  | 'not-an-id'
  /** A kind of subsidy beside a destination that has none. */
  | 'subsidy-not-asked'
  | 'not-letters'
  | 'wrong-length'
  /** Soft: a code name of ours in which a letter does not fit the others. */
  | 'misheard'
  /** Value and appearance disagree (M9), or the item was given twice. */
  | 'two-readings'
  /** Soft: a cell of a workbook that holds an error or nothing that can be read. */
  | 'unreadable-cell'
  /** Soft: a field or note that our form does not have; left out. */
  | 'not-one-of-the-six'
  | DetectorId;

export type RefusalReason = FileRefusalReason | ItemRefusalReason;

/** One thing that was not taken. Never carries the value (R18). */
export interface Refusal {
  /** 'file', 'unknown-field', a table's 'column.C', an item's name ('lastName'), or a row's cell ('referral.2.provider', 'unmetNeed.1.reason'). */
  where: string;
  reason: RefusalReason;
  /** `soft`: the form can go on without a change; of a doubtful name, once a person has confirmed it. */
  severity: 'hard' | 'soft';
}

/** Soft, and yet the form waits until a person says that the VSP vouches for the name as a code name. */
export const asksForCodeName = ({ reason }: Refusal): boolean => reason === 'real-name' || reason === 'initials' || reason === 'misheard';

/** The kinds of things that were not taken as they came, each once, for the counts. A doubt that is only asked about is none. */
export const refusedKinds = (refusals: readonly Refusal[]): string[] => [
  ...new Set(
    refusals
      .filter(({ reason, severity }) => severity === 'hard' || reason === 'not-one-of-the-six' || reason === 'unreadable-cell')
      .map(({ reason }) => reason),
  ),
];

export const hard = (where: string, reason: RefusalReason): Refusal => ({ where, reason, severity: 'hard' });
export const soft = (where: string, reason: RefusalReason): Refusal => ({ where, reason, severity: 'soft' });
