// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { SiteForm } from '../../components/lock/site-form';
import { type Deployment, isInside } from '../../lib/profiles/deployment';
import { press, render, type } from './render';

const training = 'This address is a training copy. Choose “Invented people”';
const live = 'This address is the live site. Choose “Real households”';

async function check(address: string, kind: 'live' | 'practice') {
  const view = await render(<SiteForm onSite={() => undefined} />);
  await type(view, 'Address of ClientTrack', address);
  await choose(view, kind);
  await press(view, 'Check the address');
  return view;
}

const choose = (view: HTMLElement, kind: string) =>
  act(async () => view.querySelector<HTMLInputElement>(`input[value="${kind}"]`)?.click());

describe('where the agency says its ClientTrack is', () => {
  it.each([
    'https://www.clienttrack.net/txboshmis_training/',
    'https://clienttrack.eccovia.com/login/AGENCY_TRAINING',
    'http://127.0.0.1:4173/practice/default.aspx',
    'http://localhost:4173/',
  ])('does not take %s for the live site', async (address) => {
    const view = await check(address, 'live');
    expect(view.querySelector('fieldset .error')?.textContent).toContain(training);
    expect(view.textContent).not.toContain('This is the address');
  });

  it('does not take the live site for a training copy', async () => {
    const view = await check('https://clienttrack.eccovia.com/login/TXBOSHMIS', 'practice');
    expect(view.querySelector('fieldset .error')?.textContent).toContain(live);
  });

  it('goes on once the other choice is made', async () => {
    const view = await check('https://www.clienttrack.net/txboshmis_training/', 'live');
    await choose(view, 'practice');
    expect(view.querySelector('fieldset .error')).toBeNull();
    await press(view, 'Check the address');
    expect(view.textContent).toContain('This is the address');
  });

  it.each(['live', 'practice'] as const)('believes the person (%s) about an address nobody has told us of', async (kind) => {
    expect((await check('https://clienttrack.example.org/agency/', kind)).textContent).toContain('This is the address');
  });
});

it('offers to practise inside the extension, where nobody is real and nothing is asked for', async () => {
  const chosen: Deployment[] = [];
  const view = await render(<SiteForm onSite={(deployment) => chosen.push(deployment)} />);
  await press(view, 'Use the practice ClientTrack inside Transfer Desk');
  expect(chosen.map(({ environment, profile }) => [environment, profile])).toEqual([['practice', 'practice']]);
  expect(chosen.every(isInside)).toBe(true);
});
