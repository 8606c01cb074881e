import { describe, expect, it } from 'vitest';
import { receiveFile } from '../../lib/intake/receive-file';

const receive = (text: string) => receiveFile(new TextEncoder().encode(text), { today: '2026-11-22' });
const lines = `Code first name: Zzamber
Last name: Zzquillstone
Project entry date: 11/18/2026
Veteran status: Data Not Collected
Special population score: 9
Minimum bedrooms: 3
Phone: (512) 555-0142
Referral 1, kind of project: Rapid Re-Housing
Referral 1, receiving agency: Juniper Row Rapid Rehousing`;

describe('the lines of one form, as a message holds them', () => {
  it('become the form', async () => {
    const { kind, entries, cells } = await receive(lines);
    expect(kind).toBe('typed');
    expect(cells).toEqual({ found: 9, used: 9, refused: 0 });
    expect(entries[0]?.result.form).toMatchObject({
      items: { firstName: 'Zzamber', entryDate: '2026-11-18', veteranStatus: 99, contactPhone: '5125550142' },
      referrals: [{ service: 'rrh', provider: 'Juniper Row Rapid Rehousing' }],
    });
  });

  it('may be two columns of a spreadsheet, in Spanish', async () => {
    const spanish =
      'Nombre en clave\tZzamber\nApellido\tZzquillstone\nFecha de entrada\t2026-11-18\nVeterano\tSí\nPuntaje\t9\nDormitorios\t3\nTeléfono\t5125550142';
    expect((await receive(spanish)).entries[0]?.result.form?.items).toMatchObject({ lastName: 'Zzquillstone', veteranStatus: 1 });
  });

  it('may be an exit', async () => {
    const { exits } = await receive('ClientTrack ID: 5550142\nExit date: 2026-11-20\nDestination: 410\nReason for leaving: withdrew');
    expect(exits[0]?.result.form).toMatchObject({ clientTrackId: '5550142', destination: 410 });
  });

  it('lose nothing: what belongs to no item is counted and refused', async () => {
    const { cells, entries } = await receive(`Good morning,\n${lines}\nSSN: 512-55-0142`);
    expect(cells).toEqual({ found: 11, used: 9, refused: 2 });
    expect(entries[0]?.result.refusals.map(({ reason }) => reason)).toEqual(['not-one-of-the-six', 'ssn']);
  });

  it('with one item in two lines do not say which is right', async () => {
    const { entries } = await receive(`${lines}\nPhone: 5125550143`);
    expect(entries[0]?.result.refusals.map(({ where, reason }) => `${where} ${reason}`)).toContain('contactPhone two-readings');
  });
});
