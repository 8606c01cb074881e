import * as z from 'zod/mini';
import { type CeEvent, ceEvents } from '../hmis/code-lists/ce-events-2026';
import { instant, plainDate } from '../hmis/ids';
import { projectTypeNames } from './project-types';

/** HUD 2.07.4 HouseholdType. An entry that names none takes any. */
export const householdTypes = ['without-children', 'with-children', 'only-children'] as const;
export type HouseholdType = (typeof householdTypes)[number];

/** Whom a project is for and nobody else; what these words cannot say stands in its criteria. */
export const populations = ['survivors', 'veterans', 'youth', 'see-criteria'] as const;
export type Population = (typeof populations)[number];

export const answers = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof answers)[number];

/** Longest texts, in characters. A provider is as long as a referral's provider may be. */
export const longest = { project: 100, provider: 60, area: 80, criteria: 500, notes: 500 } as const;

const text = (most: number) => z.string().check(z.minLength(2), z.maxLength(most));
const isEvent = (code: unknown): code is CeEvent => typeof code === 'number' && Object.hasOwn(ceEvents, code);

/** One project of the region's Eligibility Matrix. */
export const matrixEntry = z.strictObject({
  id: z.uuid(),
  project: text(longest.project),
  /** As ClientTrack's Refer to Provider spells it; goes into the referral. */
  provider: text(longest.provider),
  type: z.enum(projectTypeNames),
  takesCeReferrals: z.enum(answers),
  /** HUD 4.20.2, where the sheet names another than the type's own. */
  event: z.optional(z.custom<CeEvent>(isEvent)),
  households: z.array(z.enum(householdTypes)),
  onlyFor: z.array(z.enum(populations)),
  /** Its largest homes have so many bedrooms; the form's item 5 counts to 6. */
  mostBedrooms: z.optional(z.int().check(z.minimum(0), z.maximum(6))),
  area: z.optional(text(longest.area)),
  criteria: z.optional(text(longest.criteria)),
  notes: z.optional(text(longest.notes)),
  /** The day that what it says was true. */
  asOf: plainDate,
});
export type MatrixEntry = z.infer<typeof matrixEntry>;

/** As a sheet or a person gives it: the sheet's own day may still be missing, and it has no place in the matrix yet. */
export type NewEntry = Omit<MatrixEntry, 'id' | 'asOf'> & { asOf?: string };

/** A region has some hundreds of projects. */
export const mostEntries = 5000;

/**
 * No public source says how often a region renews its matrix. A quarter is ours: capacity and staff of a project seldom stay the same for
 * longer, and a shorter time would cry wolf at sheets that are sent out quarterly. The desk can change it.
 */
export const defaultStaleAfterDays = 90;

/** The region's Eligibility Matrix as this desk keeps it. */
export const matrix = z.strictObject({
  entries: z.array(matrixEntry).check(z.maxLength(mostEntries)),
  staleAfterDays: z.int().check(z.minimum(1), z.maximum(730)),
  /** After this day, what is older is stale however few days have passed. */
  goodUntil: z.optional(plainDate),
  /** What a person said of titles like the last sheet's, to be suggested for the next. */
  columns: z.record(z.string(), z.string()),
  changedAt: instant,
});
export type Matrix = z.infer<typeof matrix>;

export const emptyMatrix = (now: Date): Matrix => ({
  entries: [],
  staleAfterDays: defaultStaleAfterDays,
  columns: {},
  changedAt: now.toISOString(),
});
