import { describe, expect, it } from 'vitest';
import { receiveFile } from '../../lib/intake/receive-file';

const receive = (text: string) => receiveFile(new TextEncoder().encode(text), { today: '2026-11-22' });
const household = {
  firstName: 'Zzamber',
  lastName: 'Zzquillstone',
  entryDate: '2026-11-18',
  veteranStatus: '1',
  specialPopulationScore: 9,
  minimumBedrooms: 3,
  contactPhone: '(512) 555-0142',
  referrals: [{ service: 'rrh', provider: 'Zz Homes' }],
};
const fileOf = (...households: object[]) => JSON.stringify({ form: 'TD-ENROLLMENT-1', households });

describe('a received JSON file', () => {
  it('gives a form for each household', async () => {
    const { entries, cells } = await receive(fileOf(household, { ...household, firstName: 'Zzbirch' }));
    expect(entries.map(({ result }) => result.form?.items.firstName)).toEqual(['Zzamber', 'Zzbirch']);
    expect(cells).toEqual({ found: 18, used: 18, refused: 0 });
  });

  it('may name three hundred referrals of one household', async () => {
    const referrals = Array.from({ length: 300 }, (_, index) => ({ service: 'rrh', provider: `Zz Homes ${index + 1}` }));
    const { entries, refusals, cells } = await receive(fileOf({ ...household, referrals }));
    expect(refusals).toEqual([]);
    expect(entries[0]?.result.form?.referrals.map(({ provider }) => provider)).toEqual(referrals.map(({ provider }) => provider));
    expect(cells).toEqual({ found: 607, used: 607, refused: 0 });
  });

  it.each([
    ['a seventh item', fileOf({ ...household, birthday: 'Zz' }), 'not-our-form'],
    ['another form', JSON.stringify({ form: 'Zz', households: [household] }), 'not-our-form'],
    ['no household', fileOf(), 'not-our-form'],
    ['more referrals than a form takes', fileOf({ ...household, referrals: Array.from({ length: 301 }, () => ({})) }), 'too-many-rows'],
    ['more unmet needs than a form takes', fileOf({ ...household, unmetNeeds: Array.from({ length: 51 }, () => ({})) }), 'too-many-rows'],
    ['an export', JSON.stringify([{ PersonalID: 'Zz' }]), 'hmis-export'],
    ['a name that attacks', fileOf(household).replace('"firstName"', '"__proto__":{"zz":1},"firstName"'), 'hostile-names'],
    ['a constructor', fileOf(household).replace('"firstName"', '"constructor":1,"firstName"'), 'hostile-names'],
    ['a text cut short', fileOf(household).slice(0, -5), 'damaged'],
    ['a nest of a hundred thousand lists', '['.repeat(100_000), 'damaged'],
  ])('is refused whole with %s', async (_, text, reason) => {
    const { entries, refusals } = await receive(text);
    expect(refusals).toEqual([{ where: 'file', reason, severity: 'hard' }]);
    expect(entries).toEqual([]);
    expect(Reflect.get({}, 'zz')).toBeUndefined();
  });
});
