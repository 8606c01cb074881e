import type { Plan } from '../../lib/fill/reading';
import type { ControlDescription, PageDescription } from '../../lib/messages';

const isEmpty = ({ kind, value, text }: ControlDescription): boolean =>
  kind === 'checkbox' ? value === 'false' : value === '' || /^-*\s*select\b/i.test(text);

/** Labels of the fields that ClientTrack requires, that are empty, and that this plan does not write: the person's own. */
export function askedOfPerson(page: PageDescription, plan: Plan): string[] {
  const written = new Set(plan.rows.flatMap(({ write }) => (write === undefined ? [] : [write.key])));
  const asked = page.controls.filter((control) => control.isRequired && control.isVisible && control.isEnabled && isEmpty(control));
  return [...new Set(asked.filter(({ key, label }) => !written.has(key) && label !== '').map(({ label }) => label))];
}
