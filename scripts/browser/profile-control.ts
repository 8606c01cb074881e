import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { BrowserContext } from '@playwright/test';

export interface Control {
  value: string;
  /** How the browser keeps it. */
  kept: 'local-storage' | 'two-byte text' | 'packed table' | 'packed value';
}

const newValue = (kind: string) => `Zzcontrol-${kind}-${randomBytes(6).toString('hex')}`;

/** A page of this machine, so that the control has storage of its own. */
async function servePage() {
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<title>Control</title>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The control page has no port');
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${address.port}/`, close };
}

/** Runs in the page. The halves before each value make the packing replace the value by references to them. */
const plant = `async ({ local, wide, table, large }) => {
  localStorage.setItem('control', local);
  const halves = (value) => value.slice(0, 14) + ' ' + value.slice(14) + ' ' + value;
  const open = indexedDB.open('control', 1);
  open.onupgradeneeded = () => open.result.createObjectStore('rows', { keyPath: 'id' });
  await new Promise((resolve, reject) => { open.onsuccess = resolve; open.onerror = reject; });
  const write = (rows) => new Promise((resolve, reject) => {
    const transaction = open.result.transaction('rows', 'readwrite', { durability: 'strict' });
    for (const row of rows) transaction.objectStore('rows').put(row);
    transaction.oncomplete = resolve;
    transaction.onabort = reject;
  });
  await write([{ id: 'table', text: halves(table) }, { id: 'large', text: halves(large) + ' lorem ipsum'.repeat(20000) }]);
  // More than LevelDB keeps unpacked in memory, so that the rows above move into a packed table.
  await write(Array.from({ length: 90 }, (_, id) => ({ id, noise: crypto.getRandomValues(new Uint8Array(60000)) })));
  await write([{ id: 'wide', text: wide + ' \\u4e2d' }]);
  open.result.close();
}`;

/**
 * Values that are known to be in the profile afterwards, one for each way the browser keeps text:
 * a search that does not find all of them proves nothing.
 */
export async function plantControls(context: BrowserContext): Promise<Control[]> {
  const values = { local: newValue('local'), wide: newValue('wide'), table: newValue('table'), large: newValue('large') };
  const site = await servePage();
  const page = await context.newPage();
  try {
    await page.goto(site.url);
    await page.evaluate(`(${plant})(${JSON.stringify(values)})`);
  } finally {
    await page.close();
    await site.close();
  }
  return [
    { value: values.local, kept: 'local-storage' },
    { value: values.wide, kept: 'two-byte text' },
    { value: values.table, kept: 'packed table' },
    { value: values.large, kept: 'packed value' },
  ];
}
