import type { ControlDescription, ControlKind } from '../messages';
import type { ScreenField } from '../screens/screen';
import { isAmong } from './words';

/** The kinds of control a field may turn out to be: the same question is a list in one deployment and radios in the next. */
const kindsOf: Record<ScreenField['control'], readonly ControlKind[]> = {
  text: ['text', 'select', 'radio'],
  phone: ['phone', 'text'],
  date: ['date', 'text'],
  checkbox: ['checkbox'],
  choice: ['select', 'radio'],
  lookup: ['lookup', 'text', 'select'],
  leave: ['text', 'date', 'phone', 'textarea', 'select', 'radio', 'checkbox', 'lookup'],
};

export type Finding = { kind: 'found' | 'hidden'; control: ControlDescription } | { kind: 'none' } | { kind: 'many' };

/** The one control that a field means, by label, section and kind. Hidden twins give way to the one that shows. */
export function findControl(field: ScreenField, spellings: readonly string[], controls: readonly ControlDescription[]): Finding {
  const candidates = controls.filter(
    (control) =>
      kindsOf[field.control].includes(control.kind) &&
      isAmong(control.label, spellings) &&
      (field.sections === undefined || isAmong(control.section, field.sections)),
  );
  const visible = candidates.filter((control) => control.isVisible);
  const [only, second] = visible.length > 0 ? visible : candidates;
  if (only === undefined) return { kind: 'none' };
  if (second !== undefined) return { kind: 'many' };
  return { kind: only.isVisible ? 'found' : 'hidden', control: only };
}
