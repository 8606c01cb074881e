import type { ControlDescription, OptionDescription } from '../messages';
import type { ScreenField } from '../screens/screen';
import { isAmong } from './words';

/** The option that says our code, by its text (R21); undefined when none or more than one does. */
export function findOption(field: ScreenField, code: string, control: ControlDescription): OptionDescription | undefined {
  const table = field.control === 'choice' ? field.options : undefined;
  const accepted = table === undefined ? [code] : (table[code] ?? []);
  const matches = control.options.filter((option) => isAmong(option.text, accepted));
  return matches.length === 1 ? matches[0] : undefined;
}

/** Nothing chosen yet: ClientTrack's empty choice says SELECT. */
export const isUnchosen = (control: ControlDescription): boolean => control.value === '' || /select/i.test(control.text);
