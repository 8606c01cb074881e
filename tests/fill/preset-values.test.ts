import { expect, it } from 'vitest';
import { presetValues } from '../../lib/fill/preset-values';
import { screens } from '../../lib/screens/registry';
import { received } from './pages';

it('names everything that is written besides the form’s own values', () => {
  if (received.items === undefined) throw new Error('the sample record has its six items');
  const told = presetValues(screens, received.items).map(({ label, text }) => `${label}: ${text ?? 'ticked'}`);
  expect(told).toContain('Name Quality: Partial, street name, or code name reported');
  expect(told).toContain('SSN Quality: Data not collected');
  expect(told).toContain('Show Address and Contact Information: ticked');
  expect(new Set(told).size).toBe(told.length);
  expect(told.filter((one) => one.includes(received.items?.firstName ?? ''))).toEqual([]);
});
