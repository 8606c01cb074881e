import { describe, expect, it } from 'vitest';
import { openPackage } from '../../lib/exchange/open-package';
import { sealPackage } from '../../lib/exchange/seal-package';
import { enrollmentRow, idReturnRow, twoDesks } from '../../scripts/prove/exchange/invented-desks';

describe('a package', () => {
  it('brings a form from the VSP to the agency as it was sealed', async () => {
    const { agency, toAgency } = await twoDesks();
    const row = enrollmentRow();
    const sealed = await sealPackage({ purpose: 'enrollment', rows: [row] }, toAgency);
    if (!sealed.ok) throw new Error(sealed.reason);
    expect(sealed.name).toMatch(/^pkg-[0-9a-z]{8}\.age$/);
    const opened = await openPackage(sealed.file, agency);
    expect(opened).toMatchObject({ ok: true, partner: { vsp: 'V01' }, payload: { id: sealed.id, purpose: 'enrollment', rows: [row] } });
  });

  it('brings an ID back with its reference and the date, and nothing else', async () => {
    const { vsp, toVsp } = await twoDesks();
    const row = idReturnRow();
    const sealed = await sealPackage({ purpose: 'idReturn', rows: [{ vsp: 'V01', row }] }, toVsp);
    if (!sealed.ok) throw new Error(sealed.reason);
    const opened = await openPackage(sealed.file, vsp);
    expect(opened.ok && opened.payload.rows).toEqual([row]);
  });
});
