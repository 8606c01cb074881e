// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { getPracticeProfile, practiceProfiles, untaughtProfiles } from '../../lib/practice/profile';
import { personIn, walkCeWorkflow } from './deployed-person';

const steps = [
  'Search Existing Clients',
  'Basic Client Information',
  'Family Members',
  'Program Enrollment',
  'Coordinated Entry Assessment',
  'Referrals',
  'Unmet Needs',
  'Finish',
  'Client Dashboard',
];

describe('every deployment', () => {
  it.each(practiceProfiles.map(({ name }) => name))('%s leads through the CE Workflow to the dashboard of a saved client', (name) => {
    const person = personIn(getPracticeProfile(name));
    const { unmetNeeds = 'need' } = getPracticeProfile(name);
    expect(walkCeWorkflow(person)).toEqual(steps.filter((step) => step !== 'Unmet Needs' || unmetNeeds === 'need'));
    expect(person.saved().clients.at(-1)).toMatchObject({ clientId: '918204', lastName: 'Zzquarry', nameQuality: '2' });
    expect(person.saved().enrollments).toMatchObject([{ clientId: '918204', projectCode: '4471' }]);
  });

  it.each(untaughtProfiles.map(({ name }) => name))('%s leads through the same pages under its own headings', (name) => {
    const person = personIn(getPracticeProfile(name));
    const { labels = {} } = getPracticeProfile(name);
    expect(walkCeWorkflow(person)).toEqual(steps.map((step) => labels[step] ?? step));
  });

  it.each(practiceProfiles.map(({ name }) => name))('%s names its environment before and after login', (name) => {
    const profile = getPracticeProfile(name);
    const person = personIn(profile);
    person.get(`/login/${profile.customer}`);
    const before = person.page().querySelector('[aria-label="Environment"]')?.textContent;
    person.signIn();
    expect([before, person.page().querySelector('[aria-label="Environment"]')?.textContent]).toEqual([
      profile.environment,
      profile.environment,
    ]);
  });

  it('has a name, a login address and a folder of its own', () => {
    for (const key of ['name', 'customer', 'path', 'environment'] as const)
      expect(new Set(practiceProfiles.map((profile) => profile[key])).size).toBe(practiceProfiles.length);
  });
});

function at(profile: string, page: string) {
  const person = personIn(getPracticeProfile(profile));
  person.signIn();
  person.open(page);
  return person;
}

/** The second page of the intake. */
function basicIn(profile: string) {
  const person = at(profile, 'startworkflow.aspx?WorkflowID=1000000107');
  person.press('NEXT', { '82142_Renderer': 'Zzoriole', '82143_Renderer': 'Zzquarry' });
  return person;
}

describe('hsncfl', () => {
  it('is reached at /login/HSNCFL', () => {
    expect(at('hsncfl', 'default.aspx').address()).toBe('/hsncfl/default.aspx');
  });

  it('has start and engagement as the third and fifth date of a member', () => {
    const person = at('hsncfl', 'Dashboard.aspx?PrimaryKey=918197');
    person.open('viewform.aspx?FormID=1000000424&PrimaryKey=918197');
    const dates = [...person.page().querySelectorAll('#RendererSF1ResultSet .DateField input')].map(({ id }) => id.split('_')[0]);
    expect([dates[2], dates[4]]).toEqual(['107601', '107616']);
  });

  it('has the enrollment’s name in the seventh cell', () => {
    const person = personIn(getPracticeProfile('hsncfl'));
    walkCeWorkflow(person);
    person.open('viewform.aspx?FormID=2778');
    expect(person.page().querySelector('#RendererResultSet tbody tr:not(.gbHead) td:nth-of-type(7)')?.textContent).toContain('TX-999');
  });

  it('asks for no translation assistance any more', () => {
    const person = at('hsncfl', 'Dashboard.aspx?PrimaryKey=918197');
    person.open('startworkflow.aspx?WorkflowID=1000000108');
    const run = Object.values(person.state().sessions)[0]?.workflow;
    expect(run?.steps?.map(({ name }) => name)).not.toContain('Translation Assistance');
  });
});

describe('baseline', () => {
  it('has no number of a customer on any page of the workflow', () => {
    const person = basicIn('baseline');
    expect(person.page().documentElement.outerHTML).not.toMatch(/1000\d{6}/);
    expect(person.page().querySelector('[id="82170_Renderer"]')).not.toBeNull();
  });

  it('asks for ethnicity and gender as in 2017', () => {
    const person = basicIn('baseline');
    expect(person.page().querySelector('select[id="82158_Renderer"][listitemtypeid="1141"]')).not.toBeNull();
    expect(person.page().querySelector('select[id="82146_Renderer"]')).not.toBeNull();
    expect(person.page().documentElement.textContent).toContain('Client refused');
  });

  it('finds clients on form 98', () => {
    expect(at('baseline', 'viewform.aspx?FormID=1000000098').address()).toBe('/baseline/viewform.aspx?FormID=98');
  });

  it('asks before it saves a second client of a name, and saves when asked again', () => {
    const person = at('baseline', 'startworkflow.aspx?WorkflowID=1000000107');
    person.press('NEXT', { '82142_Renderer': 'Zzacorn', '82143_Renderer': 'Zzalder' });
    person.press('NEXT');
    const fields = { '82166_Renderer': '99', '82146_Renderer': '99', '82158_Renderer': '99', '82165_Renderer': '99' };
    person.press('SAVE', fields);
    expect(person.page().querySelector('.ValidationSummary')?.textContent).toContain('A client of this name is already there');
    expect(person.saved().clients).toHaveLength(30);
    person.press('SAVE', fields);
    expect(person.saved().clients).toHaveLength(31);
  });
});

describe('txbos', () => {
  it('names the region’s CE project with its number', () => {
    const person = at('txbos', 'viewform.aspx?FormID=1000000424&PrimaryKey=918197');
    expect(person.page().querySelector('option[value="4471"]')?.textContent).toBe('TX-607 Coordinated Entry – Mesa Alta Region');
  });

  it('has its training copy in a folder that ends in _training, with the same numbers', () => {
    const [live, training] = [getPracticeProfile('txbos'), getPracticeProfile('txbos-training')];
    expect(training.path).toBe(live.path.replace(/\/$/, '_training/'));
    expect(training.idShift).toBe(live.idShift);
  });

  it('has words of its own', () => {
    const person = basicIn('txbos');
    expect(person.page().querySelector('[id="Label82170_Renderer"]')?.textContent).toBe('Name Data Quality');
    expect(person.page().querySelector('[id="Label82181_Renderer"]')?.textContent).toBe('Message Phone');
  });

  it('uses its own word in what it says about a field', () => {
    const person = basicIn('txbos');
    person.press('SAVE', { '82170_Renderer': '' });
    expect(person.page().getElementById('Error82170_Renderer')?.textContent).toBe('Name Data Quality is required.');
  });
});

it('knows no deployment of another name', () => {
  expect(() => getPracticeProfile('txbo')).toThrow(
    'There is no profile "txbo". Known: practice, baseline, hsncfl, txbos, txbos-training, newplace.',
  );
});
