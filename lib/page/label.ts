import { type ControlElement, controlSelector, isControl } from './kind';
import { isVisible } from './visibility';
import { asLabel, hasWords, isElement, isMarkedRequired, oneLine, wordsOf } from './words';

export interface Label {
  text: string;
  isRequired: boolean;
}

const noLabel: Label = { text: '', isRequired: false };
/** Longer texts are explanations. */
const longest = 160;
/** A label is looked for inside the field's own row, block or group, never beyond. */
const borders = new Set(['body', 'form', 'fieldset', 'main', 'section', 'article', 'dialog', 'ul', 'ol']);
const notLabels = 'h1, h2, h3, h4, h5, h6, legend, caption, button, a, [role="heading"], [role="alert"]';

/** The page's `label` elements by the control they are for. Reading `control.labels` instead would search the whole page each time. */
export function labelsById(root: Element): Map<string, HTMLLabelElement> {
  const labels = new Map<string, HTMLLabelElement>();
  for (const label of root.querySelectorAll<HTMLLabelElement>('label[for]'))
    if (!labels.has(label.htmlFor)) labels.set(label.htmlFor, label);
  return labels;
}

/** The mark may stand in the label or beside it in its cell. */
function isMarked(label: Element): boolean {
  const cell = label.closest('td, th, dt');
  return isMarkedRequired(cell !== null && cell.querySelector(controlSelector) === null ? cell : label);
}

function labelFrom(element: Element | null | undefined): Label | undefined {
  if (!element) return undefined;
  const text = asLabel(wordsOf(element));
  return hasWords(text) && text.length <= longest ? { text, isRequired: isMarked(element) } : undefined;
}

function labelByAria(element: Element, root: Element): Label | undefined {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.map((id) => root.querySelector(`[id="${id.replace(/["\\]/g, '\\$&')}"]`)).flatMap((found) => labelFrom(found) ?? []);
  if (named.length > 0) return { text: named.map(({ text }) => text).join(' '), isRequired: named.some(({ isRequired }) => isRequired) };
  const text = asLabel(element.getAttribute('aria-label') ?? '');
  return text === '' ? undefined : { text, isRequired: false };
}

/** The words that stand before the control: in its cell, in the label cell of its row, in the block before it. */
function labelBefore(control: Element): Label | undefined {
  const shows = isVisible(control);
  for (let node: Element | null = control; node !== null && !borders.has(node.localName); node = node.parentElement) {
    for (let before = node.previousSibling; before !== null; before = before.previousSibling) {
      if (!isElement(before)) {
        const text = before.nodeType === 3 ? asLabel(before.nodeValue ?? '') : '';
        if (hasWords(text)) return text.length <= longest ? { text, isRequired: (before.nodeValue ?? '').includes('*') } : undefined;
        continue;
      }
      if (before.matches(`${notLabels}, ${controlSelector}`) || before.querySelector(controlSelector) !== null) return undefined;
      if (shows && !isVisible(before)) continue;
      const label = labelFrom(before);
      if (label !== undefined) return label;
    }
    // Past the row lie other fields, unless the table has just this row and only holds one field together.
    if (node.localName === 'tr' && (node.closest('table')?.rows.length ?? 0) > 1) return undefined;
  }
  return undefined;
}

/** The words right behind a tick box or radio button. */
export function wordsAfter(control: Element): string {
  for (let next = control.nextSibling; next !== null; next = next.nextSibling) {
    if (isElement(next) && (isControl(next) || next.querySelector(controlSelector) !== null)) return '';
    const text = isElement(next) ? wordsOf(next) : oneLine(next.nodeType === 3 ? (next.nodeValue ?? '') : '');
    if (hasWords(text)) return text;
  }
  return '';
}

/** The label that names the control's id. Where it stands beside another control, in another row, a reader takes it for that one's. */
function labelById(control: Element, labels: ReadonlyMap<string, Element>): Element | undefined {
  const label = control.id === '' ? undefined : labels.get(control.id);
  const row = label?.closest('tr');
  return row && !row.contains(control) && row.querySelector(controlSelector) !== null ? undefined : label;
}

/** The label of a single control, outside of grids. */
export function labelOf(control: ControlElement, root: Element, labels: ReadonlyMap<string, Element>): Label {
  const own = labelFrom(labelById(control, labels)) ?? labelFrom(control.closest('label')) ?? labelByAria(control, root);
  if (own !== undefined) return own;
  if (control.type === 'checkbox') {
    const text = asLabel(wordsAfter(control));
    if (text !== '' && text.length <= longest) return { text, isRequired: false };
  }
  return labelBefore(control) ?? noLabel;
}

/** The words of one radio button. */
export const optionWords = (radio: HTMLInputElement, labels: ReadonlyMap<string, Element>): string =>
  (labelFrom(radio.id === '' ? undefined : labels.get(radio.id)) ?? labelFrom(radio.closest('label')))?.text ?? asLabel(wordsAfter(radio));

/** The label of a whole radio group: of the element around it, or before its first button. */
export function labelOfGroup(radios: readonly HTMLInputElement[], root: Element, labels: ReadonlyMap<string, Element>): Label {
  const [first] = radios;
  const last = radios.at(-1);
  if (first === undefined || last === undefined) return noLabel;
  let group: Element = first.parentElement ?? first;
  while (!group.contains(last) && group.parentElement !== null) group = group.parentElement;
  for (let around: Element | null = group; around !== null && around !== root; around = around.parentElement) {
    if (around !== group && around.querySelectorAll(controlSelector).length > radios.length) break;
    const legend = around.localName === 'fieldset' ? [...around.children].find((child) => child.localName === 'legend') : undefined;
    const label = labelFrom(around.id === '' ? undefined : labels.get(around.id)) ?? labelByAria(around, root) ?? labelFrom(legend);
    if (label !== undefined) return label;
  }
  const start = first.closest('label') ?? first;
  return labelBefore(start) ?? noLabel;
}
