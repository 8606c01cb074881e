import { describe, expect, it } from 'vitest';
import { keepTyped, stillSaid } from '../../components/intake/keep-typed';
import { receiveTyped } from '../../lib/intake/receive-typed';
import { hard } from '../../lib/intake/refusal';
import { emptyForm, type TypedForm } from '../../lib/intake/typed-form';

const today = '2026-11-22';
const good: TypedForm = {
  ...emptyForm(),
  firstName: 'Zzamber',
  lastName: 'Zzquillstone',
  entryDate: '2026-11-20',
  veteranStatus: '99',
  specialPopulationScore: '9',
  minimumBedrooms: '2',
  contactPhone: '(254) 555-0142',
};
const afterRefusal = async (form: TypedForm) => keepTyped(form, await receiveTyped(form, today));

describe('a typed form after a refusal', () => {
  it('leaves a mistyped phone number in its field to be corrected', async () => {
    expect((await afterRefusal({ ...good, contactPhone: '254-555-014' })).contactPhone).toBe('254-555-014');
  });

  it('takes a social security number away at once', async () => {
    const kept = await afterRefusal({ ...good, lastName: '219-09-9999' });
    expect(kept.lastName).toBe('');
    expect(JSON.stringify(kept)).not.toContain('9999');
  });

  it('loses none of the referrals', async () => {
    const referrals = [
      { service: 'rrh', provider: 'Juniper Row', warmHandoffDate: '' },
      { service: '', provider: 'Windmill Commons', warmHandoffDate: '' },
    ];
    expect((await afterRefusal({ ...good, minimumBedrooms: '12', referrals })).referrals).toEqual(referrals);
  });
});

describe('an empty field', () => {
  it('goes on saying that it held personal data', () => {
    expect(stillSaid([hard('lastName', 'ssn')], [hard('lastName', 'missing')])).toEqual([hard('lastName', 'ssn')]);
  });

  it('that was only mistyped before is just empty', () => {
    expect(stillSaid([hard('contactPhone', 'not-a-phone')], [hard('contactPhone', 'missing')])).toEqual([hard('contactPhone', 'missing')]);
  });

  it('that was filled again says what is wrong now', () => {
    expect(stillSaid([hard('lastName', 'ssn')], [hard('lastName', 'digits')])).toEqual([hard('lastName', 'digits')]);
  });
});
