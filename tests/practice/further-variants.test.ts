// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { enTraining } from '../../lib/i18n/en/training';
import { practiceProfile, practiceProfiles } from '../../lib/practice/profile';
import { createState } from '../../lib/practice/state';
import { variants } from '../../lib/practice/variants/registry';
import { personIn } from './deployed-person';
import { enrollId, withEnrolledClient } from './settled-client';
import { signedIn, varied } from './varied-person';

it('provider-list: a referral is saved with the provider that was chosen, without a magnifier', () => {
  const person = withEnrolledClient(varied('provider-list'));
  person.open('viewform.aspx?FormID=1000000611');
  expect(person.control('1000009404_Renderer')?.tagName).toBe('SELECT');
  expect(person.control('B1000009405_Renderer')).toBeNull();
  person.press('NEXT', { '1000009403_Renderer': '2013', '1000009404_Renderer': '3143', '1000009413_Renderer': enrollId });
  person.press('NEXT');
  person.press('SAVE');
  expect(person.saved().referrals).toMatchObject([{ provider: 'Juniper Row Rapid Rehousing', providerCode: '3143' }]);
});

it('settings-page: signing in leads to a page of settings, and using them to the application', () => {
  const person = signedIn('settings-page');
  expect(person.page().querySelector('#UseSettings')?.textContent).toBe('Use these settings');
  person.press('', { workgroup: 'HMIS Reports' });
  expect(person.address()).toBe('/practice/default.aspx');
  expect(person.page().querySelector('.setting-value[aria-label="Workgroup"]')?.textContent).toBe('HMIS Reports');
  expect(person.page().querySelector('a#SwitchButton')?.getAttribute('href')).toBe('settings.aspx');
});

it('has no page of settings elsewhere', () => {
  expect(signedIn().open('settings.aspx').status).toBe(405);
});

it('portal-off: the clients’ portal is not there', () => {
  expect(personIn(varied('portal-off')).get('/portal/default.aspx').status).toBe(404);
  expect(personIn(practiceProfile).get('/portal/default.aspx').status).toBe(200);
});

it('lists the age beside the birth date, and nothing without one', () => {
  const person = personIn({ ...practiceProfile, extraClients: [{ firstName: 'Zzbirch', lastName: 'Zzbrook' }] });
  person.signIn();
  person.open('viewform.aspx?FormID=1000000098');
  person.press('SEARCH', { '1000005941_Renderer': 'Zzbrook' });
  const ages = [...person.page().querySelectorAll('td[data-eid="1000005956_Renderer"]')].map((cell) => cell.textContent);
  expect(ages).toEqual(['64', '']);
});

it('picks city, state and ZIP together', () => {
  const person = signedIn();
  person.open('lookup.aspx?Search=place&Control=B82174_Renderer&Text=');
  person.press('SEARCH');
  expect(person.page().querySelectorAll('tr.ResultRow')).toHaveLength(4);
});

it('has clients with a past where a host asks for them, the near-duplicates not alike', () => {
  const { enrollments, referrals, clients } = createState({ hasHistory: true });
  expect([enrollments.length, referrals.length]).toEqual([6, 3]);
  const named = (first: string) => clients.filter(({ firstName }) => firstName === first).map(({ clientId }) => clientId);
  const enrolled = new Set(enrollments.map(({ clientId }) => clientId));
  expect(named('Zzbasil').map((id) => enrolled.has(id))).toEqual([true, false]);
  expect(referrals.every(({ provider, service }) => provider !== '' && service !== '')).toBe(true);
});

it('takes a column away by a rule, and brings it back', () => {
  const person = withEnrolledClient();
  person.open('assessment.aspx?AssessmentID=1000000404&PrimaryKey=553001');
  const head = () => person.page().querySelector<HTMLElement>('[data-column="90691_Renderer"]');
  expect(head()?.style.display).toBe('');
  const firstRow = person.page().querySelector('#RendererResultSet tbody select')?.id ?? '';
  person.press('SAVEFINISH', { [firstRow]: '0', '90688_Renderer': '13/45/2020' });
  expect(head()?.style.display).toBe('none');
});

it('has words in the panel’s languages for each deployment and each variation', () => {
  expect(Object.keys(enTraining.variants)).toEqual(variants.map(({ name }) => name));
  expect(Object.keys(enTraining.deployments)).toEqual(practiceProfiles.map(({ name }) => name));
});
