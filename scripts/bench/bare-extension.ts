import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

/** The limit: a content script that is told ids and values and puts them in one task, and again what a redraw took away. */
const contentScript = `
const held = (control) => control.type === 'checkbox' ? String(control.checked) : control.value;
function put({ id, value }) {
  const control = document.getElementById(id);
  if (!control || held(control) === value) return;
  if (control.type === 'checkbox') { control.click(); return; }
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
chrome.runtime.onMessage.addListener(({ writes, redraws }, _, reply) => {
  if (!writes) return undefined;
  if (!redraws) { writes.forEach(put); reply('done'); return undefined; }
  const form = document.querySelector('form');
  const drawn = new MutationObserver(() => {
    drawn.disconnect();
    // The page puts its own values back in the task that drew it.
    queueMicrotask(() => { writes.forEach(put); reply('done'); });
  });
  drawn.observe(form, { childList: true });
  writes.forEach(put);
  return true;
});`;

const panelScript = `
window.fillOnPress = (writes, redraws) => {
  window.filled = new Promise((resolve) => {
    document.addEventListener('click', async (event) => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      await chrome.tabs.sendMessage(tab.id, { writes, redraws });
      resolve(performance.timeOrigin + event.timeStamp);
    }, { once: true });
  });
};`;

/** Loads it beside the product, and opens the page that stands for its panel. */
export async function openBareExtension(context: BrowserContext): Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-extension-'));
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'bare',
    version: '1',
    host_permissions: ['http://127.0.0.1/*'],
    permissions: ['tabs'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], all_frames: true, run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), contentScript);
  writeFileSync(join(folder, 'panel.js'), panelScript);
  writeFileSync(join(folder, 'panel.html'), '<!DOCTYPE html><title>bare</title><script src="panel.js"></script>');
  const browser = await context.browser()?.newBrowserCDPSession();
  if (browser === undefined) throw new Error('The browser has no connection of its own');
  const { id } = await browser.send('Extensions.loadUnpacked', { path: folder });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/panel.html`);
  return page;
}
