import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

// One policy for every extension page: nothing may be loaded, framed, posted or fetched from anywhere (docs/decisions/0003).
// Only the practice page frames anything, pages of the extension itself; the panel's own page takes that away again.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/**
 * The polyfill costs 2.8 kB in each of ClientTrack's frames and gives them nothing: every browser we support answers with
 * promises there. WXT builds each script for pages as a library of its own, which is how this knows one.
 */
function withoutPolyfillInPages(): Plugin {
  let isPage = false;
  return {
    name: 'without-polyfill-in-pages',
    enforce: 'pre',
    configResolved(config) {
      isPage = /clienttrack-(page|pointer)/.test(JSON.stringify(config.build.lib));
    },
    resolveId(source, importer) {
      return isPage && source === '@wxt-dev/webextension-polyfill/browser' ? this.resolve('@wxt-dev/browser', importer) : undefined;
    },
  };
}

/** Firefox names an extension itself only when asked, and wants to hear what is collected: nothing. */
const firefoxOnly = {
  browser_specific_settings: {
    gecko: {
      id: 'transfer-desk@transfer-desk.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};

export default defineConfig({
  // The intake worker loads its readers when it needs them, which only module workers can.
  // What unpacks a fax is read from our own files as text: a worker without network cannot fetch it.
  vite: () => ({ plugins: [withoutPolyfillInPages()], worker: { format: 'es' }, assetsInclude: ['**/*.wasm'] }),
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: 'Transfer Desk',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'idle', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // For reminders; asked for when a person wants them.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    incognito: 'not_allowed',
    action: { default_title: 'Transfer Desk' },
    // Firefox reads what IT has set without a schema (docs/policies).
    ...(browser === 'firefox'
      ? firefoxOnly
      : { storage: { managed_schema: 'managed-schema.json' }, minimum_chrome_version: '120', externally_connectable: { ids: [] } }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
    },
    ...(command === 'build' ? { content_security_policy: { extension_pages: contentSecurityPolicy } } : {}),
  }),
});
