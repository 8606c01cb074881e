import type { ControlDescription, OptionDescription } from '../messages';
import type { ScreenField } from '../screens/screen';
import { holdsWords, isAmong } from './words';

/** The option that says our code, by its text (R21); undefined when none or more than one does. */
export function findOption(field: ScreenField, code: string, control: ControlDescription): OptionDescription | undefined {
  const [only, second] = fittingOptions(field, code, control);
  return second === undefined ? only : undefined;
}

/** Every option that the value of our record may be. */
export function fittingOptions(field: ScreenField, code: string, { options }: ControlDescription): OptionDescription[] {
  if (field.control === 'choice' && field.only !== undefined) {
    const words = field.only;
    return options.filter(({ value, text }) => value !== '' && words.some((each) => holdsWords(text, each)));
  }
  const table = field.control === 'choice' ? field.options : undefined;
  const accepted = table === undefined ? [code] : (table[code] ?? []);
  return options.filter(({ text }) => isAmong(text, accepted));
}

/** Nothing chosen yet: ClientTrack's empty choice says "--SELECT--". A provider called "Selective Housing" is a choice. */
export const isUnchosen = ({ value, text }: Pick<ControlDescription, 'value' | 'text'>): boolean =>
  value === '' || /^[-\s]*select\b/i.test(text);
