import Papa from 'papaparse';
import type { ExportTable } from '../../lib/exports/export-table';
import { exportFormats, sheetExports } from '../../lib/exports/registry';
import { sheetWordsOf } from '../../lib/exports/sheet-words';
import { seededChance } from '../../lib/practice/variants/registry';
import { firstView } from '../../lib/tracking/sheet-view';
import type { TrackingRow } from '../../lib/tracking/tracking-row';
import { formulasIn, hasLibreOffice, openLibreOffice } from './libre-office';
import type { Report, Suite } from './suite';

const starts = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  ' =',
  '\u00a0=',
  '\u200b=',
  '\ufeff=',
  '＝',
  '＋',
  '－',
  '＠',
  '|',
  '%0A=',
  "'=",
  "''=",
];
const bodies = [
  ...['1+1', 'SUM(1;1)', 'SUM(1,1)', '2+5+cmd|zz!A0', "cmd|'/C zz'!A1", 'DDE("zz";"zz";"zz")', 'HYPERLINK("zz";"zz")'],
  ...['WEBSERVICE("zz")', 'IMPORTXML("zz","zz")', 'A1*2', '-1+1', '{1;2}', 'INFO("system")', 'NOW()'],
];
/** What breaks out of a cell, if the cell is not closed well. */
const breaks = ['', '', '', 'zz","', 'zz"\r\n"', 'zz\n', 'zz;', 'zz\t', '</t></is></c><c><f>1+1</f></c><c><is><t>'];
const ends = ['', '', '"', ' ', '\r\n=1+1', ',=1+1', ';=1+1', '","=1+1'];

function payload(chance: () => number): string {
  const one = (of: readonly string[]): string => of[Math.floor(chance() * of.length)] ?? '';
  return `${one(breaks)}${one(starts)}${one(bodies)}${one(ends)}`;
}

const textsOfRow = ['ref', 'clientTrackId', 'vsp', 'receivedOn', 'enteredOn', 'returnedOn', 'acknowledgedOn', 'nextReviewOn', 'exitOn'];

/** A row in which everything that is a text came from an enemy, whatever its schema would have said. */
function hostileRow(text: () => string, index: number): TrackingRow {
  const bare = { state: 'tracking', path: 'ce_workflow', due: [], referrals: [], needs: [], referralCount: 0, hours: 3 };
  const texts = Object.fromEntries(textsOfRow.map((name) => [name, text()]));
  return JSON.parse(JSON.stringify({ ...bare, ...texts, id: String(index), earlierIds: [text()] }));
}

/** A cell of a CSV that a spreadsheet would begin to reckon. */
const beginsFormula = (csv: string): boolean =>
  Papa.parse<string[]>(csv)
    .data.flat()
    .some((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell));

const words = sheetWordsOf('en');
const atOnce = 1_000;

type Write = (name: keyof typeof exportFormats, table: ExportTable) => Promise<Uint8Array | string | undefined>;

async function tryExports(write: Write, seed: number, count: number, report: Report): Promise<void> {
  const chance = seededChance(seed);
  const office = hasLibreOffice ? openLibreOffice() : undefined;
  if (office === undefined) report.count('LibreOffice is not here: files were only read as text');
  try {
    for (let from = 0; from < count; from += atOnce) {
      const rows = Array.from({ length: Math.min(atOnce, count - from) }, (_, index) => hostileRow(() => payload(chance), from + index));
      for (const one of sheetExports) {
        // Each alias is a row of its own there, and the sum takes its time.
        const part = one.name === 'counts' ? rows.slice(0, 20) : rows;
        const records = { shown: part, all: part, view: firstView };
        const title = payload(chance);
        const table = { title, watermark: title, columns: one.columns(records, words), rows: one.rows(records, words) };
        for (const format of ['csv', 'xlsx'] as const) {
          const bytes = (await write(format, table)) ?? '';
          if (bytes.length === 0) report.wrong(`${one.name} as ${format} from case ${from}: nothing was written`);
          const found = office?.opened(`${one.name}.${format}`, bytes) ?? '';
          const formulas = formulasIn(found);
          if (formulas.length > 0) report.wrong(`${one.name} as ${format} from case ${from}: ${formulas.length} formulas were reckoned`);
          const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
          if (format === 'csv' && beginsFormula(text)) {
            report.wrong(`${one.name} as csv from case ${from}: a cell begins a formula`);
          }
          report.count('files opened', office === undefined ? 0 : 1);
          report.count('cells', table.rows.length * table.columns.length);
        }
      }
      report.done(rows.length);
    }
  } finally {
    office?.close();
  }
}

export const exportInjection: Suite = {
  name: 'export-injection',
  title: 'nothing that leaves the tracking sheet is reckoned by a spreadsheet, whatever text got into it',
  needs: 'node',
  full: 5_000,
  sample: 60,
  run: (seed, count, report) => tryExports((format, table) => exportFormats[format].write(table), seed, count, report),
  // A writer that forgets the guard.
  canary: (seed, count, report) =>
    tryExports(
      async (format, table) =>
        format === 'xlsx'
          ? exportFormats.xlsx.write(table)
          : table.rows.map((row) => row.map((cell) => `"${cell ?? ''}"`).join(',')).join('\n'),
      seed,
      count,
      report,
    ),
};
