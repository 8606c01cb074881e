import { afterAll, expect, test } from 'vitest';
import { auditCsv } from '../../lib/audit/audit-csv';
import { linked, newChain } from '../../lib/audit/chain';
import { writeCsv, writeWorkbook } from '../../lib/eligibility/write-matrix';
import { formulasIn, hasLibreOffice, openLibreOffice } from '../../scripts/prove/libre-office';
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
const office = openLibreOffice();
afterAll(() => office.close());
const formulasOf = (name: string, bytes: Uint8Array | string): string[] => formulasIn(office.opened(name, bytes));

const entries = formulas.map((text, at) => entry({ provider: `Zz ${at}`, project: text, criteria: text, notes: text }));
const log = async () => {
  const chain = await linked(newChain(), [{ action: 'unlocked' }], new Date('2026-11-22T15:00:00Z'));
  return auditCsv(formulas.flatMap((actor) => chain.entries.map((each) => ({ ...each, actor }))));
};
/** Every cell of a CSV that quotes all of them. */
const startsIn = (text: string) => text.match(/(?<=^|[,\n\ufeff])"(?:[^"]|"")/g) ?? [];

if (hasLibreOffice) {
  test('LibreOffice reckons nothing in a saved matrix or log, and would have', { timeout: 180_000 }, async () => {
    expect(formulasOf('bare.csv', '"=1+1","+1+1"\n').length).toBeGreaterThan(0);
    expect(formulasOf('matrix.csv', writeCsv(entries, 'en'))).toEqual([]);
    expect(formulasOf('matrix.xlsx', await writeWorkbook(entries, 'en'))).toEqual([]);
    expect(formulasOf('log.csv', await log())).toEqual([]);
  });
}

test(`no cell of a saved matrix or log begins a formula${hasLibreOffice ? '' : ' (LibreOffice is not here, so it did not open them)'}`, async () => {
  for (const text of [new TextDecoder().decode(writeCsv(entries, 'en')), await log()]) {
    expect(startsIn(text).length).toBeGreaterThan(formulas.length);
    expect(startsIn(text).filter((start) => /^"[=+\-@|%＝＋－＠\s\u200b]/.test(start))).toEqual([]);
  }
});
