import { exitFormTexts } from './exit-form-texts';
import { exitMarker } from './form-fields';
import { column, frameForm, full, heading, left, second } from './form-frame';
import { quiet, type Sheet } from './form-sheet';
import { type FormLanguage, formWords } from './form-words';
import type { ExitItemName } from './typed-exit';

/** The Data Transfer form – Exit. On paper the choices are numbers: HUD's for the lists that are HUD's. */
export function drawExitForm(language: FormLanguage): Promise<Uint8Array<ArrayBuffer>> {
  const texts = exitFormTexts[language];
  const { destinations, subsidyTypes, exitReasons } = formWords[language];
  const reasons = Object.values(exitReasons);
  return frameForm(texts, exitMarker, (sheet) => {
    heading(sheet, texts.items, 634, texts.onPaper);
    const item = (name: ExitItemName, x: number, y: number, width: number, options?: string[]) => {
      const { label, hint } = texts[name];
      const tip = `${label.replace(/^\d +/, '')}. ${hint}`;
      const area = { x, y, width, height: 20 };
      sheet.say(label, x, y + 26, column, { size: 9.5, bold: true });
      sheet.say(hint, x, y - 9.5, width, { size: 7.5, color: quiet });
      if (options === undefined) sheet.textField(name, tip, area, name === 'clientTrackId' ? 9 : 10);
      else sheet.dropdown(name, tip, area, options);
    };
    item('clientTrackId', left, 584, column);
    item('exitDate', second, 584, column);
    item(
      'destination',
      left,
      528,
      full,
      inOrder(destinations).map(([, text]) => text),
    );
    list(sheet, numbered(destinations), 506);
    item(
      'destinationSubsidyType',
      left,
      296,
      full,
      inOrder(subsidyTypes).map(([, text]) => text),
    );
    list(sheet, numbered(subsidyTypes), 274);
    item('exitReason', left, 148, full, reasons);
    list(
      sheet,
      reasons.map((text, index) => `${index + 1}  ${text}`),
      126,
    );
  });
}

/** By number, so that it is found; the answers that say nothing have two digits and stand last. */
const inOrder = (words: Record<number, string>): [string, string][] =>
  Object.entries(words).sort(([one], [other]) => Number(one.length < 3) - Number(other.length < 3));

const numbered = (words: Record<number, string>): string[] => inOrder(words).map(([code, text]) => `${code}  ${text}`);

/** Two columns, read down the first and then down the second. */
function list(sheet: Sheet, lines: string[], top: number): void {
  const half = Math.ceil(lines.length / 2);
  for (const [x, some] of [
    [left, lines.slice(0, half)],
    [second, lines.slice(half)],
  ] as const) {
    let y = top;
    for (const line of some) y = sheet.sayLines(line, x, y, column, { size: 8, color: quiet }) - 11;
  }
}
