import type { Control } from './control';
import { isInput, isSelect } from './kind';
import { pageToIso } from './value';

/** The browser's own setter: a page may have put its own on the element. */
const inputValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
const textAreaValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
const selectValue = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value');

/** The one button of a radio group, or option of a list, that the value means. Whether it can be chosen is another question. */
export function choiceOf({ element, radios }: Control, value: string): HTMLInputElement | HTMLOptionElement | undefined {
  const choices = isSelect(element) ? [...element.options] : radios;
  const [only, second] = choices.filter((choice) => choice.value === value);
  return second === undefined ? only : undefined;
}

/** The words a person reads at a choice. */
export const choiceWords = ({ radios, optionTexts }: Control, choice: HTMLInputElement | HTMLOptionElement): string | undefined =>
  'text' in choice ? choice.text : optionTexts[radios.indexOf(choice)];

/** The element that a write touches: of a radio group the one button that the value means. Its first may be hidden. */
export function partToWrite(control: Control, value: string): Element {
  const choice = control.kind === 'radio' ? choiceOf(control, value) : undefined;
  return choice ?? control.element;
}

/** Ticks by the input's own click, never by a label's or a button's. */
function tick(input: HTMLInputElement, wanted: boolean): void {
  if ((input.type === 'checkbox' || input.type === 'radio') && input.checked !== wanted) input.click();
}

/**
 * Puts a value the way the browser's own autofill does: focus events without moving the person's focus, the value, then what
 * masks and rules listen for. No keys: an Enter would send the form.
 */
function fill(element: Element, set: () => void): void {
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  set();
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/** Writes one value into one control. */
export function put(control: Control, value: string): void {
  const { kind, element } = control;
  if (kind === 'radio') {
    const radio = choiceOf(control, value);
    if (radio !== undefined && isInput(radio)) tick(radio, true);
  } else if (kind === 'checkbox') {
    if (isInput(element)) tick(element, value === 'true');
  } else if (isSelect(element)) {
    fill(element, () => selectValue?.set?.call(element, value));
  } else if (isInput(element)) {
    fill(element, () => inputValue?.set?.call(element, element.type === 'date' ? pageToIso(value) : value));
  } else {
    fill(element, () => textAreaValue?.set?.call(element, value));
  }
}
