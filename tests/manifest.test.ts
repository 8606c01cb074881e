import { expect, test } from 'vitest';
import config from '../wxt.config';

const { manifest } = config;

/** What the package of one browser asks for. */
async function manifestOf(browser: 'chrome' | 'edge' | 'firefox') {
  if (typeof manifest !== 'function') throw new Error('the manifest is made per browser');
  return manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' });
}

test('in Chrome nothing more is asked for than is written here', async () => {
  expect(await manifestOf('chrome')).toMatchInlineSnapshot(`
    {
      "action": {
        "default_title": "Transfer Desk",
      },
      "commands": {
        "_execute_action": {
          "suggested_key": {
            "default": "Alt+Shift+K",
          },
        },
      },
      "content_security_policy": {
        "extension_pages": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'none'; form-action 'none'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; object-src 'none'",
      },
      "default_locale": "en",
      "description": "__MSG_extensionDescription__",
      "externally_connectable": {
        "ids": [],
      },
      "incognito": "not_allowed",
      "minimum_chrome_version": "120",
      "name": "Transfer Desk",
      "optional_host_permissions": [
        "https://*/*",
        "http://localhost/*",
        "http://127.0.0.1/*",
      ],
      "optional_permissions": [
        "notifications",
      ],
      "permissions": [
        "storage",
        "unlimitedStorage",
        "scripting",
        "alarms",
        "idle",
        "sidePanel",
      ],
      "storage": {
        "managed_schema": "managed-schema.json",
      },
    }
  `);
});

test('in Edge the package is the one of Chrome', async () => {
  expect(await manifestOf('edge')).toEqual(await manifestOf('chrome'));
});

test('in Firefox nothing more is asked for than is written here', async () => {
  expect(await manifestOf('firefox')).toMatchInlineSnapshot(`
    {
      "action": {
        "default_title": "Transfer Desk",
      },
      "browser_specific_settings": {
        "gecko": {
          "data_collection_permissions": {
            "required": [
              "none",
            ],
          },
          "id": "transfer-desk@transfer-desk.example",
          "strict_min_version": "140.0",
        },
      },
      "commands": {
        "_execute_action": {
          "suggested_key": {
            "default": "Alt+Shift+K",
          },
        },
      },
      "content_security_policy": {
        "extension_pages": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'none'; form-action 'none'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; object-src 'none'",
      },
      "default_locale": "en",
      "description": "__MSG_extensionDescription__",
      "incognito": "not_allowed",
      "name": "Transfer Desk",
      "optional_host_permissions": [
        "https://*/*",
        "http://localhost/*",
        "http://127.0.0.1/*",
      ],
      "optional_permissions": [
        "notifications",
      ],
      "permissions": [
        "storage",
        "unlimitedStorage",
        "scripting",
        "alarms",
        "idle",
      ],
    }
  `);
});
