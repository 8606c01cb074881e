import type { Plan } from '../../lib/fill/reading';
import type { ControlDescription, PageDescription } from '../../lib/messages';

const isEmpty = ({ kind, value, text }: ControlDescription): boolean =>
  kind === 'checkbox' ? value === 'false' : value === '' || /^-*\s*select\b/i.test(text);

const rowOf = ({ row }: ControlDescription): string | undefined => row && `${row.table}.${row.index}`;

/**
 * Labels of the fields that ClientTrack requires, that are empty, and that this plan does not write: the person's own. Of a grid only
 * in the lines that the plan works on: ClientTrack does not ask for the others.
 */
export function askedOfPerson(page: PageDescription, plan: Plan): string[] {
  const written = new Set(plan.rows.flatMap(({ write }) => (write === undefined ? [] : [write.key])));
  const lines = new Set(page.controls.filter(({ key }) => written.has(key)).map(rowOf));
  const asked = page.controls.filter(
    (control) =>
      control.isRequired &&
      control.isVisible &&
      control.isEnabled &&
      isEmpty(control) &&
      (control.row === undefined || lines.has(rowOf(control))),
  );
  return [...new Set(asked.filter(({ key, label }) => !written.has(key) && label !== '').map(({ label }) => label))];
}
