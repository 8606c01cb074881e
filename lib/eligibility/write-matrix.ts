import Papa from 'papaparse';
import writeXlsxFile, { type Feature } from 'write-excel-file/universal';
import { columnLetter } from '../intake/column-names';
import { guardCell } from '../spreadsheet/safe-cell';
import type { MatrixEntry } from './matrix';
import { type MatrixField, matrixFields } from './matrix-refusal';
import { matrixRows } from './matrix-sheet';
import { type SheetLanguage, sheetWords } from './matrix-words';
import { choicesSheet } from './own-choices';

/** A spreadsheet knows by this mark that the letters are UTF-8. */
const byteOrderMark = '\uFEFF';

/** The matrix as a CSV file that no spreadsheet runs. */
export function writeCsv(entries: readonly MatrixEntry[], language: SheetLanguage): Uint8Array<ArrayBuffer> {
  const rows = matrixRows(entries, language).map((row) => row.map(guardCell));
  return new TextEncoder().encode(byteOrderMark + Papa.unparse(rows, { quotes: true }));
}

/** Which list of the choices a column offers. Where several may stand in one cell, another text is not refused. */
const offered: Partial<Record<MatrixField, { list: number; isStrict: boolean }>> = {
  type: { list: 1, isStrict: true },
  takesCeReferrals: { list: 2, isStrict: true },
  households: { list: 3, isStrict: false },
  onlyFor: { list: 4, isStrict: false },
};

/** Rows that offer the lists in a template. */
const fewestRows = 500;

function offerLists(language: SheetLanguage, rows: number): Feature<Blob> {
  const choices = choicesSheet(language);
  const rules = matrixFields.flatMap((name, index) => {
    const offer = offered[name];
    if (offer === undefined) return [];
    const column = columnLetter(offer.list);
    const height = choices.filter((row) => row[offer.list] !== '').length;
    const cells = `${columnLetter(index)}2:${columnLetter(index)}${rows}`;
    const list = `${sheetWords[language].sheetNames.choices}!$${column}$1:$${column}$${height}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="${offer.isStrict ? 1 : 0}" sqref="${cells}"><formula1>${list}</formula1></dataValidation>`,
    ];
  });
  const lists = `</sheetData><dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
  const transform = (content: string, _options: unknown, { sheetIndex }: { sheetIndex: number }): string =>
    sheetIndex === 0 ? content.replace('</sheetData>', lists) : content;
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}

/** The matrix as a workbook, every cell a text; without projects it is the blank template. */
export async function writeWorkbook(entries: readonly MatrixEntry[], language: SheetLanguage): Promise<Uint8Array<ArrayBuffer>> {
  const [titles = [], ...rows] = matrixRows(entries, language);
  const textOf = (value: string) => (value === '' ? null : { value, type: String, wrap: true });
  const head = titles.map((value) => ({ value, fontWeight: 'bold', wrap: true, backgroundColor: '#EBF5F5' }) as const);
  const { projects, choices } = sheetWords[language].sheetNames;
  const columns = matrixFields.map((name) => ({ width: name === 'criteria' || name === 'notes' ? 48 : 24 }));
  const sheets = [
    { data: [head, ...rows.map((row) => row.map(textOf))], sheet: projects, columns, stickyRowsCount: 1 },
    { data: choicesSheet(language).map((row) => row.map(textOf)), sheet: choices },
  ];
  const lastRow = Math.max(fewestRows, entries.length + 1);
  const blob = await writeXlsxFile(sheets, { features: [offerLists(language, lastRow)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
