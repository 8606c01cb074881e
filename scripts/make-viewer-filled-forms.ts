import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { getuid } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

import { writeExitForms, writeForms } from './forms';
import { findBrowser } from './setup.mjs';

/**
 * Writes the received forms that a VSP fills in inside its browser: the blank forms, with values typed and saved by pdf.js, the viewer
 * of Firefox, running in a browser. Run: npx jiti scripts/make-viewer-filled-forms.ts
 */
const target = fileURLToPath(new URL('../tests/forms/', import.meta.url));
const viewer = fileURLToPath(new URL('../node_modules/pdfjs-dist/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'transfer-desk-viewer-'));
const origin = 'http://viewer.example';

const browser = await chromium.launch({ executablePath: findBrowser(), args: getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
await page.route(`${origin}/**`, (route) => {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>viewer</title>' });
  return route.fulfill({
    contentType: pathname.endsWith('.mjs') ? 'text/javascript' : 'application/octet-stream',
    body: readFileSync(pathname.startsWith('/forms/') ? join(folder, basename(pathname)) : join(viewer, pathname)),
  });
});
await page.goto(`${origin}/`);

/** As the viewer does it: a value for each field, of a radio for the button that was chosen. */
async function fill(blank: string, values: Record<string, string>, name: string): Promise<void> {
  const script = `(async () => {
    const { getDocument, GlobalWorkerOptions } = await import('/build/pdf.min.mjs');
    GlobalWorkerOptions.workerSrc = '/build/pdf.worker.min.mjs';
    const opened = await getDocument({ url: '/forms/${basename(blank)}', standardFontDataUrl: '/standard_fonts/' }).promise;
    const widgets = await (await opened.getPage(1)).getAnnotations();
    const values = ${JSON.stringify(values)};
    for (const { id, fieldName, radioButton, buttonValue } of widgets) {
      const value = values[fieldName];
      if (value !== undefined) opened.annotationStorage.setValue(id, { value: radioButton ? buttonValue === value : value });
    }
    return [...(await opened.saveDocument())];
  })()`;
  writeFileSync(join(target, name), Uint8Array.from(await page.evaluate<number[]>(script)));
}

const [english = '', spanish = ''] = await writeForms(folder);
const [, spanishExit = ''] = await writeExitForms(folder);
const household = {
  firstName: 'Zzamber',
  lastName: 'Zzquillstone',
  entryDate: '11/18/2026',
  veteranStatus: '1',
  specialPopulationScore: '9',
  minimumBedrooms: '3',
  contactPhone: '(512) 555-0142',
  'referral.1.service': 'Rapid Re-Housing',
  'referral.1.provider': 'Juniper Row Rapid Rehousing',
  'referral.1.warmHandoffDate': '11/19/2026',
  'unmetNeed.1.category': 'Child care',
  'unmetNeed.1.reason': 'Provider is full',
};
const inSpanish = {
  firstName: 'Zzámbar',
  veteranStatus: '99',
  'referral.1.service': 'Realojamiento rápido',
  'unmetNeed.1.category': 'Cuidado infantil',
  'unmetNeed.1.reason': 'El proveedor está lleno',
};
const exit = {
  clientTrackId: '5550142',
  exitDate: '11/20/2026',
  destination: 'Alquila, sin subsidio de vivienda',
  exitReason: 'Se perdió el contacto',
};
await fill(english, household, 'viewer-filled.pdf');
await fill(spanish, { ...household, ...inSpanish }, 'viewer-filled-spanish.pdf');
await fill(spanishExit, exit, 'exits/viewer-filled.pdf');
await browser.close();
rmSync(folder, { recursive: true });
