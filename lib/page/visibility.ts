const everything = { checkVisibilityCSS: true, visibilityProperty: true } as const;
const seeThrough = { checkOpacity: true, opacityProperty: true } as const;

/** Without layout (a parsed document, a test) only what the markup itself says counts. */
const isHiddenByMarkup = (element: Element): boolean =>
  element.closest('[hidden], [style*="display:none"], [style*="display: none"], [style*="visibility: hidden"]') !== null;

/** The page shows the element: it is laid out, takes room and is not transparent. Whether something lies over it is asked when writing. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return !isHiddenByMarkup(element);
  if (!element.checkVisibility(everything)) return false;
  // Skins draw their own tick boxes over a transparent one; the person still ticks it there.
  const isTick = element.matches('[type="checkbox"], [type="radio"]');
  if (!isTick && !element.checkVisibility(seeThrough)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
