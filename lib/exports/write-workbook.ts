import { strToU8, Zip, ZipDeflate } from 'fflate';
import { columnLetter } from '../intake/column-names';
import { type Cell, type ExportTable, inSlices, type Progress, type TableColumn } from './export-table';
import { fixedParts, sheetEnd, sheetStart, styles, workbookPart } from './workbook-parts';

/*
 * Written here and not by the library that writes our templates: that one writes everything in one go, which holds the panel for a
 * second with 5,000 rows, and packs in workers that an extension may not start. There is no cell in here that a spreadsheet would
 * reckon: a text is an inline text, a number a number, and the word for a formula is not written at all.
 */

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML cannot hold, or only in a roundabout way, is left out. */
const unwritable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const escaped = (text: string): string => text.replace(unwritable, '').replace(/[&<>"]/g, (one) => escapes[one] ?? '');

/** Days since the day before 1900 as spreadsheets count them. */
const serialOf = (day: string): number => Math.round(Date.parse(day) / 86_400_000) + 25_569;

const textXml = (at: string, text: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

function cellXml(at: string, value: Cell, kind: TableColumn['kind']): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'number') return `<c r="${at}" s="${styles.plain}"><v>${value}</v></c>`;
  const isDay = kind === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDay ? `<c r="${at}" s="${styles.day}"><v>${serialOf(value)}</v></c>` : textXml(at, value, styles.text);
}

/** The first row is 1. */
const rowXml = (number: number, cells: readonly Cell[], xml: (at: string, value: Cell, column: number) => string): string =>
  `<row r="${number}">${cells.map((value, column) => xml(`${columnLetter(column)}${number}`, value, column)).join('')}</row>`;

/** A sheet's name takes 31 characters and not all of them. */
const sheetName = (title: string): string => escaped(title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31));

/** The table as a workbook; undefined when the person stopped it. */
export async function writeWorkbook(table: ExportTable, progress: Progress = {}): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const part = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: 4 });
    zip.add(file);
    return file;
  };
  for (const [name, text] of [...Object.entries(fixedParts), ['xl/workbook.xml', workbookPart(sheetName(table.title))] as const]) {
    part(name).push(strToU8(text), true);
  }
  const sheet = part('xl/worksheets/sheet1.xml');
  const { columns } = table;
  const widths = columns.map(({ width }) => width);
  const heads = [
    rowXml(1, [table.watermark], (at) => textXml(at, table.watermark, styles.plain)),
    rowXml(
      2,
      columns.map(({ title }) => title),
      (at, _, column) => textXml(at, columns[column]?.title ?? '', styles.title),
    ),
  ];
  sheet.push(strToU8(sheetStart(widths, heads.length) + heads.join('')));
  const writeRow = (cells: readonly Cell[], number: number): string =>
    rowXml(number, cells, (at, value, column) => cellXml(at, value, columns[column]?.kind ?? 'text'));
  const isWhole = await inSlices(
    table.rows,
    (rows, from) => sheet.push(strToU8(rows.map((cells, index) => writeRow(cells, heads.length + from + index + 1)).join(''))),
    progress,
  );
  if (!isWhole) return undefined;
  sheet.push(strToU8(sheetEnd), true);
  zip.end();
  return new Uint8Array(await new Blob(chunks.map((chunk) => new Uint8Array(chunk))).arrayBuffer());
}
