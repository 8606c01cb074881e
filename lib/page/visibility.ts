const everything = { checkVisibilityCSS: true, visibilityProperty: true } as const;
const seeThrough = { checkOpacity: true, opacityProperty: true } as const;

/** Without layout (a parsed document, a test) only what the markup itself says counts. */
const isHiddenByMarkup = (element: Element): boolean =>
  element.closest('[hidden], [style*="display:none"], [style*="display: none"], [style*="visibility: hidden"]') !== null;

/** The page's styles do not hide the element. Cheap even right after a change, since it asks for no layout. */
export const isStyledVisible = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' ? element.checkVisibility(everything) : !isHiddenByMarkup(element);

/** The page shows the element: it is laid out, takes room and is not transparent. Whether something lies over it is asked when writing. */
export function isVisible(element: Element): boolean {
  if (!isStyledVisible(element)) return false;
  if (typeof element.checkVisibility !== 'function') return true;
  // Skins draw their own tick boxes over a transparent one; the person still ticks it there.
  const isTick = element.matches('[type="checkbox"], [type="radio"]');
  if (!isTick && !element.checkVisibility(seeThrough)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
