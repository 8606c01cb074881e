// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { handle } from '../../lib/practice/handle';
import { createState } from '../../lib/practice/state';
import { codeNameClient, createPerson, personAt } from './practice-person';

describe('what ClientTrack does not know', () => {
  it.each([
    ['a form', 'viewform.aspx?FormID=999', 'There is no form 999.'],
    ['a page of a form', 'viewform.aspx?FormID=4317&Page=9', 'Form 4317 has no page 9.'],
    ['an assessment form', 'assessment.aspx?AssessmentID=1', 'There is no form 1.'],
    ['an assessment', 'assessment.aspx?AssessmentID=1000000455&PrimaryKey=1', 'There is no assessment 1.'],
    ['a workflow', 'startworkflow.aspx?WorkflowID=7', 'There is no workflow 7.'],
    ['a client', 'Dashboard.aspx?PrimaryKey=123', 'There is no client 123.'],
    ['a client of a form', 'viewform.aspx?FormID=4319&PrimaryKey=123', 'There is no client 123.'],
    ['an enrollment', 'viewform.aspx?FormID=1000000501&PrimaryKey=918204', 'There is no enrollment 918204.'],
    ['a page', 'nowhere.aspx', 'There is no page /practice/nowhere.aspx.'],
    ['a page named like a property of every object', 'constructor', 'There is no page /practice/constructor.'],
    ['markup in an address', 'viewform.aspx?FormID=<b>x</b>', 'There is no form <b>x</b>.'],
  ])('names %s it cannot find', (_, address, problem) => {
    const person = personAt('search');
    const before = person.saved();
    const response = person.get(`/practice/${address}`);
    expect(response.status).toBe(404);
    expect(person.page().querySelector('p')?.textContent).toBe(problem);
    expect(person.saved()).toEqual(before);
  });
});

describe('a post that may not be saved', () => {
  it.each([
    ['a malformed date', { '82151_Renderer': '13/45/2020' }, '82151_Renderer', 'Birth Date must be a valid date (MM/DD/YYYY).'],
    ['a birth date in the future', { '82151_Renderer': '01/01/2030' }, '82151_Renderer', 'Birth Date cannot be in the future.'],
    ['an option that is not in the list', { '1000008906_Renderer': '77' }, '1000008906_Renderer', 'Sex: choose one of the listed values.'],
    ['half a phone number', { '82181_Renderer': '(512) 555' }, '82181_Renderer', 'Msg Phone must be a ten-digit phone number.'],
    ['a name of 51 letters', { '82148_Renderer': 'Z'.repeat(51) }, '82148_Renderer', 'First Name is too long (at most 50 characters).'],
  ])('refuses %s beside its field', (_, change, id, message) => {
    const person = personAt('basic');
    const shown = { ...codeNameClient, '82172_Renderer': '1', '82165_Renderer': '1' };
    person.press('SAVE', { ...shown, ...change });
    expect(person.page().getElementById(`Error${id}`)?.textContent).toBe(message);
    expect(person.saved().clients).toHaveLength(30);
  });

  it('refuses a second open enrollment in the same project', () => {
    const person = personAt('assessment');
    person.post('/practice/cancelworkflow.aspx');
    person.get('/practice/viewform.aspx?FormID=1000000424&PrimaryKey=918204');
    person.press('SAVE', { '1000004260_Renderer': '4471' });
    expect(person.page().querySelector('.ValidationSummary')?.textContent).toContain('already has an open enrollment');
    expect(person.saved().enrollments).toHaveLength(1);
  });

  it('refuses an enrollment of nobody', () => {
    const person = personAt('enrollment');
    person.post(person.address(), { '1000004260_Renderer': '4471' });
    expect(person.page().querySelector('.ValidationSummary')?.textContent).toBe('Choose at least one member of the household.');
  });

  it('blanks a veteran status that was posted although the page hides it', () => {
    const person = personAt('basic');
    person.press('SAVE', { ...codeNameClient, '82169_Renderer': '1' });
    expect(person.saved().clients.at(-1)?.veteranStatus).toBe('');
  });
});

describe('signing in', () => {
  it('shows the login page and saves nothing when the session has ended', () => {
    const person = personAt('basic');
    person.post('/__expire');
    person.post('/practice/viewform.aspx?FormID=4317&Page=2', {
      ...codeNameClient,
      '82148_Renderer': 'Zzamber',
      '82147_Renderer': 'Zzquillstone',
    });
    expect(person.page().querySelector('#UserName')).not.toBeNull();
    expect(person.saved().clients).toHaveLength(30);
  });

  it('says so when user name or password is missing', () => {
    const person = createPerson();
    person.post('/login/PRACTICE', { UserName: 'trainer@example.org', Password: '' });
    expect(person.page().querySelector('[role="alert"]')?.textContent).toBe('The user name or password is not correct.');
  });

  it('does not take a made-up session for a real one', () => {
    const request = { method: 'GET', path: '/practice/default.aspx', query: new URLSearchParams(), form: new URLSearchParams() };
    const { response } = handle(createState(), { ...request, sessionId: '__proto__', now: new Date() });
    expect(response.headers.Location).toBe('/login/PRACTICE');
  });
});

describe('the addresses for tests', () => {
  it('logs every post with its form and the client that was current', () => {
    const person = personAt('enrollment');
    const posts = JSON.parse(person.get('/__log').body).map((entry: Record<string, string>) => [entry.kind, entry.formId, entry.clientId]);
    expect(posts).toEqual([
      ['login', '', ''],
      ['form', '4317', ''],
      ['form', '4317', ''],
      ['form', '4319', '918204'],
    ]);
  });

  it('starts over on reset', () => {
    const person = personAt('family');
    person.post('/__reset');
    expect(JSON.parse(person.get('/__state').body).clients).toHaveLength(30);
  });

  it('lets nothing be stored by the browser', () => {
    const person = personAt('basic');
    const headers = ['/practice/viewform.aspx?FormID=4317', '/practice/Renderer.js', '/__state', '/nowhere'].map(
      (path) => person.get(path).headers,
    );
    expect(headers.map((header) => header['Cache-Control'])).toEqual(['no-store', 'no-store', 'no-store', 'no-store']);
  });
});
