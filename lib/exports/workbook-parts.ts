/* The fixed parts of a workbook with one sheet (ECMA-376). The addresses are names of the format; nothing is fetched from them. */

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const officeNames = 'http://schemas.openxmlformats.org/officeDocument/2006';
const sheetNames = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const mimeStart = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where the cell styles stand in the list below. */
export const styles = { plain: 0, title: 1, day: 2, text: 3 } as const;

/** By their places in the file. `text` (format 49) keeps an ID a text when somebody edits it; `day` (format 14) follows the reader's country. */
export const fixedParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${head}<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${mimeStart}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${mimeStart}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${mimeStart}.styles+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${packageNames}/relationships"><Relationship Id="rId1" Type="${officeNames}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packageNames}/relationships"><Relationship Id="rId1" Type="${officeNames}/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${officeNames}/relationships/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${head}<styleSheet xmlns="${sheetNames}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEBF5F5"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="14" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
};

/** The list of sheets, with the name of the one. */
export const workbookPart = (name: string): string =>
  `${head}<workbook xmlns="${sheetNames}" xmlns:r="${officeNames}/relationships"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** What stands before the rows: the widths, and that the first `heads` rows stay in sight. */
export const sheetStart = (widths: readonly number[], heads: number): string => {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return `${head}<worksheet xmlns="${sheetNames}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="${heads}" topLeftCell="B${heads + 1}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
};

export const sheetEnd = '</sheetData></worksheet>';
