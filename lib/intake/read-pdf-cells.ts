import {
  PDFArray,
  PDFBool,
  PDFCheckBox,
  PDFDict,
  type PDFDocument,
  type PDFField,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRadioGroup,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { appearanceText } from './appearance-text';
import { markerField } from './form-fields';

/** One form field that holds something. */
export interface PdfCell {
  name: string;
  text: string;
  /** What the page shows, a tick or a text, is not what the file says (M9). */
  disagrees: boolean;
}

export interface PdfCells {
  marker: string;
  cells: PdfCell[];
  /** Remarks that somebody put on the page beside the fields. */
  notes: number;
}

/** Every field that holds something, as the file says it. */
export function readPdfCells(document: PDFDocument): PdfCells {
  const all = document
    .getForm()
    .getFields()
    .map((field) => readField(document, field));
  return {
    marker: all.find(({ name }) => name === markerField)?.text ?? '',
    cells: all.filter(({ name, text, disagrees }) => name !== markerField && (text.trim() !== '' || disagrees)),
    notes: countNotes(document),
  };
}

function readField(document: PDFDocument, field: PDFField): PdfCell {
  const name = field.getName();
  const value = field.acroField.V();
  if (!(field instanceof PDFCheckBox || field instanceof PDFRadioGroup)) {
    const text = textOf(value);
    return { name, text, disagrees: name !== markerField && showsAnother(document, field, text) };
  }

  const states = field.acroField.getWidgets().flatMap((widget) => widget.getAppearanceState()?.decodeText() ?? 'Off');
  const shown = states.filter((state) => state !== 'Off');
  const chosen = textOf(value);
  const isOn = chosen !== '' && chosen !== 'Off';
  const agrees = isOn ? shown.length > 0 && shown.every((state) => state === chosen) : shown.length === 0;
  return { name, text: isOn ? chosen : '', disagrees: !agrees };
}

/** Where the file asks its viewer to draw all values anew, what is drawn now does not count. */
function showsAnother(document: PDFDocument, field: PDFField, text: string): boolean {
  if (document.getForm().acroForm.dict.lookup(PDFName.of('NeedAppearances')) === PDFBool.True) return false;
  const plain = (words: string): string => words.normalize('NFC').replace(/\s+/g, '');
  const shown = field.acroField.getWidgets().flatMap((widget) => appearanceText(document, widget) ?? []);
  return shown.some((words) => plain(words) !== plain(text));
}

function textOf(value: PDFObject | undefined): string {
  if (value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName) return value.decodeText();
  if (value instanceof PDFArray) return value.asArray().map(textOf).join(' ');
  // A long text may stand in a stream; none of our fields is long, so what it says does not matter.
  return value instanceof PDFRawStream ? 'stream' : '';
}

/** What every form may have on its pages; anything else was put there by somebody. */
const expectedMarks = new Set(['Widget', 'Link', 'Popup']);

function countNotes(document: PDFDocument): number {
  const subtypes = document.getPages().flatMap((page) => {
    const marks = page.node.Annots();
    return marks ? marks.asArray().map((_, index) => textOf(marks.lookupMaybe(index, PDFDict)?.lookup(PDFName.of('Subtype')))) : [];
  });
  return subtypes.filter((subtype) => !expectedMarks.has(subtype)).length;
}
