// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { baselineProfile } from '../../lib/practice/profiles/baseline';
import { clientId, enrollId, menuOf, tableOf, withEnrolledClient } from './settled-client';

const exit = (differences: Record<string, string> = {}) => ({
  '1000009704_Renderer': '11/21/2026',
  '1000009705_Renderer': '435',
  '1000009706_Renderer': '431',
  ...differences,
});

describe('Edit Enrollment', () => {
  it('changes the row of the member and returns to the list', () => {
    const person = withEnrolledClient();
    person.open(`viewform.aspx?FormID=1000000425&PrimaryKey=${enrollId}`);
    person.press('SAVE', { [`107616_RendererSF1::${clientId}`]: '11/21/2026' });
    expect(person.heading()).toBe('Enrollments');
    expect(person.saved().enrollments).toMatchObject([
      { engagementDate: '11/21/2026', projectStartDate: '11/20/2026', relationship: 'SL' },
    ]);
  });

  it('names an enrollment it cannot find', () => {
    const person = withEnrolledClient();
    expect(person.open('viewform.aspx?FormID=1000000425&PrimaryKey=7').status).toBe(404);
    expect(person.page().querySelector('p')?.textContent).toBe('There is no enrollment 7.');
  });
});

describe('Exit the Enrollment', () => {
  it('moves the enrollment to the exited ones, whose menu is shorter', () => {
    const person = withEnrolledClient();
    person.open(`viewform.aspx?FormID=1000000427&PrimaryKey=${enrollId}`);
    person.press('SAVE', exit());
    expect(person.saved().enrollments).toMatchObject([
      { exitDate: '11/21/2026', destinationCode: '435', subsidyType: 'RRH or equivalent subsidy' },
    ]);
    expect(person.page().querySelector('tr.gbHead > td > a')?.getAttribute('data-value')).toBe('Exited');
    expect(menuOf(person).at(-1)).toBe('amb5 Delete');
  });

  it.each([
    ['no subsidy although the destination has one', { '1000009706_Renderer': '' }, '1000009706', 'Type of Subsidy is required.'],
    [
      'a day before the start',
      { '1000009704_Renderer': '11/19/2026' },
      '1000009704',
      'Project Exit Date cannot be before the Project Start Date.',
    ],
    ['a day to come', { '1000009704_Renderer': '11/23/2026' }, '1000009704', 'Project Exit Date cannot be in the future.'],
    ['a destination that is not listed', { '1000009705_Renderer': '999' }, '1000009705', 'Destination: choose one of the listed values.'],
  ])('refuses %s', (_, change, id, message) => {
    const person = withEnrolledClient();
    person.open(`viewform.aspx?FormID=1000000427&PrimaryKey=${enrollId}`);
    person.press('SAVE', exit(change));
    expect(person.page().getElementById(`Error${id}_Renderer`)?.textContent).toBe(message);
    expect(person.saved().enrollments[0]?.exitDate).toBe('');
  });

  it('forgets a subsidy that was posted with another destination', () => {
    const person = withEnrolledClient();
    person.open(`viewform.aspx?FormID=1000000427&PrimaryKey=${enrollId}`);
    person.press('SAVE', exit({ '1000009705_Renderer': '410' }));
    expect(person.saved().enrollments[0]?.subsidyType).toBe('');
  });

  it('is not done twice, and makes room for a new enrollment in the same project', () => {
    const person = withEnrolledClient();
    person.open(`viewform.aspx?FormID=1000000427&PrimaryKey=${enrollId}`);
    person.press('SAVE', exit());
    expect(person.open(`viewform.aspx?FormID=1000000427&PrimaryKey=${enrollId}`).status).toBe(404);
    person.open(`viewform.aspx?FormID=1000000424&PrimaryKey=${clientId}`);
    person.press('SAVE', { '1000004260_Renderer': '4480' });
    person.open('viewform.aspx?FormID=2778');
    expect(tableOf(person, 'RendererResultSet').filter((cells) => cells.length === 1)).toEqual([['Active'], ['Exited']]);
  });
});

describe('services', () => {
  it('are added from the list by its button and shown in it', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=1000000215');
    person.open(person.page().querySelector<HTMLElement>('#Renderer_1000000216')?.dataset.go ?? '');
    expect(person.heading()).toBe('Add Service');
    person.press('SAVE', { '82933_Renderer': enrollId, '82938_Renderer': '289', '82939_Renderer': '2', '82930_Renderer': '11/21/2026' });
    expect(person.heading()).toBe('Services');
    expect(tableOf(person, 'RendererResultSet').map((cells) => cells.slice(1))).toEqual([
      ['11/21/2026', 'Shower', '2', 'Practice Agency – Street Outreach'],
    ]);
  });

  it('are not added to an enrollment of another client', () => {
    const person = withEnrolledClient();
    person.open('Dashboard.aspx?PrimaryKey=917994');
    person.open('viewform.aspx?FormID=1000000216');
    person.press('SAVE', { '82933_Renderer': enrollId, '82938_Renderer': '289' });
    expect(person.page().getElementById('Error82933_Renderer')?.textContent).toBe('Enrollment: choose one of the listed values.');
    expect(person.saved().services).toEqual([]);
  });

  it('are changed, not added, when one is edited', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=1000000216');
    person.press('SAVE', { '82933_Renderer': enrollId, '82938_Renderer': '289' });
    person.open('viewform.aspx?FormID=1000000216&PrimaryKey=905001');
    expect(person.heading()).toBe('Edit Service');
    person.press('SAVE', { '82939_Renderer': '3' });
    expect(person.saved().services).toMatchObject([{ serviceId: '905001', serviceCode: '289', units: '3' }]);
  });
});

describe('deleting', () => {
  it('asks first, and then the record is gone with what hangs on it', () => {
    const person = withEnrolledClient();
    person.open(`confirmdelete.aspx?Kind=Enrollment&PrimaryKey=${enrollId}`);
    expect(person.page().getElementById('YesButton')).not.toBeNull();
    expect(person.saved().enrollments).toHaveLength(1);
    person.post(`/practice/${person.page().querySelector('form')?.getAttribute('action')}`);
    expect(person.saved().enrollments).toEqual([]);
    expect(person.heading()).toBe('Enrollments');
  });

  it.each([
    'confirmdelete.aspx?Kind=Client&PrimaryKey=1',
    'confirmdelete.aspx?Kind=constructor&PrimaryKey=1',
    'confirmdelete.aspx?Kind=Need&PrimaryKey=x',
  ])('does not ask about %s', (address) => {
    expect(withEnrolledClient().open(address).status).toBe(404);
  });
});

describe('the list of the vendor’s own form', () => {
  it('calls its groups Current and Previous and begins its menu with the workflow', () => {
    const person = withEnrolledClient(baselineProfile);
    person.open('viewform.aspx?FormID=2778');
    expect(person.page().querySelector('tr.gbHead > td > a')?.getAttribute('data-value')).toBe('Current');
    expect(menuOf(person).slice(0, 2)).toEqual(['amb1 Edit Enrollment Workflow', 'amb2 Update/Annual Assessment']);
  });

  it('has the further columns of the family', () => {
    const person = withEnrolledClient(baselineProfile);
    person.open(`viewform.aspx?FormID=4319&PrimaryKey=${clientId}`);
    for (const id of ['82275', '82248', '82249', '82268'])
      expect(person.page().querySelector(`td[data-eid="${id}_Renderer"]`)).not.toBeNull();
  });
});
