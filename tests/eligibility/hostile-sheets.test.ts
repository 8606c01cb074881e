import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readMatrixFile } from '../../lib/eligibility/read-matrix-file';
import { writeWorkbook } from '../../lib/eligibility/write-matrix';
import { unpackWorkbook } from '../../lib/intake/unpack-workbook';
import { entry, today } from './invented-entry';

const options = { today, columns: {} };
const textOf = (text: string) => new TextEncoder().encode(text);
const refusal = async (bytes: Uint8Array) => (await readMatrixFile({ bytes, options })).refused;

/** Our own workbook with one more part in it. */
async function withPart(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const unpacked = unpackWorkbook(await writeWorkbook([entry()], 'en'));
  if ('refused' in unpacked) throw new Error(unpacked.refused);
  return zipSync({ ...Object.fromEntries(unpacked.parts), [name]: bytes });
}

describe('a file that is no sheet, or made to do harm, is refused', () => {
  it.each([
    ['a PDF', '%PDF-1.7 zz', 'not-readable'],
    ['a page of the web', '<html><table><tr><td>Agency</td></tr></table></html>', 'not-readable'],
    ['JSON', '{"__proto__":{"zz":1}}', 'not-readable'],
    ['nothing', '', 'not-readable'],
    ['a text with a quote that never ends', 'Agency,Type\n"Zz Homes,RRH\nZz Inn,ES', 'damaged'],
    ['a workbook cut short', 'PK\u0003\u0004zz', 'damaged'],
  ] as const)('%s', async (_, text, reason) => expect(await refusal(textOf(text))).toBe(reason));

  it('more than 10 MB', async () => expect(await refusal(new Uint8Array(10 * 1024 * 1024 + 1))).toBe('too-large'));

  it('more rows or columns than a matrix can have', async () => {
    expect(await refusal(textOf(`Agency,Type\n${'Zz,RRH\n'.repeat(20_001)}`))).toBe('too-many-rows');
    expect(await refusal(textOf(`Agency,Type${',zz'.repeat(300)}\nZz,RRH`))).toBe('too-many-rows');
  });

  it('a workbook with programs or links to other files', async () => {
    expect(await refusal(await withPart('xl/vbaProject.bin', textOf('zz')))).toBe('macros');
    expect(await refusal(await withPart('xl/externalLinks/externalLink1.xml', textOf('<a/>')))).toBe('macros');
  });

  it('a workbook that unpacks to far more than it weighs', async () => {
    expect(await refusal(await withPart('xl/zz.xml', new Uint8Array(40 * 1024 * 1024)))).toBe('unpacks-too-large');
  });
});

it('a title named to attack readers is a column like any other', async () => {
  const received = await readMatrixFile({ bytes: textOf('Agency,Type,__proto__,constructor\nZz Homes,RRH,zz,zz'), options });
  expect(received.entries).toHaveLength(1);
  expect(received.cells).toEqual({ found: 4, used: 2, refused: 2 });
  expect(Object.keys(Object.prototype)).toEqual([]);
});
