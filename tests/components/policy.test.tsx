// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { SiteForm } from '../../components/lock/site-form';
import { PolicySection } from '../../components/policy/policy-section';
import { SetByIt } from '../../components/policy/set-by-it';
import { PolicyContext } from '../../components/policy/use-policy';
import { readPolicy } from '../../lib/policy/policy';
import { managedRules } from '../../lib/policy/rules';
import { press, render, type } from './render';

const under = (raw: Record<string, unknown>, node: React.ReactNode) => (
  <PolicyContext value={managedRules(readPolicy(raw))}>{node}</PolicyContext>
);

it('says at a setting that IT has set it, in the language of the person', async () => {
  const policy = under({ allowPrint: false }, <SetByIt rule="allowPrint" />);
  expect((await render(policy)).textContent).toBe('Set by your IT');
  expect((await render(policy, 'es')).textContent).toBe('Lo fijó su área de sistemas');
});

it('says nothing at a setting that IT leaves to the person', async () => {
  expect((await render(under({ allowPrint: true, idleLockMinutes: 5 }, <SetByIt rule="allowPrint" />))).textContent).toBe('');
});

it('lists what holds, and says in one sentence what cannot be used, without repeating it', async () => {
  const { textContent } = await render(under({ idleLockMinutes: 1, absoluteHours: 'zz-secret' }, <PolicySection />));
  expect(textContent).toContain('The panel locks after 1 minute without a key or a click.');
  expect(textContent).toContain('One setting by your IT cannot be used and is ignored (absoluteHours). Tell your IT.');
  expect(textContent).not.toContain('zz-secret');
});

it('shows nothing of all this on a computer without a policy', async () => {
  expect((await render(<PolicySection />)).textContent).toBe('');
});

it('takes no site that IT has not named, and does not ask the browser for it', async () => {
  const chosen: unknown[] = [];
  const form = <SiteForm onSite={(site) => chosen.push(site)} />;
  const view = await render(under({ allowedOrigins: ['https://other.example'] }, form));
  await type(view, 'Address of ClientTrack', 'https://clienttrack.eccovia.com/login/TXBOSHMIS');
  await press(view, 'Check the address');
  expect(view.textContent).toContain('Your IT has set which sites can be used');
  expect(chosen).toEqual([]);
});
