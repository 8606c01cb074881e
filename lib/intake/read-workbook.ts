import readXlsxFile from 'read-excel-file/universal';
import { mostTable, type TableRows } from './receive-table';
import { type FileRefusalReason, type Refusal, soft } from './refusal';
import { repackPlainly, unpackWorkbook } from './unpack-workbook';

export type ReadWorkbook = { sheets: { name: string; rows: TableRows }[]; strays: Refusal[] } | { refused: FileRefusalReason };

const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/;
/** Remarks, text boxes and pictures beside the cells: counted, never read. */
const besidePart = /^xl\/(?:comments|threadedComments|drawings|media).*\.(?!rels$|vml$)\w+$/;
const cellMark = /<(?:\w+:)?c(?:\s[^>]*)?(?<!\/)>([\s\S]*?)<\/(?:\w+:)?c>/g;

/** Every sheet of a workbook as rows of texts; a formula is the text that its program last showed for it. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const unpacked = unpackWorkbook(bytes);
  if ('refused' in unpacked) return unpacked;
  const { parts } = unpacked;
  const names = [...parts.keys()];
  const markup = names.filter((name) => sheetPart.test(name)).map((name) => new TextDecoder().decode(parts.get(name)));
  if (markup.some(isFarApart)) return { refused: 'too-many-rows' };
  const sheets = await readXlsxFile(repackPlainly(parts), { trim: false }).catch(() => undefined);
  if (sheets === undefined) return { refused: 'damaged' };
  const read = sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));

  // The reader leaves out cells that hold an error or a formula without a result. They are counted, so that none is lost unsaid.
  const given = markup.reduce((sum, text) => sum + filledCells(text).length, 0);
  const taken = read.reduce((sum, { rows }) => sum + rows.flat().filter((text) => text !== '').length, 0);
  const beside = names.filter((name) => besidePart.test(name)).length;
  const lost = Array.from({ length: Math.max(0, given - taken) }, () => soft('unknown-field', 'unreadable-cell'));
  return { sheets: read, strays: [...lost, ...Array.from({ length: beside }, () => soft('unknown-field', 'not-one-of-the-six'))] };
}

/** A spreadsheet has no more rows than this; some programs say so in a last, empty one. */
const lastRow = 1_048_576;

/** Cells so far from each other that a reader would fill the memory with the emptiness between them. */
function isFarApart(markup: string): boolean {
  const rows = [...markup.matchAll(/<(?:\w+:)?row\b[^>]*\sr\s*=\s*["'](\d+)["']/g)].map(([, row]) => Number(row));
  if (rows.some((row) => row > lastRow)) return true;
  return filledCells(markup).some((cell) => {
    const [, letters = '', row = ''] = /^[^>]*\sr\s*=\s*["']([A-Za-z]*)(\d*)["']/.exec(cell) ?? [];
    return letters.length > 2 || columnNumber(letters) > mostTable.columns || Number(row) > mostTable.rows;
  });
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Cells with a value, a text or a formula inside. */
const filledCells = (markup: string): string[] =>
  [...markup.matchAll(cellMark)].flatMap(([cell, inner = '']) => (/<(?:\w+:)?(?:f|[vt]\b[^>]*>[^<])/.test(inner) ? [cell] : []));

/** Dates come as midnight in UTC. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '?' : value.toISOString().replace('T00:00:00.000Z', '');
  return String(value);
}
