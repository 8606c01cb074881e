import { expect, it } from 'vitest';
import { planScreen } from '../../lib/fill/plan';
import { presetValues } from '../../lib/fill/preset-values';
import { generic } from '../../lib/profiles/generic';
import { basicClientInformation } from '../../lib/screens/basic-client-information';
import { screens } from '../../lib/screens/registry';
import { newClientPage, received, select } from './pages';

it('names everything that is written besides the form’s own values', () => {
  if (received.items === undefined) throw new Error('the sample record has its six items');
  const told = presetValues(screens, received.items, {}).map(({ label, text }) => `${label}: ${text ?? 'ticked'}`);
  expect(told).toContain('Name Quality: Partial, street name, or code name reported');
  expect(told).toContain('SSN Quality: Data not collected');
  expect(told).toContain('Show Address and Contact Information: ticked');
  expect(new Set(told).size).toBe(told.length);
  expect(told.filter((one) => one.includes(received.items?.firstName ?? ''))).toEqual([]);
});

const sex = 'basic-client-information/Sex';
const answers = [
  { value: '', text: '--SELECT--' },
  { value: '0', text: 'No' },
  { value: '99', text: 'Data not collected' },
];

it('answers "Data not collected" where the form says nothing, and says that it is a preset answer', () => {
  const page = newClientPage();
  const on = { ...page, controls: [...page.controls, select('Sex', answers)] };
  const { rows } = planScreen(basicClientInformation, generic, on, received, received.items, '2026-11-20');
  expect(rows.find(({ label }) => label === 'Sex')).toMatchObject({ state: 'will-fill', after: 'Data not collected', preset: sex });
});

it('leaves a question to the person once the agency took it off its list', () => {
  const page = newClientPage();
  const on = { ...page, controls: [...page.controls, select('Sex', answers)] };
  const { rows } = planScreen(basicClientInformation, { ...generic, presetsOff: [sex] }, on, received, received.items, '2026-11-20');
  const row = rows.find(({ label }) => label === 'Sex');
  expect(row).toMatchObject({ state: 'left', why: 'preset-off', preset: sex });
  expect(row?.write).toBeUndefined();
  if (received.items === undefined) throw new Error('the sample record has its six items');
  const told = presetValues([basicClientInformation], received.items, { presetsOff: [sex] });
  expect(told.map(({ label }) => label)).not.toContain('Sex');
});

it('never offers No, the person does not know, or refused as an answer nobody gave', () => {
  const options = screens.flatMap(({ fields, grids = [] }) => [...fields, ...grids.flatMap((grid) => grid.fields)]);
  const presets = options.filter((field) => field.control === 'choice' && field.field === 'preset.dataNotCollected');
  expect(presets.length).toBeGreaterThan(2);
  for (const field of presets) expect(field.control === 'choice' && field.options).toEqual({ 99: ['Data not collected'] });
});
