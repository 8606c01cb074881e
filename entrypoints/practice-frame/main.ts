import { loadPageScripts } from '../../lib/practice/in-extension/load-page-scripts';
import { startFrame } from '../../lib/practice/in-extension/start-frame';

if (startFrame(window)) loadPageScripts(document);
