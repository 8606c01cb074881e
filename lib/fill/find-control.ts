import type { ControlDescription, ControlKind } from '../messages';
import type { ScreenField } from '../screens/screen';
import { isAmong, sameWords } from './words';

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

type Place = Exclude<ScreenField, { control: 'leave' }>['place'];

/** Fields that share the label a person pointed at are told apart by the section they pointed in, never by the id. */
function inPlace(found: readonly ControlDescription[], place: Place): readonly ControlDescription[] {
  if (place === undefined || found.length < 2 || !found.every(({ label }) => sameWords(label, place.label))) return found;
  const there = found.filter(({ section }) => sameWords(section, place.section));
  return there.length === 1 ? there : found;
}

/** The id that was seen there belongs to another control now: the clues disagree. */
const isElsewhere = (place: Place, control: ControlDescription, controls: readonly ControlDescription[]): boolean =>
  place !== undefined && place.id !== '' && control.id !== place.id && controls.some(({ id }) => id === place.id);

/** Whether the field may be a control of this kind at all. */
export const mayBe = (field: ScreenField, { kind }: ControlDescription): boolean =>
  kindsOf[field.control].includes(kind) || (field.control === 'choice' && field.mayBeTyped === true && kind === 'text');

/** The one control that a field means, by label, section and kind. Hidden twins give way to the one that shows. */
export function findControl(field: ScreenField, spellings: readonly string[], controls: readonly ControlDescription[]): Finding {
  const place = field.control === 'leave' ? undefined : field.place;
  const sections = field.sections === undefined ? undefined : [...field.sections, ...(place === undefined ? [] : [place.section])];
  const candidates = controls.filter(
    (control) =>
      mayBe(field, control) && isAmong(control.label, spellings) && (sections === undefined || isAmong(control.section, sections)),
  );
  const visible = candidates.filter((control) => control.isVisible);
  const [only, second] = inPlace(visible.length > 0 ? visible : candidates, place);
  if (only === undefined) return { kind: 'none' };
  if (second !== undefined || isElsewhere(place, only, controls)) return { kind: 'many' };
  return { kind: only.isVisible ? 'found' : 'hidden', control: only };
}
