import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blankWorkbook } from '../../lib/intake/blank-workbook';
import { fieldOfColumn } from '../../lib/intake/column-names';
import { receiveFile } from '../../lib/intake/receive-file';
import type { DayOrder, ReceivedFile } from '../../lib/intake/received-file';

const folder = new URL('../forms/', import.meta.url);
const read = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const receive = (bytes: Uint8Array, dayOrder?: DayOrder) => receiveFile(bytes, { today: '2026-11-22', dayOrder });
const receiveText = (text: string, dayOrder?: DayOrder) => receive(new TextEncoder().encode(text), dayOrder);
const refusalsOf = ({ entries, exits, refusals }: ReceivedFile) =>
  [...refusals, ...[...entries, ...exits].flatMap(({ result }) => result.refusals)].map(({ where, reason }) => `${where} ${reason}`);
const countOf = ({ cells: { found, used, refused } }: ReceivedFile) => `${found}/${used}/${refused}`;

/** Every table in tests/forms, written by LibreOffice: households that become forms, cells as found/used/refused, refusals. */
const expected: Record<string, { forms: number; cells: string; refusals: string[] }> = {
  'several.xlsx': { forms: 2, cells: '24/24/0', refusals: [] },
  'several-utf-16.csv': { forms: 2, cells: '24/24/0', refusals: [] },
  'several-semicolons-1252.csv': { forms: 1, cells: '9/9/0', refusals: [] },
  'plain-titles.xlsx': { forms: 1, cells: '9/7/2', refusals: ['column.H ssn', 'column.I not-one-of-the-six'] },
  'hmis-export.xlsx': { forms: 0, cells: '14/0/14', refusals: ['file hmis-export'] },
  'formulas.xlsx': { forms: 1, cells: '14/13/1', refusals: ['unknown-field unreadable-cell', 'lastName missing'] },
  'exits.xlsx': { forms: 1, cells: '9/9/0', refusals: ['destinationSubsidyType missing'] },
  'template-saved-again.xlsx': { forms: 0, cells: '37/0/37', refusals: ['file no-households'] },
};

describe('a received table', () => {
  it.each(Object.entries(expected))('%s is taken or refused with its reasons', async (name, outcome) => {
    const file = await receive(read(name));
    const forms = [...file.entries, ...file.exits].filter(({ result }) => result.form);
    expect({ forms: forms.length, cells: countOf(file), refusals: refusalsOf(file) }).toEqual(outcome);
  });

  it('has an expected outcome for every table in the folder', () => {
    const names = readdirSync(folder, { withFileTypes: true }).flatMap((file) =>
      file.isFile() && /\.(?:csv|xlsx)$/.test(file.name) ? [file.name] : [],
    );
    expect(names.sort()).toEqual(Object.keys(expected).sort());
  });

  it('gives a form for each household, and says which row it was', async () => {
    const { entries } = await receive(read('several.xlsx'));
    expect(entries.map(({ row }) => row)).toEqual([2, 3]);
    expect(entries[0]?.result.form).toMatchObject({
      items: { firstName: 'Zzamber', lastName: 'Zzquillstone', entryDate: '2026-11-18', veteranStatus: 1, contactPhone: '5125550142' },
      referrals: [{ service: 'rrh', provider: 'Juniper Row Rapid Rehousing', warmHandoffDate: '2026-11-19' }],
      unmetNeeds: [{ category: 'childcare', reason: 'provider-full' }],
    });
    expect(entries[1]?.result.form?.items).toMatchObject({ entryDate: '2026-03-04', veteranStatus: 99, minimumBedrooms: 0 });
  });

  it('keeps accents of Windows-1252', async () => {
    const { entries } = await receive(read('several-semicolons-1252.csv'));
    expect(entries[0]?.result.form?.items).toMatchObject({ firstName: 'Zzámbar', lastName: 'Zzquiñón' });
  });

  it.each([
    ['little-endian', 'utf16le'],
    ['big-endian', 'swap'],
  ])('is read in UTF-16 without a mark: %s', async (_, order) => {
    const marked = Buffer.from(read('several-utf-16.csv')).subarray(2);
    const bytes = order === 'swap' ? Buffer.from(marked).swap16() : marked;
    expect((await receive(new Uint8Array(bytes))).entries).toHaveLength(2);
  });

  it('keeps nothing of a column that our form does not have', async () => {
    const text = JSON.stringify(await receive(read('plain-titles.xlsx')));
    expect(text).not.toContain('512-55');
    expect(text).not.toContain('Zz note');
  });
});

