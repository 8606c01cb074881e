import {
  PDFArray,
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
import { markerField } from './form-fields';

/** One form field that holds something. */
export interface PdfCell {
  name: string;
  text: string;
  /** Of tick boxes and radios: what is ticked on the page is not what the file says is chosen (M9). */
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
  const all = document.getForm().getFields().map(readField);
  return {
    marker: all.find(({ name }) => name === markerField)?.text ?? '',
    cells: all.filter(({ name, text, disagrees }) => name !== markerField && (text.trim() !== '' || disagrees)),
    notes: countNotes(document),
  };
}

function readField(field: PDFField): PdfCell {
  const name = field.getName();
  const value = field.acroField.V();
  if (!(field instanceof PDFCheckBox || field instanceof PDFRadioGroup)) return { name, text: textOf(value), disagrees: false };

  const states = field.acroField.getWidgets().flatMap((widget) => widget.getAppearanceState()?.decodeText() ?? 'Off');
  const shown = states.filter((state) => state !== 'Off');
  const chosen = textOf(value);
  const isOn = chosen !== '' && chosen !== 'Off';
  const agrees = isOn ? shown.length > 0 && shown.every((state) => state === chosen) : shown.length === 0;
  return { name, text: isOn ? chosen : '', disagrees: !agrees };
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
