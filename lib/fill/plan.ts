import type { SixItems, Transfer } from '../hmis/transfer';
import type { PageDescription } from '../messages';
import type { Profile } from '../profiles/profile';
import type { Screen } from '../screens/screen';
import { isExiting } from './exiting';
import { findControl } from './find-control';
import { type Part, partsOfGrid } from './grid-parts';
import { gridRowsOf } from './grid-rows';
import { planRow } from './plan-row';
import { presetId } from './preset-values';
import type { Plan, PlanRow } from './reading';
import { spellingsOf } from './recognize';
import { openSubjects } from './subjects';
import { codeOf, type Subject } from './values';

/** The fields outside grids, then each grid row that belongs to this household. */
function partsOf(screen: Screen, profile: Profile, page: PageDescription, transfer: Transfer, items: SixItems | undefined): Part[] {
  const { clientTrackId, exit } = transfer;
  const household: Subject = { items, clientTrackId, exit: isExiting(transfer) ? exit?.items : undefined };
  const open = openSubjects(transfer, items, profile);
  const about = screen.about === undefined ? undefined : open[screen.about][0];
  // A page for referrals has nothing to take once all of them are recorded: what stands there stays.
  const isOver = screen.about !== undefined && about === undefined;
  const isOne = about !== undefined && screen.grids === undefined;
  const rows = gridRowsOf(page.controls);
  return [
    {
      fields: isOver ? screen.fields.filter(({ control }) => control === 'leave') : screen.fields,
      controls: page.controls.filter((control) => !control.row),
      subject: isOne ? { ...household, ...about.subject } : household,
      each: isOne ? { of: about.of, number: about.number } : undefined,
    },
    ...(screen.grids ?? []).flatMap((grid) => partsOfGrid(grid, { rows, open, household, screen, profile })),
  ];
}

function planPart(part: Part, screen: Screen, profile: Profile, today: string): PlanRow[] {
  if (part.isBeyond) return [];
  if (part.missing !== undefined) {
    const id = [part.each?.of, part.each?.number, 'row'].join('.');
    return [{ id, label: part.missing, section: '', each: part.each, state: 'no-row', before: '', after: '' }];
  }
  const rows: PlanRow[] = [];
  const writtenBefore: string[] = [];
  for (const [index, field] of part.fields.entries()) {
    const found = findControl(field, spellingsOf(field.labels, screen, profile), part.controls);
    const id = [part.each?.of ?? 'page', part.each?.number ?? 0, index].join('.');
    const preset = field.control !== 'leave' && field.field === 'preset.dataNotCollected' ? presetId(screen, field) : undefined;
    const isOff = preset !== undefined && profile.presetsOff?.includes(preset) === true;
    const code = field.control === 'leave' || isOff ? undefined : codeOf(field.field, part.subject);
    if (field.control === 'leave' || code === undefined) {
      const why = isOff ? 'preset-off' : field.control === 'leave' ? field.why : field.orLeave;
      if (found.kind !== 'found' || why === undefined) continue;
      const { label, text } = found.control;
      const section = part.section ?? found.control.section;
      rows.push({ id, label, section, each: part.each, state: 'left', before: text, after: '', why, ...(preset && { preset }) });
      continue;
    }
    const planned = planRow(field, code, found, { id, each: part.each, today, writtenBefore });
    if (planned.write !== undefined) writtenBefore.push(...field.labels);
    rows.push({ ...planned, section: part.section ?? planned.section, ...(preset && { preset }) });
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
  items: SixItems | undefined,
  today: string,
): Plan {
  const parts = partsOf(screen, profile, page, transfer, items);
  const rows = parts.flatMap((part) => planPart(part, screen, profile, today));
  const beyond = parts.filter(({ isBeyond }) => isBeyond).length;
  return { screen: screen.name, nonce: page.nonce, rows, beyond, hash: JSON.stringify([page.nonce, rows, beyond]) };
}
