import { isElement } from './words';

const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });

/** Named elements can shadow the document's own methods, so the method is taken from where the page cannot put one. */
const elementAt = (document: Document, x: number, y: number): Element | null => Document.prototype.elementFromPoint.call(document, x, y);

function isSame(found: Element | null, wanted: Element): boolean {
  if (found === null) return false;
  if (found === wanted || wanted.contains(found)) return true;
  // Where a label stands over its own tick box, the person reaches the box through it.
  const label = found.closest('label');
  return label !== null && label.control === wanted;
}

/** What a person would reach by pointing at the element's middle, in its own frame and in every frame around it. */
function isReached(element: Element): boolean {
  let wanted = element;
  let { x, y } = middle(element.getBoundingClientRect());
  for (;;) {
    const document = wanted.ownerDocument;
    if (!isSame(elementAt(document, x, y), wanted)) return false;
    const frame = document.defaultView?.frameElement;
    if (!frame || !isElement(frame)) return true;
    const box = frame.getBoundingClientRect();
    const scale = box.width / (frame.clientWidth || box.width);
    x = box.left + frame.clientLeft + x * scale;
    y = box.top + frame.clientTop + y * scale;
    wanted = frame;
  }
}

/** Something lies over the element, also after it was brought into view. */
export function isCovered(element: Element): boolean {
  if (isReached(element)) return false;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  return !isReached(element);
}
