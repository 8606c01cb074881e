import { createRoot } from 'react-dom/client';
import barStyle from '../../components/training/practice-bar.css?inline';
import { PracticePage } from '../../components/training/practice-page';
import { removeNetwork } from '../../lib/no-network';
import { startExtensionHost } from '../../lib/practice/in-extension/extension-host';
import { loadPageScripts } from '../../lib/practice/in-extension/load-page-scripts';
import { getPracticeProfile } from '../../lib/practice/profile';
import { withVariants } from '../../lib/practice/variants/registry';

if (import.meta.env.PROD) removeNetwork();

// In a tree of its own: ClientTrack's style does not reach the bar, and the panel reads nothing of it.
const bar = document.createElement('div');
const shadow = bar.attachShadow({ mode: 'open' });
const style = document.createElement('style');
style.textContent = barStyle;
const place = document.createElement('div');
shadow.append(style, place);

let current = startExtensionHost(window, bar, getPracticeProfile('practice'));
void current.then(() => loadPageScripts(document));

createRoot(place).render(
  <PracticePage
    onStart={async ({ profile, variants }) => {
      (await current).stop();
      current = startExtensionHost(window, bar, withVariants(getPracticeProfile(profile), variants));
      await current;
    }}
  />,
);
