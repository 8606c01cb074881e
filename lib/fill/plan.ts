import type { SixItems, Transfer } from '../hmis/transfer';
import type { ControlDescription, PageDescription } from '../messages';
import type { Profile } from '../profiles/profile';
import type { Screen, ScreenField } from '../screens/screen';
import { findControl } from './find-control';
import { gridRowsOf, householdRow, rowsForSubjects } from './grid-rows';
import { planRow } from './plan-row';
import type { Plan, PlanRow } from './reading';
import { spellingsOf } from './recognize';
import { codeOf, type Subject } from './values';

interface Part {
  fields: readonly ScreenField[];
  controls: readonly ControlDescription[];
  subject: Subject;
  each?: PlanRow['each'];
}

interface Numbered {
  subject: Subject;
  /** Its place on the form. */
  number: number;
}

const isOpen = ({ recorded }: { recorded?: unknown }): boolean => recorded === undefined;

/** What is still to be recorded: what already stands in ClientTrack is never entered twice. */
function openSubjects({ referrals, unmetNeeds }: Transfer, items: SixItems): Record<'referral' | 'unmetNeed', Numbered[]> {
  return {
    referral: referrals.flatMap((referral, index) => (isOpen(referral) ? [{ subject: { items, referral }, number: index + 1 }] : [])),
    unmetNeed: unmetNeeds.flatMap((unmetNeed, index) => (isOpen(unmetNeed) ? [{ subject: { items, unmetNeed }, number: index + 1 }] : [])),
  };
}

/** The fields outside grids, then each grid row that belongs to this household. */
function partsOf(screen: Screen, profile: Profile, page: PageDescription, transfer: Transfer, items: SixItems): Part[] {
  const { clientTrackId } = transfer;
  const open = openSubjects(transfer, items);
  const about = screen.about === undefined ? undefined : open[screen.about][0];
  // A page for referrals has nothing to take once all of them are recorded: what stands there stays.
  const isOver = screen.about !== undefined && about === undefined;
  const isOne = about !== undefined && screen.grids === undefined;
  const parts: Part[] = [
    {
      fields: isOver ? screen.fields.filter(({ control }) => control === 'leave') : screen.fields,
      controls: page.controls.filter((control) => !control.row),
      subject: { items, clientTrackId, ...(isOne ? about.subject : {}) },
      each: isOne && screen.about !== undefined ? { of: screen.about, number: about.number } : undefined,
    },
  ];
  const rows = gridRowsOf(page.controls);
  for (const grid of screen.grids ?? []) {
    const entries = grid.each === 'household' ? [{ subject: { items }, number: 1 }] : open[grid.each];
    const subjects = entries.map(({ subject }) => subject);
    const found =
      grid.each === 'household' ? [householdRow(rows, { items }, screen, profile)] : rowsForSubjects(rows, grid, subjects, screen, profile);
    entries.forEach(({ subject, number }, index) => {
      parts.push({ fields: grid.fields, controls: found[index] ?? [], subject, each: { of: grid.each, number } });
    });
  }
  return parts;
}

function planPart(part: Part, screen: Screen, profile: Profile, today: string): PlanRow[] {
  const rows: PlanRow[] = [];
  const writtenBefore: string[] = [];
  for (const [index, field] of part.fields.entries()) {
    const found = findControl(field, spellingsOf(field.labels, screen, profile), part.controls);
    const id = [part.each?.of ?? 'page', part.each?.number ?? 0, index].join('.');
    if (field.control === 'leave') {
      if (found.kind !== 'found') continue;
      const { label, section, text } = found.control;
      rows.push({ id, label, section, each: part.each, state: 'left', before: text, after: '', why: field.why });
      continue;
    }
    const code = codeOf(field.field, part.subject);
    if (code === undefined) continue;
    const row = planRow(field, code, found, { id, each: part.each, today, writtenBefore });
    if (row.write !== undefined) writtenBefore.push(...field.labels);
    rows.push(row);
  }
  return rows;
}

/**
 * What the record would put on this page, field by field, in writing order. Pure: nothing is written here.
 * Rows that are already right carry a write too, so that the page's own rules cannot undo them unnoticed.
 */
export function planScreen(
  screen: Screen,
  profile: Profile,
  page: PageDescription,
  transfer: Transfer,
  items: SixItems,
  today: string,
): Plan {
  const rows = partsOf(screen, profile, page, transfer, items).flatMap((part) => planPart(part, screen, profile, today));
  return { screen: screen.name, nonce: page.nonce, rows, hash: JSON.stringify([page.nonce, rows]) };
}
