import { startLists } from './page-lists';
import { startMasks } from './page-masks';
import { startQuirks } from './page-quirks';
import { httpRoads } from './page-roads';
import { startRules } from './page-rules';
import { startTop } from './page-top';
import { evaluateRules } from './rules';
import { startShell } from './shell-script';

/** Served to every page in the frame. The functions travel as text, so each must stand alone. */
export const rendererScript = `(function () {
var evaluateRules = ${evaluateRules};
var roads = (${httpRoads})(window);
(${startMasks})(document);
(${startRules})(window, evaluateRules, roads);
(${startQuirks})(window);
(${startLists})(window, roads);
(${startTop})(window);
})();`;

/** Served to the top document. */
export const shellScript = `(${startShell})(window, (${httpRoads})(window));`;
