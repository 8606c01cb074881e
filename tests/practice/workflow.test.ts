// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { codeNameClient, personAt, steps } from './practice-person';

describe('the CE Workflow', () => {
  it('saves everything a person enters from the search to Finish', () => {
    const person = personAt('finish');
    person.post(person.address());
    expect(person.heading()).toBe('Client Dashboard');
    expect(person.address()).toBe('/practice/Dashboard.aspx?PrimaryKey=918204');
    const { clients, enrollments, assessments, referrals, unmetNeeds } = person.saved();
    expect(clients.at(-1)).toMatchObject({
      clientId: '918204',
      firstName: 'Zzamber',
      lastName: 'Zzquillstone',
      nameQuality: '2',
      veteranStatus: '',
      msgPhone: '(512) 555-0100',
    });
    expect(enrollments).toMatchObject([{ clientId: '918204', projectStartDate: '11/20/2026', relationship: 'SL' }]);
    expect(assessments).toMatchObject([
      {
        clientId: '918204',
        enrollId: '553001',
        veteranStatus: '99',
        specialPopulationScore: '9',
        minimumBedrooms: '0',
        contactPhone: '(512) 555-0100',
      },
    ]);
    expect(referrals.map(({ service, provider, status }) => [service, provider, status])).toEqual([
      ['CES - RRH Referral', 'Bluestem Crossing Shelter', 'New'],
      ['CES - ES Referral', 'Caprock Lantern House', 'New'],
    ]);
    expect(unmetNeeds).toMatchObject([{ need: 'Permanent Supportive Housing', reason: 'Provider full', date: '11/21/2026' }]);
  });

  it('goes through its eight steps in order', () => {
    const pages = ['search', 'basic', 'family', 'enrollment', 'assessment', 'referrals', 'unmetNeeds', 'finish'] as const;
    expect(pages.map((page) => personAt(page).heading())).toEqual([
      'Search Existing Clients',
      'Basic Client Information',
      'Family Members',
      'Program Enrollment',
      'Coordinated Entry Assessment',
      'Referrals',
      'Unmet Needs',
      'Finish',
    ]);
  });

  it('carries the names of the search to the second page', () => {
    const page = personAt('basic').page();
    expect(page.getElementById('82148_Renderer')?.getAttribute('value')).toBe('Zzamber');
    expect(page.getElementById('82147_Renderer')?.getAttribute('value')).toBe('Zzquillstone');
  });

  it('lists clients of the same name and adds a new one only when Next is pressed again', () => {
    const person = personAt('search');
    steps.search(person, 'Zzclover', 'Zzcobble');
    expect(person.page().querySelectorAll('#RendererResultSet tbody tr')).toHaveLength(2);
    person.press('NEXT');
    expect(person.heading()).toBe('Basic Client Information');
  });

  it('searches again when the name was changed after matches were listed', () => {
    const person = personAt('search');
    steps.search(person, 'Zzclover', 'Zzcobble');
    person.press('NEXT', { '82142_Renderer': 'Zzacorn', '82143_Renderer': 'Zzalder' });
    expect(person.heading()).toBe('Search Existing Clients');
  });

  it('forgets the current client when a new run begins', () => {
    const person = personAt('family');
    person.get('/practice/startworkflow.aspx?WorkflowID=1000000107');
    expect(Object.values(person.state().sessions)[0]?.clientId).toBeUndefined();
  });

  it('keeps what was typed and saves nothing when a required answer is missing', () => {
    const person = personAt('basic');
    person.press('SAVE', { ...codeNameClient, '1000008906_Renderer': '' });
    expect(person.page().getElementById('Error1000008906_Renderer')?.textContent).toBe('Sex is required.');
    expect(person.page().querySelector('[id="82170_Renderer"] option[selected]')?.getAttribute('value')).toBe('2');
    expect(person.saved().clients).toHaveLength(30);
  });

  it('saves a client once when the same form is posted twice', () => {
    const person = personAt('basic');
    const form = person.page().querySelector<HTMLInputElement>('[name="__FORM"]')?.value ?? '';
    const fields = {
      ...codeNameClient,
      '82148_Renderer': 'Zzamber',
      '82147_Renderer': 'Zzquillstone',
      '82154_Renderer': 'SL',
      __FORM: form,
    };
    const address = person.address();
    person.post(address, fields);
    person.post(address, fields);
    expect(person.saved().clients).toHaveLength(31);
    expect(person.heading()).toBe('Family Members');
  });

  it('saves referrals once when the same form is posted twice', () => {
    const person = personAt('referrals');
    const address = person.address();
    const form = person.page().querySelector<HTMLInputElement>('[name="__FORM"]')?.value ?? '';
    const fields = {
      '1000009201_RendererSF1::-1': '11/21/2026',
      '1000009202_RendererSF1::-1': '2013',
      '1000009203_RendererSF1::-1': '3101',
      '1000009204_RendererSF1::-1': 'N',
      '1000009204_RendererSF1::-2': 'N',
      '1000009204_RendererSF1::-3': 'N',
      '1000009204_RendererSF1::-4': 'N',
      '1000009204_RendererSF1::-5': 'N',
      __FORM: form,
    };
    person.post(address, fields);
    person.post(address, fields);
    expect(person.saved().referrals).toHaveLength(1);
  });

  it('refuses a referral line that is half filled and saves none of the lines', () => {
    const person = personAt('referrals');
    person.press('SAVE', {
      '1000009201_RendererSF1::-1': '11/21/2026',
      '1000009202_RendererSF1::-1': '2013',
      '1000009203_RendererSF1::-1': '3101',
      '1000009202_RendererSF1::-2': '2010',
    });
    expect(person.page().getElementById('Error1000009203_RendererSF1::-2')?.textContent).toBe('Refer to Provider is required.');
    expect(person.saved().referrals).toEqual([]);
  });

  it('goes on without referrals when every line is blank', () => {
    const person = personAt('referrals');
    person.press('SAVE');
    expect(person.heading()).toBe('Unmet Needs');
  });

  it('keeps what was saved when the workflow is cancelled', () => {
    const person = personAt('enrollment');
    person.post('/practice/cancelworkflow.aspx');
    expect(person.address()).toBe('/practice/Dashboard.aspx?PrimaryKey=918204');
    expect(person.saved().clients).toHaveLength(31);
  });
});

describe('Find Client', () => {
  it('opens the dashboard at once for a Client ID that exists', () => {
    const person = personAt('search');
    person.get('/practice/viewform.aspx?FormID=1000000098');
    person.press('SEARCH', { '1000005942_Renderer': '917994' });
    expect(person.heading()).toBe('Client Dashboard');
  });

  it('lists clients whose names are stored the wrong way round', () => {
    const person = personAt('search');
    person.get('/practice/viewform.aspx?FormID=1000000098');
    person.press('SEARCH', { '1000005940_Renderer': 'Zzhazel', '1000005941_Renderer': 'Zzhollow' });
    expect(person.page().querySelectorAll('#RendererResultSet tbody tr')).toHaveLength(2);
  });

  it('says that no record was found', () => {
    const person = personAt('search');
    person.get('/practice/viewform.aspx?FormID=1000000098');
    person.press('SEARCH', { '1000005941_Renderer': 'Zznobody' });
    expect(person.page().querySelector('.NoResults')?.textContent).toBe('No records were found.');
  });
});
