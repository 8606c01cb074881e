import { startExtensionHost } from '../../lib/practice/in-extension/extension-host';
import { loadPageScripts } from '../../lib/practice/in-extension/load-page-scripts';
import { practiceProfile } from '../../lib/practice/profile';

void startExtensionHost(window, document.createElement('div'), practiceProfile).then(() => loadPageScripts(document));
