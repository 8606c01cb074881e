import { expect, test } from 'vitest';
import { askedOfPerson } from '../../components/review/asked-of-person';
import { planScreen } from '../../lib/fill/plan';
import { generic } from '../../lib/profiles/generic';
import { quickReferrals } from '../../lib/screens/quick-referrals';
import { control, page, received, select } from '../fill/pages';

const services = [
  { value: '', text: '--SELECT--' },
  { value: '2099', text: 'Another service' },
];
const line = (index: number, header: string) => {
  const row = { table: 0, index, header };
  const required = { row, isRequired: true };
  return [control('Refer', { kind: 'checkbox', value: 'false', row }), select('Referral Service', services, required)];
};

test('of a grid only the lines that the plan works on ask the person for something', () => {
  const asked = (...providers: string[]) => {
    const on = page(
      'Quick Referrals',
      providers.flatMap((provider, index) => line(index, provider)),
    );
    return askedOfPerson(on, planScreen(quickReferrals, generic, on, received, received.items, '2026-11-20'));
  };
  expect(asked('Zz Other Agency', 'Zz Third Agency')).toEqual([]);
  expect(asked('Zz Other Agency', 'Cibolo Bend Housing')).toEqual(['Referral Service']);
});
