import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { receiveMatrix } from '../../lib/eligibility/receive-matrix';
import { parseCsv } from '../../lib/intake/parse-csv';
import { readSheets } from '../../lib/intake/read-sheets';
import { today } from './invented-entry';

const titles = 'Provider,Project,Kind of project,Takes CE referrals,Households,Only for,Criteria,As of';
const received = (text: string, columns: Record<string, string> = {}) => receiveMatrix([parseCsv(text) ?? []], { today, columns });
const receivedFile = async (name: string) => {
  const read = await readSheets(readFileSync(new URL(`../forms/matrices/${name}`, import.meta.url)));
  if ('refused' in read) throw new Error(read.refused);
  return receiveMatrix(read.sheets, { today, columns: {} }, read.strays);
};
const said = ({ refusals }: ReturnType<typeof received>) =>
  refusals.map(({ row, column, reason }) => [row, column, reason].filter(Boolean).join(' '));

describe('a region’s sheet', () => {
  it('made by LibreOffice is read: titles in the region’s own words, its day, and each refusal with row and column', async () => {
    const sheet = await receivedFile('region-matrix.xlsx');
    expect(sheet.entries.map(({ provider, type, takesCeReferrals }) => `${provider}: ${type}, ${takesCeReferrals}`)).toEqual([
      'Juniper Row Rapid Rehousing: rrh, yes',
      'Windmill Commons Supportive Housing: psh, yes',
      'Bluebonnet Transitional Homes: th, no',
      'Zz Inn: es, yes',
    ]);
    expect(sheet.entries[0]).toMatchObject({ households: ['with-children', 'without-children'], onlyFor: [], area: 'Zz County' });
    expect(sheet.entries[2]).toMatchObject({ households: ['with-children'], onlyFor: ['survivors'] });
    expect(sheet.rows).toEqual({ found: 5, used: 4, refused: 1 });
    expect(sheet.saysAsOf).toBe('2026-10-15');
    expect(said(sheet)).toEqual(['7 C type-unknown', 'I column-unknown', '1 outside-table', '2 outside-table']);
    expect(JSON.stringify(sheet)).not.toContain('555');
  });

  it('made by LibreOffice in Spanish and Windows-1252 is read, with the day before the month as its title says', async () => {
    const sheet = await receivedFile('region-matrix-1252.csv');
    expect(sheet.entries).toEqual([
      {
        provider: 'Juniper Row Rapid Rehousing',
        project: 'Realojamiento Zz',
        type: 'rrh',
        takesCeReferrals: 'yes',
        households: ['with-children'],
        onlyFor: [],
        area: 'Zz',
        criteria: 'Ingresos bajos',
        asOf: '2026-10-05',
      },
    ]);
  });

  it('keeps a limit in words it does not know among the criteria, and says that they must be read', () => {
    const [entry] = received(`${titles}\nZz Homes,,RRH,yes,pregnant women,,Low income,`).entries;
    expect(entry).toMatchObject({ households: [], onlyFor: ['see-criteria'], criteria: 'Low income; pregnant women' });
  });

  it('asks about columns it does not know, and reads them as the person said', () => {
    const text = 'Who,What,Zz kind\nZz Homes,RRH,Zz Row';
    expect(received(text).unknown.titles).toEqual(['Who', 'What', 'Zz kind']);
    const { entries } = received(text, { who: 'provider', what: 'type', zzkind: '' });
    expect(entries).toMatchObject([{ provider: 'Zz Homes', project: 'Zz Homes', type: 'rrh' }]);
  });

  it('takes no phone number, address or e-mail, and says which cell held one', () => {
    const sheet = received(`${titles}\nZz Homes,,RRH,yes,,,Call 512-555-0142,\nZz Inn,,ES,yes,,,123 Zz Main Street,`);
    expect(said(sheet)).toEqual(['2 G personal-data', '3 G personal-data']);
    expect(sheet.refusals.map(({ kind }) => kind)).toEqual(['phone', 'street-address']);
    expect(sheet.entries.every(({ criteria }) => criteria === undefined)).toBe(true);
  });

  it('takes ages, years and amounts in the criteria: that is what criteria are made of', () => {
    const [entry] = received(`${titles}\nZz Homes,,RRH,yes,,,"Age 18 to 24, funded to 9/30/2027",`).entries;
    expect(entry?.criteria).toBe('Age 18 to 24, funded to 9/30/2027');
  });

  it('takes a project once', () => {
    expect(said(received(`${titles}\nZz Homes,,RRH,yes\nZz  homes,Zz Homes,rrh,no`))).toEqual(['3 given-twice']);
  });

  it('refuses a date that can be read both ways and a date to come', () => {
    expect(said(received(`${titles}\nZz Homes,,RRH,,,,,03/04/2026\nZz Inn,,ES,,,,,04/13/2026`))).toEqual([]);
    expect(said(received(`${titles}\nZz Homes,,RRH,,,,,03/04/2026`))).toEqual(['2 H date-unclear']);
    const mixed = received(`${titles}\nZz A,,RRH,,,,,03/04/2026\nZz B,,ES,,,,,13/04/2026\nZz C,,ES,,,,,04/13/2026`);
    expect(said(mixed)).toEqual(['2 H date-unclear', '3 H not-a-date']);
    expect(said(received(`${titles}\nZz Homes,,RRH,,,,,2026-12-01`))).toEqual(['2 H date-in-future']);
  });

  it('refuses a CE event that goes with another kind of project, and keeps the kind’s own', () => {
    const sheet = received('Agency,Type,CE event type\nZz Homes,RRH,14\nZz Inn,RRH,12 Joint TH-RRH');
    expect(said(sheet)).toEqual(['2 C event-of-other-type']);
    expect(sheet.entries.map(({ event }) => event)).toEqual([undefined, 12]);
  });

  it.each([
    ['PersonalID,FirstName,LastName,VeteranStatus\n1,Zz,Zzq,1', 'client-data'],
    ['zz\n1', 'no-table'],
    [titles, 'no-projects'],
  ] as const)('is refused whole when it is no matrix: %s', (text, reason) => expect(received(text).refused).toBe(reason));

  it('of HUD’s own project columns is read', () => {
    expect(received('OrganizationID,Agency,Project Name,Project Type\n1,Zz Homes,Zz Row,13').entries).toHaveLength(1);
  });
});

test('whatever a table holds, every row and every cell is used or refused, and nothing of ours is changed', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('', '', 'Zz Homes', 'RRH', 'yes', '__proto__', 'constructor', '=1+1', '03/04/2026', 'Veterans', 'Provider', 'Type'),
  );
  const table = fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 12 });
  fc.assert(
    fc.property(table, fc.boolean(), (rows, hasTitles) => {
      const all = hasTitles ? [titles.split(','), ...rows] : rows;
      const sheet = receiveMatrix([all], { today, columns: {} });
      if (sheet.refused !== undefined) return;
      expect(sheet.rows.found).toBe(sheet.rows.used + sheet.rows.refused);
      expect(sheet.cells.found).toBe(sheet.cells.used + sheet.cells.refused);
      const titleCells = all.flat().filter((text) => text.trim() !== '').length - sheet.cells.found;
      expect(all.some((row) => row.filter((text) => text.trim() !== '').length === titleCells)).toBe(true);
      expect(sheet.cells.refused === 0 || sheet.refusals.length > 0).toBe(true);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 500, seed: 20261122 },
  );
});
