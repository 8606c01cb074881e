import type { FactDescription } from '../messages';
import { controlSelector } from './kind';
import { isVisible } from './visibility';
import { asLabel, classOf, hasWords, wordsOf } from './words';

/** Named texts, as ClientTrack's header shows who is open. */
const named = 'span[aria-label], div[aria-label], td[aria-label], strong[aria-label], output[aria-label], dd[aria-label]';
const active = 'a, button, select, textarea, input, iframe';
const longest = 200;

const isText = (element: Element): boolean =>
  element.querySelector(active) === null &&
  !element.hasAttribute('onclick') &&
  !/^(button|link|tab|menu)/.test(element.getAttribute('role') ?? '');

function factOf(label: string, value: Element): FactDescription[] {
  const text = wordsOf(value);
  return hasWords(label) && hasWords(text) && text.length <= longest && isVisible(value) ? [{ label, value: text }] : [];
}

const isLabelCell = (cell: Element): boolean =>
  cell.querySelector(controlSelector) === null &&
  (cell.localName === 'th' || cell.localName === 'dt' || /label/i.test(classOf(cell)) || cell.querySelector('label') !== null);

/** Label and value side by side, without anything to fill in: a read-only row, or a term and what it stands for. */
function sideBySide(root: Element): FactDescription[] {
  return [...root.querySelectorAll('td, dd')].flatMap((value) => {
    const label = value.previousElementSibling;
    if (label === null || !isLabelCell(label) || value.querySelector(controlSelector) !== null || isLabelCell(value)) return [];
    return factOf(asLabel(wordsOf(label)), value);
  });
}

/** What the page shows with a label and that cannot be edited. */
export function findFacts(root: Element): FactDescription[] {
  const byName = [...root.querySelectorAll(named)]
    .filter(isText)
    .flatMap((element) => factOf(asLabel(element.getAttribute('aria-label') ?? ''), element));
  return [...byName, ...sideBySide(root)];
}
