import writeXlsxFile, { type Feature } from 'write-excel-file/universal';
import { catalogues } from '../i18n/catalogue';
import { choicesSheet } from './choices-sheet';
import { columnLetter } from './column-names';
import { formFields } from './form-fields';
import type { FormLanguage } from './form-words';
import { exitItemNames } from './typed-exit';
import { itemNames, referralCells, unmetNeedCells } from './typed-form';

const cellNames = [...referralCells, ...unmetNeedCells] as const;
const sheetNames = {
  en: { forms: 'Enrollment', exits: 'Exit', choices: 'Choices', dateForm: 'mm/dd/yyyy' },
  es: { forms: 'Inscripción', exits: 'Salida', choices: 'Opciones', dateForm: 'mm/dd/aaaa' },
} as const;
/** Rows that offer the lists. */
const lastRow = 200;
/** Which column of the choices a field offers. */
const listColumns: Record<string, number> = {
  ...{ veteranStatus: 1, service: 2, category: 3, reason: 4, provider: 5 },
  ...{ destination: 6, destinationSubsidyType: 7, exitReason: 8 },
};
const lastPart = (field: string): string => field.split('.').at(-1) ?? field;

/** The title of a field's column, in the words of the panel. */
function titleOf(language: FormLanguage, field: string): string {
  const { where } = catalogues[language].refusals;
  const item = [...itemNames, ...exitItemNames].find((name) => name === field);
  const [table, row = '', cell] = field.split('.');
  const cellName = cellNames.find((name) => name === cell);
  const title = item
    ? where[item]
    : (table === 'referral' ? where.referralCell : where.unmetNeedCell)
        .replace('{number}', row)
        .replace('{cell}', cellName === undefined ? '' : where[cellName]);
  return /Date$/.test(field) ? `${title} (${sheetNames[language].dateForm})` : title;
}

/** Lists to choose from, in the cells of the sheets to fill in. The writer leaves these to its users. */
function listsOf(language: FormLanguage, fields: readonly string[], height: number): string {
  const rules = fields.flatMap((field, index) => {
    const column = listColumns[lastPart(field)];
    if (column === undefined) return [];
    const letter = columnLetter(index);
    const list = `${sheetNames[language].choices}!$${columnLetter(column)}$1:$${columnLetter(column)}$${height}`;
    // A new agency may be missing from the list; every other answer is one of it.
    const isStrict = lastPart(field) === 'provider' ? '0' : '1';
    const range = `${letter}2:${letter}${lastRow}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="${isStrict}" sqref="${range}"><formula1>${list}</formula1></dataValidation>`,
    ];
  });
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function offerLists(language: FormLanguage, height: number): Feature<Blob> {
  const lists = [formFields, exitItemNames].map((fields) => listsOf(language, fields, height));
  const transform = (content: string, _options: unknown, { sheetIndex }: { sheetIndex: number }): string =>
    content.replace('</sheetData>', `</sheetData>${lists[sheetIndex] ?? ''}`);
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}

/** A blank workbook for several households: enrollments and exits on a sheet each, one in each row, offering these providers. */
export async function blankWorkbook(language: FormLanguage, providers: string[]): Promise<Uint8Array<ArrayBuffer>> {
  const choices = choicesSheet(language, providers);
  const titlesOf = (fields: readonly string[]) =>
    fields.map((field) => ({ value: titleOf(language, field), fontWeight: 'bold', wrap: true, backgroundColor: '#EBF5F5' }) as const);
  const columns = formFields.map((field) => ({ width: itemNames.some((name) => name === field) ? 18 : 24 }));
  const { forms, exits, choices: choicesName } = sheetNames[language];
  const sheets = [
    { data: [titlesOf(formFields)], sheet: forms, columns, stickyRowsCount: 1 },
    { data: [titlesOf(exitItemNames)], sheet: exits, columns: exitItemNames.map(() => ({ width: 28 })), stickyRowsCount: 1 },
    { data: choices.map((row) => row.map((value) => (value === '' ? null : { value, type: String }))), sheet: choicesName },
  ];
  const blob = await writeXlsxFile(sheets, { features: [offerLists(language, choices.length)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
