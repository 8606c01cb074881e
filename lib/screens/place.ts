import * as z from 'zod/mini';

/** Words of ClientTrack's page, as a person reads them. */
export const pageWords = z.string().check(z.minLength(1), z.maxLength(160));

/** Where a deployment has a field, once a person has pointed at it: its label, the section it stands under, its kind. Never a value. */
export const place = z.strictObject({
  label: pageWords,
  section: z.string().check(z.maxLength(200)),
  kind: z.enum(['text', 'date', 'phone', 'textarea', 'select', 'radio', 'checkbox', 'lookup']),
  /** Confirms only: where another control has this id now, the clues disagree. '' in a grid, whose rows have ids of their own. */
  id: z.string().check(z.maxLength(120)),
});