describe('our workbook for several households', () => {
  it.each(['en', 'es'] as const)('is our form with no household in it when it comes back empty (%s)', async (language) => {
    const file = await receive(await blankWorkbook(language, ['Zz Homes']));
    expect(refusalsOf(file)).toEqual(['file no-households']);
  });
});

describe('the titles of a table', () => {
  it.each([
    ['First Name', 'firstName'],
    ['NOMBRE (en clave)', 'firstName'],
    ['Apellidos', 'lastName'],
    ['Project Start Date (mm/dd/yyyy)', 'entryDate'],
    ['Condicion de veterano', 'veteranStatus'],
    ['Chosen referral 2 – agency', 'referral.2.provider'],
    ['Referral agency', 'referral.1.provider'],
    ['Necesidad no atendida 3: motivo', 'unmetNeed.3.reason'],
    ['referral.6.service', undefined],
    ['Name', undefined],
  ])('%s', (title, field) => expect(fieldOfColumn(title)).toBe(field));
});

const titles = 'First name,Last name,Entry date,Veteran status,Score,Bedrooms,Phone';
const table = (...dates: string[]) => [titles, ...dates.map((date) => `Zzamber,Zzquillstone,${date},Yes,9,3,5125550142`)].join('\r\n');
const datesOf = ({ entries }: ReceivedFile) => entries.map(({ result }) => result.draft.entryDate);

describe('dates of a table', () => {
  it('are asked for once when they can be read both ways', async () => {
    const { question, entries } = await receiveText(table('03/04/2026', '05/06/2026'));
    expect({ question, entries }).toEqual({ question: 'day-order', entries: [] });
  });

  it('are read as the person answers', async () => {
    expect(datesOf(await receiveText(table('03/04/2026'), 'month-first'))).toEqual(['2026-03-04']);
    expect(datesOf(await receiveText(table('03/04/2026'), 'day-first'))).toEqual(['2026-04-03']);
  });

  it('are not asked for when another date of the file says the order', async () => {
    expect(datesOf(await receiveText(table('03/04/2026', '13/05/2026')))).toEqual(['2026-04-03', '2026-05-13']);
  });

  it('are not asked for when the title says the order', async () => {
    const titled = table('03/04/2026').replace('Entry date', 'Entry date (dd/mm/yyyy)');
    expect(datesOf(await receiveText(titled))).toEqual(['2026-04-03']);
  });
});

describe('a table made to harm', () => {
  it.each([
    ['of an export', 'PersonalID,Zz\n1,2', 'hmis-export'],
    ['with birth dates and social security numbers', `${titles},SSN,DOB\n1,2`, 'hmis-export'],
    ['of something else', 'Zz,Zy\n1,2', 'not-our-form'],
    ['with a quote that never ends', `${titles}\n"Zz`, 'damaged'],
    ['with 201 columns', `${titles}\n${'Zz,'.repeat(201)}`, 'too-many-rows'],
    ['with a cell of 5,001 characters', `${titles}\n${'Z'.repeat(5001)}`, 'too-many-rows'],
    ['with 501 households', table(...Array(501).fill('2026-11-18')), 'too-many-rows'],
  ])('%s is refused', async (_, text, reason) => {
    expect(refusalsOf(await receiveText(text))).toEqual([`file ${reason}`]);
  });

  it('cannot name a column of its own making', async () => {
    const file = await receiveText(`${titles},__proto__,constructor\nZzamber,Zzquillstone,2026-11-18,Yes,9,3,5125550142,Zz,Zz`);
    expect(refusalsOf(file)).toEqual(['column.H not-one-of-the-six', 'column.I not-one-of-the-six']);
    expect(countOf(file)).toBe('9/7/2');
  });

  it('gives one item twice: neither is taken', async () => {
    const file = await receiveText(`${titles},First\nZzamber,Zzquillstone,2026-11-18,Yes,9,3,5125550142,Zzbirch`);
    expect(refusalsOf(file)).toEqual(['firstName two-readings', 'firstName two-readings']);
  });
});
