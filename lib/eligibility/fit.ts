import type { Referral } from '../hmis/referral';
import type { SixItems } from '../hmis/transfer';
import type { HouseholdType, Matrix, MatrixEntry } from './matrix';
import { serviceOf } from './project-types';
import { isStale } from './stale';

/** What is known of the household when a project is chosen; the form has no more than this. */
export interface Known {
  service?: Referral['service'] | undefined;
  /** The form says Yes or Data not collected, never No. */
  veteranStatus?: SixItems['veteranStatus'] | undefined;
  minimumBedrooms?: number | undefined;
  /** Told by the VSP while choosing; it is on no form and kept nowhere. */
  household?: HouseholdType | undefined;
}

/** Why a project fits. */
type GoodReason = 'takes-ce' | 'household-fits' | 'any-household' | 'for-survivors' | 'for-veterans' | 'bedrooms-fit';
/** What must be asked before it is chosen. */
type OpenReason = 'ce-unknown' | 'ask-household' | 'ask-veterans' | 'ask-youth' | 'read-criteria' | 'stale';
/** Why it does not fit. */
type BadReason = 'takes-no-ce' | 'other-kind' | 'no-such-kind' | 'household-other' | 'too-few-bedrooms';

/** Each has a sentence in both catalogues. */
export type FitReason = GoodReason | OpenReason | BadReason;
type Grade = 'fits' | 'ask' | 'not';

const grades: Record<FitReason, Grade> = {
  'takes-ce': 'fits',
  'household-fits': 'fits',
  'any-household': 'fits',
  'for-survivors': 'fits',
  'for-veterans': 'fits',
  'bedrooms-fit': 'fits',
  'ce-unknown': 'ask',
  'ask-household': 'ask',
  'ask-veterans': 'ask',
  'ask-youth': 'ask',
  'read-criteria': 'ask',
  stale: 'ask',
  'takes-no-ce': 'not',
  'other-kind': 'not',
  'no-such-kind': 'not',
  'household-other': 'not',
  'too-few-bedrooms': 'not',
};

export interface Fit {
  entry: MatrixEntry;
  grade: Grade;
  isStale: boolean;
  /** The reasons of its grade, the weightiest first. */
  reasons: FitReason[];
}

const ceReason = ({ takesCeReferrals }: MatrixEntry): FitReason =>
  takesCeReferrals === 'yes' ? 'takes-ce' : takesCeReferrals === 'no' ? 'takes-no-ce' : 'ce-unknown';

function kindReasons(entry: MatrixEntry, { service }: Known): FitReason[] {
  const own = serviceOf(entry);
  if (own === undefined) return ['no-such-kind'];
  return service !== undefined && own !== service ? ['other-kind'] : [];
}

function householdReason({ households }: MatrixEntry, { household }: Known): FitReason {
  if (households.length === 0) return 'any-household';
  if (household === undefined) return 'ask-household';
  return households.includes(household) ? 'household-fits' : 'household-other';
}

/** Who comes through a victim service provider is a survivor; whether somebody is young, no form says. */
const populationReasons = ({ onlyFor }: MatrixEntry, { veteranStatus }: Known): FitReason[] =>
  onlyFor.map((population) => {
    if (population === 'survivors') return 'for-survivors';
    if (population === 'youth') return 'ask-youth';
    if (population === 'see-criteria') return 'read-criteria';
    return veteranStatus === 1 ? 'for-veterans' : 'ask-veterans';
  });

function bedroomReasons({ mostBedrooms }: MatrixEntry, { minimumBedrooms }: Known): FitReason[] {
  if (mostBedrooms === undefined || minimumBedrooms === undefined) return [];
  return [minimumBedrooms <= mostBedrooms ? 'bedrooms-fit' : 'too-few-bedrooms'];
}

/** How one project fits what is known, and why. A stale entry never just fits: it is asked about first. */
export function fitOf(entry: MatrixEntry, known: Known, matrix: Matrix, today: string): Fit {
  const stale = isStale(entry.asOf, matrix, today);
  const all: FitReason[] = [
    ...(stale ? (['stale'] as const) : []),
    ceReason(entry),
    ...kindReasons(entry, known),
    householdReason(entry, known),
    ...populationReasons(entry, known),
    ...bedroomReasons(entry, known),
  ];
  const has = (grade: Grade) => all.some((reason) => grades[reason] === grade);
  const grade = has('not') ? 'not' : has('ask') ? 'ask' : 'fits';
  // Why not is said alone; what has to be asked is said before what already fits.
  const reasons = grade === 'not' ? all.filter((reason) => grades[reason] === 'not') : all;
  return { entry, grade, isStale: stale, reasons: [...reasons].sort((one, other) => weight(one) - weight(other)) };
}

const weight = (reason: FitReason): number => (grades[reason] === 'fits' ? 1 : 0);

const order: Record<Grade, number> = { fits: 0, ask: 1, not: 2 };

/** Every project of the matrix, those that fit first, those to ask about next, those that do not last; each by provider and project. */
export function rankEntries(entries: readonly MatrixEntry[], known: Known, matrix: Matrix, today: string): Fit[] {
  const compare = new Intl.Collator().compare;
  return entries
    .map((entry) => fitOf(entry, known, matrix, today))
    .sort(
      (one, other) =>
        order[one.grade] - order[other.grade] ||
        compare(one.entry.provider, other.entry.provider) ||
        compare(one.entry.project, other.entry.project),
    );
}
