import { createServer } from 'node:http';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findBrowser, root } from '../setup.mjs';

/** One of our programs as a single script for a page, with its exports under `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'chrome120', lib: { entry: join(root, entry), formats: ['iife'], name } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
  return chunk.code;
}

/** A Chromium without the extension: what runs in its pages is put there by the suite. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium was found. Set CHROMIUM_PATH, or install Chromium, Chrome or Edge.');
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0, args: ['--disable-gpu'] });
}

export interface Laboratory {
  pages: readonly Page[];
  close(): Promise<void>;
}

/** So many pages side by side, each of an ordinary origin, with the script in them. */
export async function openLaboratory(script: string, count: number): Promise<Laboratory> {
  const html = '<!DOCTYPE html><html lang="en"><head><title>Laboratory</title></head><body></body></html>';
  const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser = await openBrowser();
  const pages: Page[] = [];
  for (let index = 0; index < count; index += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.addScriptTag({ content: script });
    pages.push(page);
  }
  return {
    pages,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
