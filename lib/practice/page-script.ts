import { startLists } from './page-lists';
import { startMasks } from './page-masks';
import { startQuirks } from './page-quirks';
import { startRules } from './page-rules';
import { evaluateRules } from './rules';
import { startShell } from './shell-script';

/** Served to every page in the frame. The functions travel as text, so each must stand alone. */
export const rendererScript = `(function () {
var evaluateRules = ${evaluateRules};
(${startMasks})(document);
(${startRules})(window, evaluateRules);
(${startQuirks})(window);
(${startLists})(window);
})();`;

/** Served to the top document. */
export const shellScript = `(${startShell})(window);`;
