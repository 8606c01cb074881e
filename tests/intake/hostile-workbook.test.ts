import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { receiveFile } from '../../lib/intake/receive-file';

const good = new Uint8Array(readFileSync(new URL('../forms/several.xlsx', import.meta.url)));
const sheet = 'xl/worksheets/sheet1.xml';
const parts = (): Record<string, Uint8Array> => unzipSync(good);
const reasonOf = async (bytes: Uint8Array) => {
  const { entries, refusals } = await receiveFile(bytes, { today: '2026-11-22' });
  expect(entries).toEqual([]);
  return refusals.map(({ where, reason }) => `${where} ${reason}`);
};
const withPart = (name: string, content: Uint8Array): Uint8Array => zipSync({ ...parts(), [name]: content });
const withRow = (row: string): Uint8Array =>
  withPart(sheet, strToU8(new TextDecoder().decode(parts()[sheet]).replace('</sheetData>', `${row}</sheetData>`)));

/** The same workbook, saying that one part is smaller than it is. */
function lying(): Uint8Array {
  const bytes = withPart(sheet, new Uint8Array(4 * 1024 * 1024).fill(32));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && view.getUint32(at + 24, true) === 4 * 1024 * 1024) view.setUint32(at + 24, 10, true);
  }
  return bytes;
}

describe('a workbook made to harm', () => {
  it.each([
    ['unpacks to 400 MB', () => withPart('xl/zz.xml', new Uint8Array(400 * 1024 * 1024)), 'unpacks-too-large'],
    ['unpacks to 200 times its size', () => withPart('xl/zz.xml', new Uint8Array(8 * 1024 * 1024)), 'unpacks-too-large'],
    [
      'has 300 parts',
      () => zipSync({ ...parts(), ...Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`zz${index}.xml`, strToU8('Zz')])) }),
      'unpacks-too-large',
    ],
    ['carries a program', () => withPart('xl/vbaProject.bin', strToU8('Zz')), 'macros'],
    ['fetches from another file', () => withPart('xl/externalLinks/externalLink1.xml', strToU8('<zz/>')), 'macros'],
    ['puts a cell in row 1,000,000,000', () => withRow('<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>'), 'too-many-rows'],
    ['puts a cell in row 20,001', () => withRow('<row r="20001"><c r="A20001"><v>1</v></c></row>'), 'too-many-rows'],
    ['puts a cell in column 201', () => withRow('<row r="9"><c r="GS9"><v>1</v></c></row>'), 'too-many-rows'],
    ['puts a cell in column ZZZZ', () => withRow('<row r="9"><c r="ZZZZ9"><v>1</v></c></row>'), 'too-many-rows'],
    ['is cut short', () => good.subarray(0, good.length - 100), 'damaged'],
    ['is no workbook', () => zipSync({ 'zz.txt': strToU8('Zz') } satisfies Zippable), 'damaged'],
  ])('is refused when it %s', { timeout: 120_000 }, async (_, make, reason) => {
    expect(await reasonOf(make())).toEqual([`file ${reason}`]);
  });

  it('is refused when it lies about the size of a part', async () => {
    expect(['file damaged', 'file unpacks-too-large']).toContain((await reasonOf(lying()))[0]);
  });

  it('is read when only an empty row says that it is the last of the sheet', async () => {
    const file = withRow('<row r="1048576"><c r="XFD1048576" s="0"/></row>');
    expect((await receiveFile(file, { today: '2026-11-22' })).entries).toHaveLength(2);
  });

  it('counts a remark beside the cells as refused', async () => {
    const { entries, cells, refusals } = await receiveFile(withPart('xl/comments1.xml', strToU8('<comments/>')), { today: '2026-11-22' });
    expect(entries).toHaveLength(2);
    expect(refusals.map(({ where, reason }) => `${where} ${reason}`)).toEqual(['unknown-field not-one-of-the-six']);
    expect(cells).toEqual({ found: 25, used: 24, refused: 1 });
  });
});
