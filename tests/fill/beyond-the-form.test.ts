import { expect, test } from 'vitest';
import { planScreen } from '../../lib/fill/plan';
import { recognizeScreens } from '../../lib/fill/recognize';
import type { PageDescription } from '../../lib/messages';
import { generic } from '../../lib/profiles/generic';
import { screens } from '../../lib/screens/registry';
import { control, page, received, select } from './pages';

const answers = ['--SELECT--', 'Yes', 'No', 'Client doesn’t know', 'Data not collected'].map((text, index) => ({
  value: index === 0 ? '' : String(index),
  text,
}));
const date = control('Assessment Date', { kind: 'date', value: '11/20/2026' });

/** What would be written on this page, by the one screen that knows it. */
function written(on: PageDescription): [string, string, string][] {
  const [screen, second] = recognizeScreens(on, screens, generic);
  if (screen === undefined || second !== undefined) throw new Error(`not one screen: ${on.headings}`);
  const { rows } = planScreen(screen, generic, on, received, received.items, '2026-11-20');
  return rows.flatMap(({ label, section, after, write }) => (write === undefined ? [] : [[section, label, after]]));
}

test.each([
  ['Domestic Violence Assessment', 'Survivor of Domestic Violence'],
  ['Income Assessment', 'Income from Any Source'],
  ['Current Living Situation Assessment', 'Current Living Situation'],
  ['RHY Entry Assessment', 'Sexual Orientation'],
  ['Youth Education Entry Assessment', 'Currently Attending School'],
  ['Translation Assistance Assessment', 'Translation Assistance Needed'],
])('%s: the day of the form, and Data not collected, never Yes or No', (title, question) => {
  expect(written(page(title, [date, select(question, answers)]))).toEqual([
    ['', 'Assessment Date', '11/18/2026'],
    ['', question, 'Data not collected'],
  ]);
});

test('the Universal Data Assessment leaves county, CoC and the day homelessness began to the person', () => {
  const on = page('Universal Data Assessment', [
    date,
    select('Disabling Condition', answers),
    select('Enrollment CoC', [{ value: '77', text: 'TX-999 Mesa Alta Region' }]),
    select('County', [{ value: '1', text: 'Mesa Alta County' }]),
    select('Prior Living Situation', answers),
    control('Approximate Date Homelessness Started', { kind: 'date', value: '11/20/2026' }),
  ]);
  expect(written(on).map(([, label]) => label)).toEqual(['Assessment Date', 'Disabling Condition', 'Prior Living Situation']);
});

test('every line of the Barrier Assessment is answered Data not collected', () => {
  const line = (index: number, header: string) => select('Barrier Present?', answers, { row: { table: 0, index, header } });
  const on = page('Barrier Assessment', [line(0, 'Physical Disability'), line(1, 'Chronic Health Condition')]);
  expect(written(on)).toEqual([
    ['Physical Disability', 'Barrier Present?', 'Data not collected'],
    ['Chronic Health Condition', 'Barrier Present?', 'Data not collected'],
  ]);
});

test('a question that offers no Data not collected goes to the person, and nothing near it is chosen', () => {
  const on = page('Income Assessment', [select('Income from Any Source', answers.slice(0, 4))]);
  expect(written(on)).toEqual([]);
});
