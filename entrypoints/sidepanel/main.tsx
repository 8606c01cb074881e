import { createRoot } from 'react-dom/client';
import { App } from '../../components/app';
import { Broken } from '../../components/broken';
import { removeNetwork } from '../../lib/no-network';

// The development server reaches the panel through a socket; what is built has none.
if (import.meta.env.PROD) removeNetwork();

const container = document.getElementById('root');
if (container !== null) {
  // React throws the whole tree away when a view breaks: what was decrypted goes with it.
  const root = createRoot(container, { onUncaughtError: () => queueMicrotask(() => createRoot(container).render(<Broken />)) });
  root.render(<App />);
}
