import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { auditCsv } from '../../lib/audit/audit-csv';
import { linked, newChain } from '../../lib/audit/chain';
import { writeCsv, writeWorkbook } from '../../lib/eligibility/write-matrix';
import { entry } from './invented-entry';

/** What a hostile cell begins with; each would reckon, or ask another program to. */
const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '=HYPERLINK("zz")',
  ' =1+1',
  '\u200b=1+1',
  '＝1+1',
  '|calc',
  '%0A=1+1',
  "'=1+1",
  '=cmd|zz!A1',
];
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'transfer-desk-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Formulas in a table after LibreOffice opened it; of a CSV it is told to reckon what it can. */
function formulasIn(name: string, bytes: Uint8Array | string): string[] {
  writeFileSync(join(folder, name), bytes);
  const run = spawnSync('soffice', [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    ...(name.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,0,true'] : []),
    '--convert-to',
    'fods',
    '--outdir',
    join(folder, 'out'),
    join(folder, name),
  ]);
  if (run.status !== 0) throw new Error('LibreOffice could not open the table');
  const opened = readFileSync(join(folder, 'out', name.replace(/\.\w+$/, '.fods')), 'utf8');
  return opened.match(/table:formula="[^"]*"/g) ?? [];
}

const entries = formulas.map((text, at) => entry({ provider: `Zz ${at}`, project: text, criteria: text, notes: text }));
const log = async () => {
  const chain = await linked(newChain(), [{ action: 'unlocked' }], new Date('2026-11-22T15:00:00Z'));
  return auditCsv(formulas.flatMap((actor) => chain.entries.map((each) => ({ ...each, actor }))));
};
/** Every cell of a CSV that quotes all of them. */
const startsIn = (text: string) => text.match(/(?<=^|[,\n\ufeff])"(?:[^"]|"")/g) ?? [];

if (hasLibreOffice) {
  test('LibreOffice reckons nothing in a saved matrix or log, and would have', { timeout: 180_000 }, async () => {
    expect(formulasIn('bare.csv', '"=1+1","+1+1"\n').length).toBeGreaterThan(0);
    expect(formulasIn('matrix.csv', writeCsv(entries, 'en'))).toEqual([]);
    expect(formulasIn('matrix.xlsx', await writeWorkbook(entries, 'en'))).toEqual([]);
    expect(formulasIn('log.csv', await log())).toEqual([]);
  });
}

test(`no cell of a saved matrix or log begins a formula${hasLibreOffice ? '' : ' (LibreOffice is not here, so it did not open them)'}`, async () => {
  for (const text of [new TextDecoder().decode(writeCsv(entries, 'en')), await log()]) {
    expect(startsIn(text).length).toBeGreaterThan(formulas.length);
    expect(startsIn(text).filter((start) => /^"[=+\-@|%＝＋－＠\s\u200b]/.test(start))).toEqual([]);
  }
});
