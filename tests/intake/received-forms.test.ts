import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maxPdfBytes } from '../../lib/intake/glance-at-pdf';
import { receiveOne } from './receive-one';

const folder = new URL('../forms/', import.meta.url);
const receive = (name: string) => receiveOne(new Uint8Array(readFileSync(new URL(`${name}.pdf`, folder))));

interface Expected {
  isForm: boolean;
  cells: string;
  refusals: string[];
}

/** Every file in tests/forms: whether it becomes a form, its cells as found/used/refused, and what is refused. */
const expected: Record<string, Expected> = {
  good: { isForm: true, cells: '14/14/0', refusals: [] },
  'good-spanish': { isForm: true, cells: '14/14/0', refusals: [] },
  'viewer-filled': { isForm: true, cells: '12/12/0', refusals: [] },
  'viewer-filled-spanish': { isForm: true, cells: '12/12/0', refusals: [] },
  'owner-password': { isForm: true, cells: '14/14/0', refusals: [] },
  'ssn-in-name': { isForm: false, cells: '14/13/1', refusals: ['lastName ssn hard'] },
  'email-in-name': { isForm: false, cells: '14/13/1', refusals: ['lastName email hard'] },
  'birth-date-in-name': { isForm: false, cells: '14/13/1', refusals: ['firstName date hard'] },
  'birth-date-as-entry-date': { isForm: false, cells: '14/13/1', refusals: ['entryDate date hard'] },
  'date-in-future': { isForm: false, cells: '14/13/1', refusals: ['entryDate date-in-future hard'] },
  'no-such-date': { isForm: false, cells: '14/13/1', refusals: ['entryDate not-a-date hard'] },
  'real-name': { isForm: false, cells: '14/14/0', refusals: ['firstName real-name soft', 'lastName real-name soft'] },
  'half-a-referral': { isForm: false, cells: '13/13/0', refusals: ['referral.2.provider missing hard'] },
  'extra-field': { isForm: true, cells: '15/14/1', refusals: ['unknown-field not-one-of-the-six soft'] },
  'note-on-the-page': { isForm: true, cells: '15/14/1', refusals: ['unknown-field not-one-of-the-six soft'] },
  'two-readings': { isForm: false, cells: '14/13/1', refusals: ['veteranStatus two-readings hard'] },
  javascript: { isForm: false, cells: '0/0/0', refusals: ['file javascript hard'] },
  'open-action-javascript': { isForm: false, cells: '0/0/0', refusals: ['file javascript hard'] },
  launch: { isForm: false, cells: '0/0/0', refusals: ['file launch hard'] },
  attachment: { isForm: false, cells: '0/0/0', refusals: ['file attachments hard'] },
  xfa: { isForm: false, cells: '0/0/0', refusals: ['file xfa hard'] },
  'user-password': { isForm: false, cells: '0/0/0', refusals: ['file password hard'] },
  'eleven-pages': { isForm: false, cells: '0/0/0', refusals: ['file too-many-pages hard'] },
  scanned: { isForm: false, cells: '0/0/0', refusals: ['file no-fields hard'] },
  fax: { isForm: false, cells: '0/0/0', refusals: ['file no-fields hard'] },
  'scan-jpeg2000': { isForm: false, cells: '0/0/0', refusals: ['file no-fields hard'] },
  flattened: { isForm: false, cells: '0/0/0', refusals: ['file no-fields hard'] },
  'other-form': { isForm: false, cells: '3/0/3', refusals: ['file not-our-form hard'] },
  'not-a-pdf': { isForm: false, cells: '0/0/0', refusals: ['file not-a-pdf hard'] },
  'cut-short': { isForm: false, cells: '0/0/0', refusals: ['file damaged hard'] },
  damaged: { isForm: false, cells: '0/0/0', refusals: ['file damaged hard'] },
};

describe('a received PDF', () => {
  it.each(Object.entries(expected))('%s is taken or refused with its reason', async (name, { isForm, cells, refusals }) => {
    const result = await receive(name);
    expect(result.refusals.map(({ where, reason, severity }) => `${where} ${reason} ${severity}`)).toEqual(refusals);
    expect(`${result.cells.found}/${result.cells.used}/${result.cells.refused}`).toBe(cells);
    expect(result.form !== undefined).toBe(isForm);
  });

  it('has an expected outcome for every file in the folder', () => {
    const names = readdirSync(folder).flatMap((file) => (file.endsWith('.pdf') ? file.replace('.pdf', '') : []));
    expect(names.sort()).toEqual(Object.keys(expected).sort());
  });

  it('becomes the six items, two referrals and one unmet need', async () => {
    const { form } = await receive('good');
    expect(form?.items).toEqual({
      firstName: 'Zzamber',
      lastName: 'Zzquillstone',
      entryDate: '2026-11-18',
      veteranStatus: 1,
      specialPopulationScore: 9,
      minimumBedrooms: 3,
      contactPhone: '5125550142',
    });
    expect(form?.referrals.map(({ service, provider, warmHandoffDate }) => [service, provider, warmHandoffDate])).toEqual([
      ['rrh', 'Juniper Row Rapid Rehousing', '2026-11-19'],
      ['psh', 'Windmill Commons Supportive Housing', undefined],
    ]);
    expect(form?.unmetNeeds.map(({ category, reason }) => [category, reason])).toEqual([['childcare', 'provider-full']]);
  });

  it('means the same in Spanish', async () => {
    const [english, spanish] = await Promise.all([receive('good'), receive('good-spanish')]);
    expect(spanish.draft).toEqual({ ...english.draft, veteranStatus: '99' });
  });

  it('keeps what was good when one item is refused, and nothing of what was refused', async () => {
    const result = await receive('ssn-in-name');
    expect(result.draft).toMatchObject({ firstName: 'Zzamber', lastName: '', contactPhone: '5125550142' });
    expect(JSON.stringify(result)).not.toContain('0142-');
    expect(JSON.stringify(result)).not.toContain('512-55');
  });

  it('keeps nothing of a field that our form does not have', async () => {
    expect(JSON.stringify(await receive('extra-field'))).not.toContain('512-55');
  });

  it('is refused at once when it is far too large, before anybody looks inside', async () => {
    const huge = new Uint8Array(50 * 1024 * 1024);
    const started = performance.now();
    const { refusals } = await receiveOne(huge);
    expect(refusals).toEqual([{ where: 'file', reason: 'too-large', severity: 'hard' }]);
    expect(performance.now() - started).toBeLessThan(50);
    expect(huge.length).toBeGreaterThan(maxPdfBytes);
  });
});
