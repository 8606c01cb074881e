import type { ControlDescription, OptionDescription } from '../messages';
import type { ScreenField } from '../screens/screen';
import { holdsWords, isAmong } from './words';

/** The option that says our code, by its text (R21); undefined when none or more than one does. */
export function findOption(field: ScreenField, code: string, control: ControlDescription): OptionDescription | undefined {
  if (field.control === 'choice' && field.only !== undefined) {
    const words = field.only;
    const fitting = control.options.filter(({ value, text }) => value !== '' && words.some((each) => holdsWords(text, each)));
    return fitting.length === 1 ? fitting[0] : undefined;
  }
  const table = field.control === 'choice' ? field.options : undefined;
  const accepted = table === undefined ? [code] : (table[code] ?? []);
  const matches = control.options.filter((option) => isAmong(option.text, accepted));
  return matches.length === 1 ? matches[0] : undefined;
}

/** Nothing chosen yet: ClientTrack's empty choice says "--SELECT--". A provider called "Selective Housing" is a choice. */
export const isUnchosen = ({ value, text }: Pick<ControlDescription, 'value' | 'text'>): boolean =>
  value === '' || /^[-\s]*select\b/i.test(text);
