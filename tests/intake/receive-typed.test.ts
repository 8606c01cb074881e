import { describe, expect, it } from 'vitest';
import { sixItems } from '../../lib/hmis/transfer';
import { type RawForm, receiveTyped } from '../../lib/intake/receive-typed';

const today = '2026-11-22';
const household: RawForm = {
  firstName: 'Zzamber',
  lastName: 'Zzquillstone',
  entryDate: '2026-11-18',
  veteranStatus: '1',
  specialPopulationScore: '9',
  minimumBedrooms: '3',
  contactPhone: '(512) 555-0142',
  referrals: [],
  unmetNeeds: [],
};
const refusalsOf = async (changes: Partial<RawForm>): Promise<string[]> => {
  const { refusals } = await receiveTyped({ ...household, ...changes }, today);
  return refusals.map(({ where, reason, severity }) => `${where} ${reason} ${severity}`);
};

describe('a typed form', () => {
  it('becomes six items that the records accept', async () => {
    const { form } = await receiveTyped(household, today);
    expect(sixItems.parse(form?.items)).toEqual(form?.items);
  });

  it('asks for every item that is empty', async () => {
    const empty = {
      firstName: ' ',
      lastName: '',
      entryDate: '',
      veteranStatus: '',
      specialPopulationScore: '',
      minimumBedrooms: '',
      contactPhone: '',
    };
    expect(await refusalsOf(empty)).toEqual(Object.keys(empty).map((item) => `${item} missing hard`));
  });

  it.each([
    ['score above 22', { specialPopulationScore: '23' }, 'specialPopulationScore out-of-range hard'],
    ['score below 0', { specialPopulationScore: '-1' }, 'specialPopulationScore out-of-range hard'],
    ['score in words', { specialPopulationScore: 'nine' }, 'specialPopulationScore not-a-number hard'],
    ['social security number as a score', { specialPopulationScore: '512-55-0142' }, 'specialPopulationScore ssn hard'],
    ['seventh bedroom', { minimumBedrooms: '7' }, 'minimumBedrooms out-of-range hard'],
    ['half a bedroom', { minimumBedrooms: '1.5' }, 'minimumBedrooms not-a-number hard'],
    ['veteran status No', { veteranStatus: '0' }, 'veteranStatus not-offered hard'],
    ['seven-digit phone', { contactPhone: '555-0142' }, 'contactPhone not-a-phone hard'],
    ['second phone', { contactPhone: '512-555-0142 or 512-555-0143' }, 'contactPhone phone hard'],
    ['e-mail as a phone', { contactPhone: 'zz@example.org' }, 'contactPhone email hard'],
    ['entry tomorrow', { entryDate: '2026-11-23' }, 'entryDate date-in-future hard'],
    ['entry on a day that does not exist', { entryDate: '02/29/2026' }, 'entryDate not-a-date hard'],
    ['digit in a name', { lastName: 'Zzquill7' }, 'lastName digits hard'],
    ['initial for a name', { firstName: 'Z' }, 'firstName wrong-length hard'],
    ['name with a bracket', { firstName: 'Zz(amber)' }, 'firstName not-letters hard'],
    ['name that everybody has', { lastName: 'Anonymous' }, 'lastName shared-name hard'],
    ['name that tells of a shelter', { lastName: 'Zzshelter Refugio' }, 'lastName telling-name hard'],
  ])('refuses a %s', async (_, changes, refusal) => {
    expect(await refusalsOf(changes)).toEqual([refusal]);
  });

  it('takes an entry date of today', async () => {
    expect(await refusalsOf({ entryDate: '11/22/2026' })).toEqual([]);
  });

  it('takes an entry date of more than a year ago, with a remark', async () => {
    const { form, refusals } = await receiveTyped({ ...household, entryDate: '2025-11-21' }, today);
    expect(refusals).toEqual([{ where: 'entryDate', reason: 'date-old', severity: 'soft' }]);
    expect(form?.items.entryDate).toBe('2025-11-21');
  });

  it.each(['5125550142', '512.555.0142', '+1 512 555 0142', '1-512-555-0142'])('reads the phone %s as ten digits', async (contactPhone) => {
    const { form } = await receiveTyped({ ...household, contactPhone }, today);
    expect(form?.items.contactPhone).toBe('5125550142');
  });

  it('waits with a real-looking name until the VSP says that it is a code name', async () => {
    const named = { ...household, firstName: 'María', lastName: 'Zzquillstone' };
    const before = await receiveTyped(named, today);
    expect(before.form).toBeUndefined();
    expect(before.refusals).toEqual([{ where: 'firstName', reason: 'real-name', severity: 'soft' }]);
    expect(before.draft.firstName).toBe('María');
    const after = await receiveTyped(named, today, { codeNameConfirmed: true });
    expect(after.form?.items.firstName).toBe('María');
    expect(after.refusals).toEqual([]);
  });

  it('never takes a number in a name, whatever was confirmed', async () => {
    const { form } = await receiveTyped({ ...household, lastName: 'Zz 512-55-0142' }, today, { codeNameConfirmed: true });
    expect(form).toBeUndefined();
  });

  it('leaves empty referral rows out of the form and in their place in the draft', async () => {
    const row = { service: 'psh', provider: 'Zz Homes', warmHandoffDate: '' };
    const empty = { service: '', provider: '', warmHandoffDate: '' };
    const { form, draft } = await receiveTyped({ ...household, referrals: [empty, row] }, today);
    expect(form?.referrals).toHaveLength(1);
    expect(draft.referrals).toEqual([empty, row]);
  });

  it('names the row and the cell that is wrong', async () => {
    const referrals = [
      { service: 'psh', provider: 'Zz Homes', warmHandoffDate: '' },
      { service: 'hotel', provider: 'Zz Homes, 12 Zzelm Street', warmHandoffDate: '2099-01-01' },
    ];
    const unmetNeeds = [{ category: 'food', reason: '' }];
    expect(await refusalsOf({ referrals, unmetNeeds })).toEqual([
      'referral.2.service not-offered hard',
      'referral.2.provider street-address hard',
      'referral.2.warmHandoffDate date-in-future hard',
      'unmetNeed.1.reason missing hard',
    ]);
  });
});
