import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { caseConference } from '../../lib/exports/case-conference';
import { counts } from '../../lib/exports/counts';
import { exportFormats, sheetExports } from '../../lib/exports/registry';
import { sheetWordsOf } from '../../lib/exports/sheet-words';
import { trackingSheet } from '../../lib/exports/tracking-sheet';
import { columnNames, neverOnSheet } from '../../lib/tracking/columns';
import { firstView } from '../../lib/tracking/sheet-view';
import { inventedRows } from '../tracking/invented-rows';

const words = sheetWordsOf('en');
const recordsOf = (count: number) => ({ shown: inventedRows(count), all: inventedRows(count), view: firstView });
const tableOf = (one: (typeof sheetExports)[number], records = recordsOf(4)) => ({
  title: 'Tracking sheet',
  watermark: 'Transfer Desk, 2026-11-22',
  columns: one.columns(records, words),
  rows: one.rows(records, words),
});

describe('what leaves the tracking sheet', () => {
  it('is the whole sheet as CSV, every cell in quotes', async () => {
    const records = {
      ...recordsOf(2),
      view: { ...firstView, columns: ['ref', 'clientTrackId', 'vsp', 'receivedOn', 'hours', 'state'] as const },
    };
    const [first, second] = records.shown;
    const table = tableOf(trackingSheet, { ...records, view: { ...records.view, columns: [...records.view.columns] } });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await exportFormats.csv.write(table));
    expect(text).toBe(
      `\uFEFF${[
        '"Transfer Desk, 2026-11-22"',
        '"Reference","ClientTrack ID","VSP","Received","Hours","State"',
        `"${first?.ref}","","V01","2026-11-22","","Ready to enter"`,
        `"${second?.ref}","70000001","V02","2026-11-22","2","Entered"`,
      ].join('\r\n')}\r\n`,
    );
  });

  it('has days as days and IDs as texts in the workbook', async () => {
    const table = tableOf(trackingSheet);
    const bytes = await exportFormats.xlsx.write(table);
    const sheets = await readXlsx(Buffer.from(bytes ?? []));
    const [{ data } = { data: [] }] = sheets;
    expect(data).toHaveLength(table.rows.length + 2);
    const row = data[3] ?? [];
    const at = (name: (typeof columnNames)[number]) => row[columnNames.indexOf(name)];
    expect(at('clientTrackId')).toBe('70000001');
    expect(at('receivedOn')).toEqual(new Date('2026-11-22T00:00:00Z'));
    expect(at('hours')).toBe(2);
  });

  it('is the ID and the status alone for the case conference, and says how many have no ID', () => {
    const records = recordsOf(4);
    expect(caseConference.columns(records, words).map(({ title }) => title)).toEqual(['ClientTrack ID', 'State']);
    expect(caseConference.rows(records, words)).toEqual([
      ['70000001', 'Entered'],
      ['70000002', 'ID returned'],
      ['70000003', 'ID confirmed'],
    ]);
    expect(caseConference.leftOut(records)).toBe(1);
  });

  it('counts every household once and tells no count from 1 to 10', () => {
    const records = recordsOf(400);
    const rows = counts.rows(records, words);
    expect(rows).toHaveLength(8);
    for (const cell of rows.flatMap((row) => row.slice(1))) {
      expect(cell === 'hidden' || cell === 0 || (typeof cell === 'number' && cell > 10)).toBe(true);
    }
    expect(rows.at(-1)?.at(-1)).toBe(400);
    expect(
      counts
        .rows(recordsOf(4), words)
        .flat()
        .filter((cell) => typeof cell === 'number' && cell > 0),
    ).toEqual([]);
  });

  it.each(sheetExports)('has no column for what never stands on the sheet: $name', (one) => {
    const titles = one.columns(recordsOf(4), words).map(({ title }) => title);
    expect(titles.some((title) => /name|phone|birth|score|bedroom|veteran|county|note/i.test(title))).toBe(false);
    expect(neverOnSheet.length).toBeGreaterThan(10);
  });

  it('tells how far it is, and writes no file when it is stopped', async () => {
    const table = tableOf(trackingSheet, recordsOf(600));
    for (const { write } of Object.values(exportFormats)) {
      const stop = new AbortController();
      const shares: number[] = [];
      const onProgress = (share: number) => {
        shares.push(share);
        if (shares.length === 2) stop.abort();
      };
      expect(await write(table, { onProgress, signal: stop.signal })).toBeUndefined();
      expect(shares[0]).toBeCloseTo(250 / 600);
      expect(shares).toHaveLength(2);
    }
  });
});
