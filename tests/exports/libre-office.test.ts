import { afterAll, expect, test } from 'vitest';
import { exportFormats, sheetExports } from '../../lib/exports/registry';
import { sheetWordsOf } from '../../lib/exports/sheet-words';
import { firstView } from '../../lib/tracking/sheet-view';
import { cellsIn, hasLibreOffice, openLibreOffice } from '../../scripts/prove/libre-office';
import { inventedRows } from '../tracking/invented-rows';

const office = openLibreOffice();
afterAll(() => office.close());
const rows = inventedRows(60);
const records = { shown: rows, all: rows, view: firstView };
const trimmed = (row: readonly unknown[]) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);

for (const language of hasLibreOffice ? (['en', 'es'] as const) : []) {
  const words = sheetWordsOf(language);
  test.each(sheetExports)(
    `LibreOffice shows of $name what the sheet shows, in both files (${language})`,
    { timeout: 120_000 },
    async (one) => {
      const table = {
        title: one.name,
        watermark: 'Transfer Desk · Práctica',
        columns: one.columns(records, words),
        rows: one.rows(records, words),
      };
      const wanted = (asText: boolean) => [
        [table.watermark],
        table.columns.map(({ title }) => title),
        ...table.rows.map((row) =>
          trimmed(
            row.map((cell, at) => {
              if (cell === undefined) return '';
              // A CSV cannot say that an ID is a text; its digits are the same.
              return asText || table.columns[at]?.kind === 'number' || !/^\d+$/.test(String(cell)) ? cell : Number(cell);
            }),
          ),
        ),
      ];
      expect(cellsIn(office.opened('one.xlsx', (await exportFormats.xlsx.write(table)) ?? ''))).toEqual(wanted(true));
      expect(cellsIn(office.opened('one.csv', (await exportFormats.csv.write(table)) ?? ''))).toEqual(wanted(false));
    },
  );
}

test(`the files are whole${hasLibreOffice ? '' : ' (LibreOffice is not here, so it did not open them)'}`, async () => {
  for (const one of sheetExports) {
    const words = sheetWordsOf('en');
    const table = { title: one.name, watermark: 'Zz', columns: one.columns(records, words), rows: one.rows(records, words) };
    for (const { write } of Object.values(exportFormats)) expect((await write(table))?.length).toBeGreaterThan(100);
  }
});
