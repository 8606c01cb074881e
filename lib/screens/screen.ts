import * as z from 'zod/mini';
import { place } from './place';

/**
 * What a file in this folder may say about one ClientTrack screen. A plain object without functions:
 * it describes the page; it never says what to do. Checked with `satisfies Screen`, and by this schema in tests.
 */

/** Values a screen may ask for. `transfer.*` are the six items; `preset.*` are fixed by rule (each with its rule); `referral.*` and `unmetNeed.*` repeat by row. */
export const fieldNames = [
  'transfer.firstName',
  'transfer.lastName',
  'transfer.entryDate',
  'transfer.veteranStatus',
  'transfer.specialPopulationScore',
  'transfer.minimumBedrooms',
  'transfer.contactPhone',
  /** Of a household that the VSP knows to be in ClientTrack (R17) */
  'transfer.clientTrackId',
  /** 3.01.5, always 2 for a code name (R9) */
  'preset.nameDataQuality',
  /** 99 Data not collected, for what ClientTrack demands and a VSP never sends (R23) */
  'preset.dataNotCollected',
  /** 3.15, always 1 Self: one head of household per transfer */
  'preset.relationshipToHoH',
  /** A tick box that only shows more of the page */
  'preset.show',
  /** A tick box that takes the household's row along */
  'preset.include',
  /** The enrollment a referral belongs to: the open one in Coordinated Entry, when there is just one */
  'preset.ceEnrollment',
  'referral.date',
  'referral.service',
  'referral.provider',
  'unmetNeed.date',
  'unmetNeed.category',
  'unmetNeed.reason',
  /** The status of a referral that says it could not be made, where a deployment records needs so */
  'unmetNeed.status',
  /** Of the Data Transfer form – Exit: HUD 3.11.1, 3.12.1, 3.12.A */
  'exit.exitDate',
  'exit.destination',
  'exit.destinationSubsidyType',
] as const;
export type FieldName = (typeof fieldNames)[number];

const label = z.string().check(z.minLength(1));
const shared = {
  /** Accepted spellings of the visible label (in a grid: of the column). */
  labels: z.array(label).check(z.minLength(1)),
  /** Section heading the field must stand under, when the label alone is not unique. */
  sections: z.optional(z.array(label)),
};
const why = z.enum(['never-sent', 'not-needed', 'free-text', 'sends-email', 'agency-decides', 'clienttrack-default', 'search-by-id-only']);
const written = {
  ...shared,
  field: z.enum(fieldNames),
  /** What the page puts there by itself and that may be replaced without asking: option texts, or 'today' for a date. */
  pageDefault: z.optional(z.array(z.string())),
  /** Writing it wakes the page's own rules. */
  trigger: z.optional(z.enum(['page', 'server'])),
  /** The label of the field that shows this one; it may be hidden until that one is written. */
  shownBy: z.optional(label),
  /** Why it may be missing without anything being wrong; a key of the catalogue. */
  mayBeMissing: z.optional(z.enum(['veteran-needs-birth-date', 'project-dependent'])),
  /** Where a person has pointed at it; comes from the deployment's profile, no file of this folder says it. */
  place: z.optional(place),
  /** Why it is left where the record has no value for it; without this it is then not mentioned. */
  orLeave: z.optional(why),
};
/** Our code → accepted option texts. */
const options = z.record(z.string(), z.array(label).check(z.minLength(1)));

export const screenField = z.discriminatedUnion('control', [
  z.strictObject({ control: z.literal('text'), ...written }),
  z.strictObject({ control: z.literal('phone'), ...written }),
  z.strictObject({ control: z.literal('date'), ...written }),
  z.strictObject({ control: z.literal('checkbox'), ...written }),
  /**
   * `select` and `radio` stand for each other: the same question is either, by deployment. `only`: the one option whose text
   * holds one of these words; with none or several the choice is the person's.
   */
  z.strictObject({
    control: z.literal('choice'),
    options: z.optional(options),
    only: z.optional(z.array(label)),
    mayBeTyped: z.optional(z.literal(true)),
    ...written,
  }),
  /** A search field: the text is proposed, the person picks. */
  z.strictObject({ control: z.literal('lookup'), ...written }),
  /** Looked at and deliberately left to the person, with the reason as a key of the catalogue. */
  z.strictObject({ control: z.literal('leave'), ...shared, why }),
]);
export type ScreenField = z.infer<typeof screenField>;

export const screen = z.strictObject({
  name: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** ClientTrack's own words for the page. */
  title: label,
  /** Two signals must agree: one of the headings, and every field label of `proof`. */
  recognize: z.strictObject({ headings: z.array(label).check(z.minLength(1)), proof: z.array(z.array(label).check(z.minLength(1))) }),
  /**
   * `new`: no client is chosen yet, the page's own name fields must be empty or the record's. `current`: ClientTrack's header must
   * show the record's name.
   */
  client: z.enum(['none', 'new', 'current']),
  /** The button the person presses when the page is right. */
  next: z.array(label),
  fields: z.array(screenField),
  /** The whole page is about one referral or unmet need: the first that is not recorded yet. With a grid, about all of them. */
  about: z.optional(z.enum(['referral', 'unmetNeed'])),
  /** The screen by name that comes after the last button and shows what was saved. */
  returnsTo: z.optional(z.string()),
  /**
   * Grids whose rows repeat. `household`: the row of the record's own name. `line`: every row alike. Others: one blank row per
   * referral or unmet need, or with `match` the row that ClientTrack has prepared for the referral's provider.
   */
  grids: z.optional(
    z.array(
      z.strictObject({
        each: z.enum(['household', 'referral', 'unmetNeed', 'line']),
        match: z.optional(z.literal('provider')),
        fields: z.array(screenField),
      }),
    ),
  ),
  /** Lists of saved records: the accepted headings of the columns that prove one. `who` is the provider, of an unmet need the reason. */
  lists: z.optional(
    z.array(
      z.strictObject({
        of: z.enum(['referral', 'unmetNeed']),
        date: z.array(label),
        what: z.array(label),
        who: z.array(label),
        /** Of a referral: what says that it is an unmet need, and which one. */
        status: z.optional(z.array(label)),
        need: z.optional(z.array(label)),
      }),
    ),
  ),
  /** The list of enrollments: the columns that prove an exit, and the words of the one enrollment that a transfer ends. */
  exits: z.optional(z.strictObject({ date: z.array(label), project: z.array(label), only: z.array(label) })),
  capture: z.optional(
    z.strictObject({
      /** The frame's address carries the client's id here (last part of the path, and the parameter). */
      address: z.optional(z.strictObject({ page: label, param: label, alsoParams: z.optional(z.record(z.string(), z.string())) })),
      /** Facts on the page or in ClientTrack's header that are the id. */
      facts: z.array(label),
    }),
  ),
});
export type Screen = z.infer<typeof screen>;
