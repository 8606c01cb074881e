// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { forms } from '../../lib/practice/form-registry';
import { recordLists } from '../../lib/practice/list-registry';
import { practiceProfile } from '../../lib/practice/profiles/practice';
import { personIn } from './deployed-person';
import { clientId, enrollId, menuOf, tableOf, withEnrolledClient } from './settled-client';

describe('the shell', () => {
  it('names workgroup, organization and location behind the icon of the person', () => {
    const person = personIn(practiceProfile);
    person.signIn();
    const chosen = [...person.page().querySelectorAll('#SettingsSidebar select')].map(
      (list) => list.querySelector('[selected]')?.textContent,
    );
    expect(chosen).toEqual(['Coordinated Entry', 'Practice Agency', 'Main Office']);
  });

  it('lacks the CE Workflow and its project once another organization is applied', () => {
    const person = withEnrolledClient();
    person.post('/practice/settings.aspx', { organization: 'Caprock Outreach Agency' });
    expect(person.page().querySelector('#o1000000141')).toBeNull();
    expect(person.page().querySelector('[aria-label="Organization"]')?.textContent).toBe('Caprock Outreach Agency');
    person.open(`viewform.aspx?FormID=1000000424&PrimaryKey=${clientId}`);
    expect(person.page().body.textContent).not.toContain('Coordinated Entry –');
  });

  it('keeps the settings there were when a choice is unknown', () => {
    const person = withEnrolledClient();
    person.post('/practice/settings.aspx', { organization: 'Nobody', workgroup: 'HMIS Reports' });
    expect(person.page().querySelector('[aria-label="Organization"]')?.textContent).toBe('Practice Agency');
    expect(person.page().querySelector('[aria-label="Workgroup"]')?.textContent).toBe('HMIS Reports');
  });

  it('offers the menu of the Clients workspace in groups', () => {
    const person = personIn(practiceProfile);
    person.signIn();
    const options = [...person.page().querySelectorAll('#Menu_2 .MenuOption')].map((option) => option.textContent);
    expect(options).toEqual([
      'Dashboard',
      'Find Client',
      'CE Workflow',
      'Enrollments',
      'Services',
      'Client Referrals',
      'Add New Referral',
      'Quick Referrals',
      'Multiple Referrals',
      'Unmet Needs',
    ]);
  });

  it('names a workspace it does not know', () => {
    const person = personIn(practiceProfile);
    person.signIn();
    expect(person.get('/practice/home.aspx?Workspace=99').status).toBe(404);
  });
});

describe('results of Find Client', () => {
  it('have the names in the second to fourth cell, after the action', () => {
    const person = personIn(practiceProfile);
    person.signIn();
    person.open('viewform.aspx?FormID=1000000098');
    person.press('SEARCH', { '1000005941_Renderer': 'Zzcobble' });
    expect(tableOf(person, 'RendererResultSet').map((cells) => cells.slice(1, 4))).toEqual([
      ['Zzclover', 'Zzcobble', ''],
      ['Zzclover', 'Zzcobble', ''],
    ]);
  });

  it('stand in the block for duplicates when the intake finds them', () => {
    const person = personIn(practiceProfile);
    person.signIn();
    person.open('startworkflow.aspx?WorkflowID=1000000107');
    person.press('NEXT', { '82142_Renderer': 'Zzacorn', '82143_Renderer': 'Zzalder' });
    expect(person.page().querySelectorAll('[id="82145_Renderer"] #RendererResultSet tbody tr')).toHaveLength(1);
  });
});

