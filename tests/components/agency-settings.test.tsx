// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import { PresetSwitch } from '../../components/review/preset-switch';
import { AgencySettings } from '../../components/settings/agency-settings';
import { AgencyContext } from '../../components/settings/use-agency';
import { Announcer } from '../../components/ui/announcer';
import type { PlanRow } from '../../lib/fill/reading';
import type { AgencyAnswers } from '../../lib/profiles/deployment';
import { press, render, type } from './render';

const site = { origin: 'https://clienttrack.example', tenantPath: '/agency/', environment: 'live', profile: 'generic' } as const;
const sex = 'basic-client-information/Sex';

/** The settings, and what was answered in them. */
async function settings(presetsOff: string[] = []) {
  const answers: AgencyAnswers[] = [];
  const view = await render(
    <Announcer>
      <AgencyContext value={{ presetsOff, answer: (answer) => answers.push(answer) }}>
        <AgencySettings deployment={site} unmetNeeds={undefined} />
      </AgencyContext>
    </Announcer>,
  );
  const choose = (value: string) => act(async () => view.querySelector<HTMLInputElement>(`[value="${value}"]`)?.click());
  return { view, answers, choose };
}

test('the agency says how an unmet need is recorded, and where such referrals go', async () => {
  const { view, answers, choose } = await settings();
  await choose('service');
  await type(view, 'Provider these referrals go to, as ClientTrack spells it', ' Unmet Need ');
  await press(view, 'Save this choice');
  expect(answers).toEqual([{ unmetNeeds: { as: 'service', provider: 'Unmet Need' } }]);
});

test('the agency says who it is, and which organizations may never be signed in', async () => {
  const { view, answers } = await settings();
  await type(view, 'Your agency, as ClientTrack’s header names it', ' Practice Agency ');
  await type(view, 'Victim service providers, as ClientTrack names them', 'Zz Safe House; ; Zz Harbor;Zz Safe House');
  await press(view, 'Save these names');
  expect(answers).toEqual([{ organization: 'Practice Agency', victimServiceProviders: ['Zz Safe House', 'Zz Harbor'] }]);
});

test('a provider of one letter is refused and nothing is saved', async () => {
  const { view, answers, choose } = await settings();
  await choose('status');
  await type(view, 'Provider these referrals go to, as ClientTrack spells it', 'x');
  await press(view, 'Save this choice');
  expect(answers).toEqual([]);
  expect(view.textContent).toContain('Use 2 to 60 letters, or leave it empty.');
});

test('a preset answer is switched off and on one by one', async () => {
  const box = (view: HTMLElement) =>
    [...view.querySelectorAll('fieldset')]
      .find((each) => each.querySelector('legend')?.textContent === 'Basic Client Information')
      ?.querySelectorAll<HTMLInputElement>('input');
  const on = await settings();
  const labels = [...(box(on.view) ?? [])].map((each) => each.closest('label')?.textContent);
  expect(labels).toEqual(['SSN Quality', 'Date of Birth Quality', 'Sex', 'Ethnicity', 'Race and Ethnicity']);
  await act(async () => box(on.view)?.[2]?.click());
  expect(on.answers).toEqual([{ presetsOff: [sex] }]);
  const off = await settings([sex]);
  await act(async () => box(off.view)?.[2]?.click());
  expect(off.answers).toEqual([{ presetsOff: [] }]);
});

test('the review calls a preset answer one, and stops it from there', async () => {
  const answers: AgencyAnswers[] = [];
  const row: PlanRow = {
    id: 'page.0.8',
    label: 'Sex',
    section: '',
    state: 'will-fill',
    before: '',
    after: 'Data not collected',
    preset: sex,
  };
  const view = await render(
    <Announcer>
      <AgencyContext value={{ presetsOff: [], answer: (answer) => answers.push(answer) }}>
        <PresetSwitch row={row} />
      </AgencyContext>
    </Announcer>,
  );
  expect(view.textContent).toContain('Your agency’s preset answer');
  await press(view, 'Do not preset Sex');
  expect(answers).toEqual([{ presetsOff: [sex] }]);
});
