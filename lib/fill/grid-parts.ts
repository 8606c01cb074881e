import type { ControlDescription } from '../messages';
import type { Profile } from '../profiles/profile';
import type { Screen, ScreenField } from '../screens/screen';
import { type GridRow, householdRow, rowsForSubjects, rowsOfGrid } from './grid-rows';
import type { PlanRow } from './reading';
import type { openSubjects } from './subjects';
import type { Subject } from './values';

/** Fields of a screen with the controls among which each must be found, and what they are about. */
export interface Part {
  fields: readonly ScreenField[];
  controls: readonly ControlDescription[];
  subject: Subject;
  each?: PlanRow['each'];
  /** The row's own words, where they tell one line from the next. */
  section?: string | undefined;
  /** The provider for whom ClientTrack has no row here, or more than one. */
  missing?: string;
  /** The page has no blank line left for it. */
  isBeyond?: true;
}

type Grid = NonNullable<Screen['grids']>[number];

interface Context {
  rows: readonly GridRow[];
  open: ReturnType<typeof openSubjects>;
  household: Subject;
  screen: Screen;
  profile: Profile;
}

/** The rows of one grid that are this record's, each with what it is about. */
export function partsOfGrid(grid: Grid, { rows: all, open, household, screen, profile }: Context): Part[] {
  const rows = rowsOfGrid(all, grid, screen, profile);
  const { fields, each, match } = grid;
  if (each === 'household')
    return [{ fields, controls: householdRow(rows, household, screen, profile) ?? [], subject: household, each: { of: each, number: 1 } }];
  if (each === 'line') {
    return rows.map((controls, index) => {
      return { fields, controls, subject: household, each: { of: each, number: index + 1 }, section: controls[0]?.row?.header };
    });
  }
  // ClientTrack prepares its rows for providers; a need that goes to none of them has a page of its own.
  const entries = match === undefined ? open[each] : open[each].filter(({ of }) => of === each);
  const subjects = entries.map(({ subject }) => subject);
  const found = rowsForSubjects(rows, grid, subjects, screen, profile);
  return entries.map(({ subject, of, number }, index): Part => {
    const part = { fields, controls: found[index] ?? [], subject, each: { of, number } };
    if (found[index] !== undefined) return part;
    return match === undefined ? { ...part, isBeyond: true } : { ...part, missing: subject.referral?.provider ?? '' };
  });
}
