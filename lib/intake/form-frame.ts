import { PDFDocument } from '@cantoo/pdf-lib';
import type { HeadTexts } from './blank-form-texts';
import { markerField } from './form-fields';
import { accent, openSheet, pale, quiet, type Sheet, white } from './form-sheet';

export const left = 42;
export const right = 570;
export const full = right - left;
const columnGap = 18;
export const column = (full - columnGap) / 2;
export const second = left + column + columnGap;

/** One Letter page, for the screen and for a pen: head, footer and marker; `draw` fills what is between. */
export async function frameForm(texts: HeadTexts, marker: string, draw: (sheet: Sheet) => void): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(`${texts.title} – ${texts.kind}`, { showInWindowTitleBar: true });
  document.setLanguage(texts.locale);
  document.setProducer('Transfer Desk');
  const sheet = await openSheet(document);
  drawHead(sheet, texts);
  draw(sheet);
  sheet.band({ x: left, y: 46, width: full, height: 0.75 }, accent);
  sheet.say(texts.footer, left, 34, full - 90, { size: 7.5, color: quiet });
  sheet.say(marker, right - 84, 34, 84, { size: 7.5, color: quiet, toTheRight: true });
  sheet.marker(markerField, marker);
  return Uint8Array.from(await document.save({ useObjectStreams: false }));
}

function drawHead(sheet: Sheet, texts: HeadTexts): void {
  sheet.band({ x: 0, y: 728, width: 612, height: 64 }, accent);
  sheet.say(texts.title, left, 758, 400, { size: 19, bold: true, color: white, tag: 'H1' });
  sheet.say(texts.kind, right - 110, 758, 110, { size: 19, color: white, toTheRight: true });
  sheet.say(texts.route, left, 739, full, { size: 9, color: white });
  sheet.band({ x: left, y: 656, width: full, height: 60 }, pale);
  sheet.band({ x: left, y: 656, width: 3, height: 60 }, accent);
  sheet.say(texts.only, left + 14, 702, 300, { size: 10.5, bold: true, color: accent, tag: 'H2' });
  for (const [index, rule] of texts.rules.entries()) {
    sheet.say('•', left + 14, 689 - index * 12, 10, { size: 8.5, tag: 'none' });
    sheet.say(rule, left + 24, 689 - index * 12, full - 30, { size: 8.5 });
  }
}

export function heading(sheet: Sheet, text: string, y: number, hint = ''): void {
  sheet.say(text, left, y, column, { size: 11.5, bold: true, color: accent, tag: 'H2' });
  sheet.say(hint, second, y, column, { size: 8, color: quiet });
  sheet.band({ x: left, y: y - 5, width: full, height: 0.75 }, accent);
}
