import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blankWorkbook } from '../lib/intake/blank-workbook';
import { readWorkbook } from '../lib/intake/read-workbook';

/**
 * Writes the .xlsx and .csv files of tests/forms with LibreOffice, a program that is not ours. Everybody in them is invented.
 * Run: npx jiti scripts/make-test-tables.ts. On Debian or Ubuntu: sudo apt-get install libreoffice-calc
 */
const target = fileURLToPath(new URL('../tests/forms/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'transfer-desk-tables-'));

function convert(from: string, to: string, extension: string, into = target): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const read = from.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1'] : [];
  const run = spawnSync('soffice', [
    profile,
    '--headless',
    ...read,
    '--convert-to',
    to,
    '--outdir',
    join(folder, 'out'),
    join(folder, from),
  ]);
  if (run.error || run.status !== 0) throw new Error('LibreOffice could not write the table');
  copyFileSync(join(folder, 'out', from.replace(/\.\w+$/, `.${extension}`)), join(into, from.replace(/\.\w+$/, `.${extension}`)));
}

const write = (name: string, rows: (string | undefined)[][]): void =>
  writeFileSync(
    join(folder, name),
    rows.map((row) => row.map((text = '') => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')).join('\n'),
  );

/** The titles of our own template, as it writes them. */
async function titlesOf(language: 'en' | 'es'): Promise<string[]> {
  const read = await readWorkbook(await blankWorkbook(language, ['Zz Homes']));
  if ('refused' in read) throw new Error(`our own template is refused: ${read.refused}`);
  return read.sheets[0]?.rows[0] ?? [];
}

const pad = (row: string[], width: number): string[] => [...row, ...Array(width - row.length).fill('')];
const rest = ['Rapid Re-Housing', 'Juniper Row Rapid Rehousing', '11/19/2026'];
const need = ['Child care', 'Provider is full'];
const english = await titlesOf('en');
const spanish = await titlesOf('es');
/** Five referrals of three cells stand between the items and the unmet needs. */
const household = (items: string[]): string[] => pad([...pad([...items, ...rest], 22), ...need], english.length);
const first = household(['Zzamber', 'Zzquillstone', '11/18/2026', 'Yes', '9', '3', '(512) 555-0142']);
const second = household(['Zzbirch', 'Zzmarrowind', '03/04/2026', 'Data Not Collected', '0', '0', '512-555-0143']);

write('several.csv', [english, first, second]);
convert('several.csv', 'xlsx:Calc MS Excel 2007 XML', 'xlsx');
write('several-semicolons-1252.csv', [
  spanish,
  pad(
    [...pad(['Zzámbar', 'Zzquiñón', '11/18/2026', 'Sí', '9', '3', '5125550142'], 22), 'Cuidado infantil', 'El proveedor está lleno'],
    spanish.length,
  ),
]);
convert('several-semicolons-1252.csv', 'csv:Text - txt - csv (StarCalc):59,34,1,1', 'csv');
write('several-utf-16.csv', [english, first, second]);
convert('several-utf-16.csv', 'csv:Text - txt - csv (StarCalc):9,34,65535,1', 'csv');
write('plain-titles.csv', [
  ['First Name', 'Last Name', 'Entry Date', 'Veteran', 'Score', 'Bedrooms', 'Phone', 'SSN', 'Remarks'],
  ['Zzamber', 'Zzquillstone', '2026-11-18', 'Yes', '9', '3', '5125550142', '512-55-0142', 'Zz note\nin two lines'],
]);
convert('plain-titles.csv', 'xlsx:Calc MS Excel 2007 XML', 'xlsx');
write('hmis-export.csv', [
  ['PersonalID', 'FirstName', 'LastName', 'NameDataQuality', 'SSN', 'DOB', 'VeteranStatus'],
  ['Zz1', 'Zzamber', 'Zzquillstone', '1', '512550142', '1991-05-14', '1'],
]);
convert('hmis-export.csv', 'xlsx:Calc MS Excel 2007 XML', 'xlsx');
write('exits.csv', [
  ['ClientTrack ID', 'Project exit date (mm/dd/yyyy)', 'Destination', 'Kind of subsidy', 'Reason for leaving'],
  ['5550142', '11/20/2026', 'Rental by client, with ongoing housing subsidy', 'RRH or equivalent subsidy', 'Housed through a referral'],
  ['5550143', '11/21/2026', 'Rental by client, with ongoing housing subsidy', '', 'Contact lost'],
]);
convert('exits.csv', 'xlsx:Calc MS Excel 2007 XML', 'xlsx');
write('formulas.csv', [
  ['First Name', 'Last Name', 'Entry Date', 'Veteran', 'Score', 'Bedrooms', 'Phone'],
  ['=CONCATENATE("Zz";"amber")', 'Zzquillstone', '2026-11-18', 'Yes', '=4+5', '3', '5125550142'],
  ['Zzbirch', '=1/0', '2026-11-18', 'Yes', '9', '3', '5125550142'],
]);
convert('formulas.csv', 'xlsx:Calc MS Excel 2007 XML', 'xlsx');
// A region's Eligibility Matrix, as regions write them.
const matrixTitles = [
  'Agency',
  'Program',
  'Project Type',
  'Accepts CE Referrals?',
  'Household Type',
  'Target Population',
  'County',
  'Eligibility',
  'Contact',
];
write('region-matrix.csv', [
  ['West Zz Region Eligibility Matrix'],
  ['Updated 10/15/2026'],
  matrixTitles,
  [
    'Juniper Row Rapid Rehousing',
    'Juniper Row RRH',
    'PH-RRH',
    'Yes',
    'Families; singles',
    'Any',
    'Zz County',
    'Income below 50 % of the median',
    '512-555-0142',
  ],
  [
    'Windmill Commons Supportive Housing',
    'Windmill Commons',
    'PSH',
    'Yes',
    'Single adults',
    'Veterans',
    'Zz County',
    'Disability, 12 months homeless',
    '',
  ],
  ['Bluebonnet Transitional Homes', 'Bluebonnet', 'TH', 'No', 'Women with children', 'DV survivors', '', '', ''],
  ['Mesquite Hall', 'Mesquite Hall Beds', 'Tents', 'Yes', '', '', '', '', ''],
  ['=CONCATENATE("Zz ";"Inn")', 'Zz Inn Beds', 'ES', 'Yes', '', '', '', '', ''],
]);
convert('region-matrix.csv', 'xlsx:Calc MS Excel 2007 XML', 'xlsx', join(target, 'matrices'));
write('region-matrix-1252.csv', [
  ['Agencia', 'Programa', 'Tipo de proyecto', 'Acepta referencias de CE', 'Hogares', 'Condado', 'Requisitos', 'Actualizado (dd/mm/aaaa)'],
  [
    'Juniper Row Rapid Rehousing',
    'Realojamiento Zz',
    'Realojamiento rápido',
    'Sí',
    'Familias con niños',
    'Zz',
    'Ingresos bajos',
    '05/10/2026',
  ],
]);
convert('region-matrix-1252.csv', 'csv:Text - txt - csv (StarCalc):59,34,1,1', 'csv', join(target, 'matrices'));
// Our template, opened and saved again by the other program.
writeFileSync(join(folder, 'template-saved-again.xlsx'), await blankWorkbook('en', ['Zz Homes']));
convert('template-saved-again.xlsx', 'xlsx:Calc MS Excel 2007 XML', 'xlsx');
rmSync(folder, { recursive: true });
