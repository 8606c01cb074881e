import type { ExitItems } from '../hmis/exit';
import type { PageDescription } from '../messages';
import type { Profile } from '../profiles/profile';
import type { Screen } from '../screens/screen';
import { plainDateOf } from './dates';
import { columnOf } from './evidence';
import { spellingsOf } from './recognize';
import { holdsWords } from './words';

/**
 * The list of enrollments shows this exit: one enrollment of the kind that a transfer ends, with the form's own day. The caller has
 * made sure whose page it is.
 */
export function isExitShown(screen: Screen, page: PageDescription, profile: Profile, { exitDate }: ExitItems): boolean {
  const { exits } = screen;
  if (exits === undefined) return false;
  const shown = (page.tables ?? []).flatMap((table) => {
    const date = columnOf(table, spellingsOf(exits.date, screen, profile));
    const project = columnOf(table, spellingsOf(exits.project, screen, profile));
    if (date === undefined || project === undefined) return [];
    return table.rows.filter(
      (cells) => plainDateOf(cells[date] ?? '') === exitDate && exits.only.some((words) => holdsWords(cells[project] ?? '', words)),
    );
  });
  return shown.length === 1;
}
