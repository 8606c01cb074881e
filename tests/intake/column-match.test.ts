import { describe, expect, it } from 'vitest';
import { receiveFile } from '../../lib/intake/receive-file';
import type { ColumnNames } from '../../lib/intake/received-file';

const titles = 'First name,Last name,Entry date,Veteran status,Points,Rooms needed,Phone';
const row = 'Zzamber,Zzquillstone,2026-11-18,Yes,9,3,5125550142';
const receive = (text: string, columns?: ColumnNames) => receiveFile(new TextEncoder().encode(text), { today: '2026-11-22', columns });

describe('columns whose titles we do not know', () => {
  it('are named, with the items that no column holds yet, and nothing of their cells', async () => {
    const { unknown } = await receive(`${titles}\n${row}`);
    expect(unknown?.titles).toEqual(['Points', 'Rooms needed']);
    expect(unknown?.fields.slice(0, 2)).toEqual(['specialPopulationScore', 'minimumBedrooms']);
    expect(JSON.stringify(unknown)).not.toContain('Zz');
  });

  it('are read once a person has said what they hold', async () => {
    const { entries, unknown, cells } = await receive(`${titles}\n${row}`, {
      points: 'specialPopulationScore',
      roomsneeded: 'minimumBedrooms',
    });
    expect(entries[0]?.result.form?.items).toMatchObject({ specialPopulationScore: 9, minimumBedrooms: 3 });
    expect(unknown).toBeUndefined();
    expect(cells).toEqual({ found: 7, used: 7, refused: 0 });
  });

  it('are refused as before when they are left out, and not asked about again', async () => {
    const { cells, unknown } = await receive(`${titles}\n${row}`, { points: '', roomsneeded: 'minimumBedrooms' });
    expect(cells).toEqual({ found: 7, used: 6, refused: 1 });
    expect(unknown).toBeUndefined();
  });

  it.each(['SSN', 'Date of birth', 'Home address', 'zz@example.org', '512-55-0142'])(
    'are never asked about when they say %s',
    async (title) => {
      expect((await receive(`${titles.replace('Points', title)}\n${row}`)).unknown?.titles).toEqual(['Rooms needed']);
    },
  );

  it('hold one item once: two columns for it are two readings', async () => {
    const both = { points: 'minimumBedrooms', roomsneeded: 'minimumBedrooms' };
    const { entries } = await receive(`${titles}\n${row}`, both);
    expect(entries[0]?.result.refusals.map(({ where, reason }) => `${where} ${reason}`)).toContain('minimumBedrooms two-readings');
  });
});
