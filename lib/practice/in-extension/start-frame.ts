import { startLists } from '../page-lists';
import { startMasks } from '../page-masks';
import { startQuirks } from '../page-quirks';
import { startRules } from '../page-rules';
import { startTop } from '../page-top';
import { evaluateRules } from '../rules';
import { catchChanges, catchWays } from './catch-ways';
import { parsePage } from './draw-document';

/** Draws the page that the top document has for this frame and sets it to work. @returns whether there was one */
export function startFrame(window: Window & typeof globalThis): boolean {
  const { document, frameElement } = window;
  const host = window.parent.practiceHost;
  const given = host?.pageFor(frameElement);
  if (host === undefined || given === undefined) return false;
  const { html, stylesheet, address } = given;
  // Read here, not in the top document: an element stays of the kind `instanceof` knows where it was first seen.
  document.replaceChild(document.adoptNode(parsePage(html, stylesheet).documentElement), document.documentElement);
  // What follows the page's own address reads it here, as on the site.
  window.history.replaceState(null, '', address);
  const roads = host.roadsFrom(address);
  startMasks(document);
  catchChanges(document, startRules(window, evaluateRules, roads));
  startQuirks(window);
  startLists(window, roads);
  startTop(window);
  catchWays(document, address, (way) => host.go(frameElement, way));
  return true;
}
