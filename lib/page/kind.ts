import type { ControlKind } from '../messages';
import { classOf, isElement } from './words';

export type ControlElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Everything a person could fill. Lists of several choices have no single value, so they stay with the person. */
export const controlSelector = 'input:not([type="hidden"]), select:not([multiple]), textarea';

/** By name, not by class: an element of another frame belongs to other classes. */
export const isInput = (element: Element): element is HTMLInputElement => element.localName === 'input';
export const isSelect = (element: Element): element is HTMLSelectElement => element.localName === 'select';
export const isTextArea = (element: Element): element is HTMLTextAreaElement => element.localName === 'textarea';
export const isControl = (element: Element): element is ControlElement => isInput(element) || isSelect(element) || isTextArea(element);

const textTypes = new Set(['text', 'search', 'tel', 'email', 'number', 'url']);
const datePattern = /^[m0_#9]{1,2}[/.-][d0_#9]{1,2}[/.-][y0_#9]{2,4}$/i;
const phonePattern = /^\(?[x0_#9]{3}\)?[ .-]*[x0_#9]{3}[ .-]*[x0_#9]{4}$/i;
const magnifier = /find|search|look-?\s?up|magnif/i;
const icons = 'a, button, i, img, svg, input[type="image"], input[type="button"]';

const classesAround = (input: HTMLInputElement): string =>
  [input, input.parentElement, input.parentElement?.parentElement].map((element) => (element ? classOf(element) : '')).join(' ');

const maskOf = (input: HTMLInputElement): string[] =>
  [input.placeholder, input.getAttribute('data-mask'), input.getAttribute('data-inputmask')].map((mask) => (mask ?? '').trim());

const isMagnifier = (icon: Element): boolean =>
  ['title', 'alt', 'aria-label', 'class', 'value'].some((name) => magnifier.test(icon.getAttribute(name) ?? '')) ||
  magnifier.test((icon.textContent ?? '').slice(0, 20));

/** A magnifier stands right behind the field; a page's own Search button, which sends the form, is none. */
function hasMagnifier(input: HTMLInputElement): boolean {
  for (let next = input.nextSibling; next !== null; next = next.nextSibling) {
    if (!isElement(next)) continue;
    if (isControl(next) && next.matches('select, textarea, [type="text"], :not([type])')) return false;
    for (const icon of next.matches(icons) ? [next] : next.querySelectorAll(icons)) {
      if (!icon.matches('button[type="submit"], button:not([type])') && isMagnifier(icon)) return true;
    }
  }
  return false;
}

function kindOfText(input: HTMLInputElement): ControlKind {
  const masks = maskOf(input);
  const classes = classesAround(input);
  if (/date-?(field|picker)/i.test(classes) || masks.some((mask) => mask === 'date' || datePattern.test(mask))) return 'date';
  if (input.type === 'tel' || /phone-?(field|mask)/i.test(classes) || masks.some((mask) => mask === 'phone' || phonePattern.test(mask)))
    return 'phone';
  return hasMagnifier(input) ? 'lookup' : 'text';
}

/** The kind of a control, by its markup alone; undefined for buttons and files. */
export function kindOf(element: ControlElement): ControlKind | undefined {
  if (isSelect(element)) return 'select';
  if (isTextArea(element)) return 'textarea';
  const { type } = element;
  if (type === 'password' || type === 'checkbox' || type === 'radio' || type === 'date') return type;
  return textTypes.has(type) ? kindOfText(element) : undefined;
}
