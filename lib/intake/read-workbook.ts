import readXlsxFile from 'read-excel-file/universal';
import type { TableRows } from './receive-table';
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
  const given = markup.reduce((sum, text) => sum + countCells(text), 0);
  const taken = read.reduce((sum, { rows }) => sum + rows.flat().filter((text) => text !== '').length, 0);
  const beside = names.filter((name) => besidePart.test(name)).length;
  const lost = Array.from({ length: Math.max(0, given - taken) }, () => soft('unknown-field', 'unreadable-cell'));
  return { sheets: read, strays: [...lost, ...Array.from({ length: beside }, () => soft('unknown-field', 'not-one-of-the-six'))] };
}

/** Cells so far from each other that a reader would fill the memory with the emptiness between them. */
const isFarApart = (markup: string): boolean =>
  /<(?:\w+:)?(?:row|c)\b[^>]*\sr\s*=\s*["'](?:[A-Za-z]{3,}\d*|[A-Za-z]*\d{6,})["']/.test(markup);

/** Cells with a value, a text or a formula inside. */
const countCells = (markup: string): number =>
  [...markup.matchAll(cellMark)].filter(([, inner = '']) => /<(?:\w+:)?(?:f|[vt]\b[^>]*>[^<])/.test(inner)).length;

/** Dates come as midnight in UTC. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '?' : value.toISOString().replace('T00:00:00.000Z', '');
  return String(value);
}
