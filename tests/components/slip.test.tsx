// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Slip } from '../../components/return/slip';
import { render } from './render';

describe('the return slip', () => {
  it('says the reference, the ID and the date, and nothing else', async () => {
    const slip = await render(<Slip reference="T-7Q4M-X2KD" clientTrackId="482913" date="2026-11-22" />);
    expect([...slip.querySelectorAll('dd')].map((fact) => fact.textContent)).toEqual(['T-7Q4M-X2KD', '482913', 'Nov 22, 2026']);
    expect(slip.textContent).toBe('Data Transfer: return of IDTransfer referenceT-7Q4M-X2KDClientTrack ID482913DateNov 22, 2026');
  });

  it('spells the month in Spanish too, so that no date can be read two ways', async () => {
    const slip = await render(<Slip reference="T-7Q4M-X2KD" clientTrackId="482913" date="2026-11-02" />, 'es');
    expect(slip.textContent).toContain('2 nov 2026');
  });
});
