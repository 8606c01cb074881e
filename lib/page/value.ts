import type { ControlKind } from '../messages';
import type { Control } from './control';
import { isInput, isSelect } from './kind';

/** Dates are MM/DD/YYYY everywhere but inside a `type="date"` input. */
export const isoToPage = (iso: string): string => iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$2/$3/$1');
export const pageToIso = (date: string): string => date.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$1-$2');

/** What the control holds now. A password is never read. */
export function heldValue({ kind, element, radios }: Control): string {
  if (kind === 'password') return '';
  if (kind === 'radio') return radios.find((radio) => radio.checked)?.value ?? '';
  if (kind === 'checkbox') return String(isInput(element) && element.checked);
  return element.type === 'date' ? isoToPage(element.value) : element.value;
}

/** What a person reads there. */
export function shownText(control: Control): string {
  const { element, radios, optionTexts } = control;
  if (control.kind === 'radio') return optionTexts[radios.findIndex((radio) => radio.checked)] ?? '';
  if (isSelect(element)) return element.options[element.selectedIndex]?.text ?? '';
  return heldValue(control);
}

const digits = (text: string): string => text.replace(/\D/g, '');
const padded = (date: string): string =>
  date
    .split(/\D+/)
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('');

/** Whether two values say the same; masks add separators to dates and phones. */
export function isSameValue(kind: ControlKind, one: string, other: string): boolean {
  if (one === other) return true;
  if (kind === 'date') return padded(one) === padded(other);
  if (kind === 'phone') return digits(one) === digits(other) && digits(one) !== '';
  return (kind === 'text' || kind === 'textarea' || kind === 'lookup') && one.trim() === other.trim();
}
