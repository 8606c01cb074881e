import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/*
 * A browser's storage in Node. Imported before anything of lib/store: there the extension's own storage is looked for when a file is
 * first read.
 */
Reflect.set(globalThis, 'browser', fakeBrowser);
