import {
  type PDFDocument,
  type PDFField,
  type PDFFont,
  PDFHexString,
  PDFName,
  type PDFPage,
  type RGB,
  rgb,
  StandardFonts,
} from '@cantoo/pdf-lib';
import { type TextTag, tagPage } from './tag-page';

export const ink = rgb(0.11, 0.15, 0.2);
export const quiet = rgb(0.36, 0.41, 0.47);
export const accent = rgb(0.05, 0.34, 0.39);
export const pale = rgb(0.92, 0.96, 0.96);
export const white = rgb(1, 1, 1);
const line = rgb(0.55, 0.61, 0.67);
const box = rgb(0.975, 0.98, 0.985);

export interface Box {
  x: number;
  /** Of the lower edge. */
  y: number;
  width: number;
  height: number;
}

interface Say {
  size?: number;
  bold?: boolean;
  color?: RGB;
  /** What it is to a screen reader; a paragraph unless said. */
  tag?: TextTag;
  /** Against the right edge of its room. */
  toTheRight?: boolean;
}

/** One page of a form and the pens for it. Throws when a text does not fit: a clipped form never leaves the build. */
export interface Sheet {
  page: PDFPage;
  say(text: string, x: number, y: number, width: number, style?: Say): void;
  /** Wrapped; returns the y of the last line. */
  sayLines(text: string, x: number, y: number, width: number, style?: Say): number;
  band(area: Box, color: RGB): void;
  textField(name: string, tip: string, area: Box, maxLength: number): void;
  /** `isOpen`: what is not in the list may be typed. */
  dropdown(name: string, tip: string, area: Box, options: string[], isOpen?: boolean): void;
  radio(name: string, tip: string, options: { code: string; text: string; x: number; y: number }[]): void;
  marker(name: string, value: string): void;
}

export async function openSheet(document: PDFDocument): Promise<Sheet> {
  const page = document.addPage([612, 792]);
  const regular = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  const form = document.getForm();
  const tags = tagPage(document, page);

  const fontOf = (style: Say): PDFFont => (style.bold ? bold : regular);
  const draw: Sheet['say'] = (text, x, y, width, style = {}) => {
    const size = style.size ?? 9;
    const font = fontOf(style);
    const room = width - font.widthOfTextAtSize(text, size);
    if (room < 0) throw new Error(`The form has no room for: ${text}`);
    page.drawText(text, { x: style.toTheRight ? x + room : x, y, size, font, color: style.color ?? ink });
  };
  const say: Sheet['say'] = (text, x, y, width, style = {}) => {
    if (text !== '') tags.text(style.tag ?? 'P', () => draw(text, x, y, width, style));
  };
  const look = { font: regular, textColor: ink, backgroundColor: box, borderColor: line, borderWidth: 0.75 };

  return {
    page,
    say,
    sayLines(text, x, y, width, style = {}) {
      const size = style.size ?? 9;
      const lines = wrap(text, (part) => fontOf(style).widthOfTextAtSize(part, size) <= width);
      tags.text(style.tag ?? 'P', () => {
        for (const [index, part] of lines.entries()) draw(part, x, y - index * size * 1.3, width, style);
      });
      return y - (lines.length - 1) * size * 1.3;
    },
    band({ x, y, width, height }, color) {
      tags.ornament(() => page.drawRectangle({ x, y, width, height, color }));
    },
    textField(name, tip, area, maxLength) {
      const field = form.createTextField(name);
      field.setMaxLength(maxLength);
      field.addToPage(page, { ...area, ...look });
      field.setFontSize(10.5);
      explain(field, tip);
      tags.field(field);
    },
    dropdown(name, tip, area, options, isOpen = false) {
      const field = form.createDropdown(name);
      field.setOptions(options);
      if (isOpen) field.enableEditing();
      field.addToPage(page, { ...area, ...look });
      field.setFontSize(options.some((option) => regular.widthOfTextAtSize(option, 10) > area.width - 22) ? 8 : 10);
      explain(field, tip);
      tags.field(field);
    },
    radio(name, tip, options) {
      const field = form.createRadioGroup(name);
      for (const { code, text, x, y } of options) {
        field.addOptionToPage(code, page, { x, y, width: 13, height: 13, ...look });
        say(text, x + 20, y + 3.5, 130, { size: 10 });
      }
      nameStates(field);
      explain(field, tip);
      tags.field(field);
    },
    marker(name, value) {
      const field = form.createTextField(name);
      field.setText(value);
      field.addToPage(page, { x: 0, y: 0, width: 1, height: 1, hidden: true, borderWidth: 0, font: regular });
      field.enableReadOnly();
    },
  };
}

/** The tooltip, which screen readers speak as the field's name. */
const explain = (field: PDFField, tip: string): void => field.acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(tip));

/** pdf-lib names the states of a radio 0, 1, … and lists the codes beside them; other tools do better with the codes as the names. */
function nameStates(field: ReturnType<ReturnType<PDFDocument['getForm']>['createRadioGroup']>): void {
  const codes = field.getOptions();
  for (const [index, widget] of field.acroField.getWidgets().entries()) {
    const old = PDFName.of(String(index));
    const { normal, down } = widget.getAppearances() ?? {};
    for (const states of [normal, down]) {
      if (!states || !('set' in states)) continue;
      const drawing = states.get(old);
      states.delete(old);
      if (drawing) states.set(PDFName.of(codes[index] ?? ''), drawing);
    }
  }
  field.acroField.dict.delete(PDFName.of('Opt'));
}

function wrap(text: string, fits: (part: string) => boolean): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
