/** What stands inside a label without being part of its words. */
const silentElements = new Set(['select', 'textarea', 'button', 'script', 'style', 'template', 'svg', 'iframe', 'noscript']);
const silentClass = /(^|[\s_-])(help|hint|tooltip)/i;
/** Elements that run on in the line; all others part two words. */
const inlineElements = new Set(['a', 'abbr', 'b', 'bdi', 'em', 'font', 'i', 'label', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'u']);
const lettersOrDigits = /[\p{L}\p{N}]/u;

export const isElement = (node: Node): node is Element => node.nodeType === 1;

export const classOf = (element: Element): string => element.getAttribute('class') ?? '';

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const hasWords = (text: string): boolean => lettersOrDigits.test(text);

const isSilent = (element: Element): boolean =>
  silentElements.has(element.localName) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  silentClass.test(classOf(element));

function spoken(parent: Element): string {
  let text = '';
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (!isElement(node) || isSilent(node)) continue;
    const part = spoken(node);
    // A lone "?" is a help icon, a lone "*" the required mark.
    const heard = hasWords(part) ? part : ' ';
    text += inlineElements.has(node.localName) ? heard : ` ${heard} `;
  }
  return text;
}

/** The element's words on one line, without help icons, marks and the texts of controls. */
export const wordsOf = (element: Element): string =>
  oneLine(element.firstElementChild === null ? (element.textContent ?? '') : spoken(element));

/** A label's words without required mark and closing colon. */
export const asLabel = (words: string): string =>
  oneLine(words)
    .replace(/\s*\(required\)/i, '')
    .replace(/^[*\s]+|[*:\s]+$/g, '');

/** The label carries the mark that people know for "must be filled". */
export const isMarkedRequired = (element: Element): boolean =>
  /\*|\(required\)/i.test(element.textContent ?? '') ||
  /required/i.test(classOf(element)) ||
  element.querySelector('[class*="required" i]') !== null;