describe('the lists of a client', () => {
  it.each(recordLists.map(({ definition }) => [definition.title, definition.id]))('%s says so when nobody is chosen', (_, id) => {
    const person = personIn(practiceProfile);
    person.signIn();
    person.open(`viewform.aspx?FormID=${id}`);
    expect(person.page().querySelector('.NoResults')?.textContent).toContain('No client is selected');
  });

  it.each(recordLists.map(({ definition }) => [definition.title, definition.id]))(
    '%s is there with its headings when it is empty',
    (_, id) => {
      const person = personIn(practiceProfile);
      person.signIn();
      person.open(`viewform.aspx?FormID=${id}&PrimaryKey=${clientId}`);
      expect(person.page().querySelectorAll('#RendererResultSet thead th').length).toBeGreaterThan(3);
      expect(person.page().querySelectorAll('#RendererResultSet tbody tr')).toHaveLength(0);
    },
  );

  it('offer no row actions of other numbers than their places', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=2778');
    expect(menuOf(person)).toEqual([
      'amb1 View Case Members',
      'amb2 Add Family Member',
      'amb3 Edit Enrollment',
      'amb4 Edit Project Entry Workflow',
      'amb5 Update/Annual Assessment',
      'amb6 Exit the Enrollment',
      'amb7 Delete',
      'amb8 Master Assessment',
      'amb9 VI-SPDAT Score',
    ]);
  });

  it('say which element a cell is of', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=2778');
    expect(person.page().querySelector('td[data-eid="53001_Renderer"]')?.textContent).toBe('Practice Agency – Street Outreach');
  });
});

describe('the dashboard', () => {
  it('leads from the headings of its zones to the lists', () => {
    const person = withEnrolledClient();
    person.open(`Dashboard.aspx?PrimaryKey=${clientId}`);
    const link = (zone: string) => person.page().querySelector(`td[class="Header ${zone}"] a`)?.getAttribute('href') ?? '';
    person.open(link('ZoneMiddleMiddle_2'));
    expect(person.heading()).toBe('Enrollments');
    person.open(`Dashboard.aspx?PrimaryKey=${clientId}`);
    person.open(link('ZoneMiddleRight_2'));
    expect(person.heading()).toBe('Services');
  });

  it('has the name of the client in the title of its top zone', () => {
    const person = withEnrolledClient();
    person.open(`Dashboard.aspx?PrimaryKey=${clientId}`);
    expect(person.page().querySelector('td[class="Header ZoneTopRow_2"] a')?.getAttribute('title')).toBe("Zzclover Zzcobble's Information");
    expect(person.page().querySelector('table[class="ZoneChrome ZoneTopRow_0"]')).not.toBeNull();
  });

  it('brings its parts after the page where the deployment does', () => {
    const person = withEnrolledClient({ switches: { latePartsMs: 300 } });
    person.open(`Dashboard.aspx?PrimaryKey=${clientId}`);
    expect(person.page().querySelector('#wp85039573formResultSet')).toBeNull();
    const part = person.page().querySelector<HTMLElement>('#wp85039573')?.dataset.part ?? '';
    const answer = person.get(`/practice/${part}`);
    expect(answer.delayMs).toBe(300);
    expect(person.page().querySelector('#wp85039573formResultSet tbody td')?.textContent).toBe('Practice Agency – Street Outreach');
  });

  it('names a part and a client it does not know', () => {
    const person = withEnrolledClient();
    expect(person.get('/practice/part.aspx?Part=wp1form&PrimaryKey=918036').status).toBe(404);
    expect(person.get('/practice/part.aspx?Part=wp85039573form&PrimaryKey=1').status).toBe(404);
  });
});

describe('every form', () => {
  it.each(forms.map(({ definition, page }) => [`${definition.id} ${definition.title}`, definition, page] as const))(
    '%s opens, or says why it does not',
    (_, definition, page) => {
      const person = withEnrolledClient();
      const [name, key] = page === 'viewform.aspx' ? ['FormID', ''] : ['AssessmentID', enrollId];
      const answer = person.open(`${page}?${name}=${definition.id}&PrimaryKey=${key}`);
      expect(answer.status === 200 ? person.heading() : person.page().querySelector('p')?.textContent).toBeTruthy();
    },
  );

  it('carries no number twice on one page', () => {
    const twice = forms.flatMap(({ definition }) =>
      definition.pages.flatMap(({ elements, grid }) => {
        const ids = [...elements, ...(grid?.columns ?? [])].map(({ id }) => id);
        return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${definition.id}: ${id}`);
      }),
    );
    expect(twice).toEqual([]);
  });
});
