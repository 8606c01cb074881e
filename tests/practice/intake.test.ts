// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { clientId, enrollId, withEnrolledClient } from './settled-client';

type Person = ReturnType<typeof withEnrolledClient>;

const universal = {
  '1000006806_Renderer': '0',
  '1000006810_Renderer': '77',
  '1000006849_Renderer': '1',
  '1000006811_Renderer': '16',
  '1000006812_Renderer': '9',
  '1000006807_Renderer': '9',
  '1000006813_Renderer': '9',
  '1000006802_Renderer': '0',
};
const noBarriers = Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map((row) => [`90690_Renderer::${row}`, '0']));

const steps: readonly (readonly [heading: string, button: string, answers: Record<string, string>])[] = [
  ['Intake - Basic Client Info', 'SAVE', {}],
  ['Family Members', 'SAVEFINISH', {}],
  ['Program Enrollment', 'SAVE', { '1000004260_Renderer': '4492' }],
  ['Universal Data Assessment', 'SAVE', universal],
  ['Barrier Assessment', 'SAVEFINISH', noBarriers],
  ['Domestic Violence Assessment', 'SAVE', { '11888_Renderer': '0' }],
  ['Income Assessment', 'SAVE', { '92173_Renderer': '99', '92174_Renderer': '99' }],
  ['RHY Entry Assessment', 'SAVE', { '107275_Renderer': '9' }],
  ['Current Living Situation Assessment', 'SAVE', { '107051_Renderer': '16' }],
  ['Youth Education Entry Assessment', 'SAVE', { '102834_Renderer': '9' }],
  ['Translation Assistance Assessment', 'SAVE', { '107564_Renderer': '0' }],
];

/** The value of a list that is chosen on the page. */
const chosen = (person: Person, id: string) =>
  person.page().querySelector(`[id="${id}_Renderer"] option[selected]`)?.getAttribute('value') ?? '';

/** Answers the steps from the current one up to this heading. */
function goTo(person: Person, heading: string): void {
  for (const [name, button, answers] of steps) {
    if (person.heading() === heading) return;
    // The enrollment that is edited has its project already.
    if (person.heading() === name) person.press(button, chosen(person, '1000004260') === '' ? answers : {});
  }
}

function begin(differences = {}): Person {
  const person = withEnrolledClient(differences);
  person.open('viewform.aspx?FormID=2778');
  person.open(person.page().querySelector<HTMLElement>('#Renderer_1000000424')?.dataset.go ?? '');
  return person;
}

describe('the intake', () => {
  it('runs for the current client through the assessments of the live site in their order', () => {
    const person = begin();
    const met: string[] = [];
    for (const [, button, answers] of steps) {
      met.push(person.heading());
      person.press(button, answers);
    }
    expect(met).toEqual(steps.map(([heading]) => heading));
    expect(person.heading()).toBe('Finish');
    person.post(person.address());
    expect(person.address()).toContain(`Dashboard.aspx?PrimaryKey=${clientId}`);
    expect(person.saved().enrollments).toHaveLength(2);
    expect(person.saved().answers).toHaveLength(8);
  });

  it('is not begun without a client', () => {
    const person = withEnrolledClient();
    person.post('/practice/settings.aspx');
    expect(person.open('startworkflow.aspx?WorkflowID=1000000108').status).toBe(404);
  });

  it('hides the veteran status of somebody who is not of age', () => {
    const person = begin();
    person.press('SAVE', { '1000006674_Renderer': '01/01/2015', '1000006680_Renderer': '1' });
    expect(person.saved().clients.find((client) => client.clientId === clientId)?.veteranStatus).toBe('');
  });

  it('edits the enrollment it is opened from, and adds none', () => {
    const person = withEnrolledClient();
    person.open(`startworkflow.aspx?WorkflowID=1000000108&PrimaryKey=${enrollId}`);
    goTo(person, 'Program Enrollment');
    expect(chosen(person, '1000004260')).toBe('4480');
    person.press('SAVE', { [`107601_RendererSF1::${clientId}`]: '11/19/2026' });
    expect(person.heading()).toBe('Universal Data Assessment');
    expect(person.saved().enrollments).toMatchObject([{ enrollId, projectStartDate: '11/19/2026' }]);
  });

  it('can have the master assessment in the place of the usual one', () => {
    const master = {
      after: 'Program Enrollment',
      name: 'Universal Data Assessment',
      formId: '1000000402',
      address: 'assessment.aspx?AssessmentID=1000000402&PrimaryKey={enrollId}',
    };
    const person = begin({ steps: { '1000000108': { without: ['Universal Data Assessment'], extra: [master] } } });
    goTo(person, 'Universal Data Assessment');
    expect(person.page().getElementById('Label1000005693_Renderer')).not.toBeNull();
    expect(person.page().getElementById('1000005748_Renderer')).not.toBeNull();
  });
});

describe('the assessments', () => {
  it('offer four selects in each row of barriers', () => {
    const person = begin();
    goTo(person, 'Barrier Assessment');
    const rows = [...person.page().querySelectorAll('#RendererResultSet tbody tr')];
    expect(rows.map((row) => row.querySelectorAll('select').length)).toEqual([4, 4, 4, 4, 4, 4, 4]);
  });

  it('have No second and Data not collected fifth among the radios on domestic violence', () => {
    const person = begin();
    goTo(person, 'Domestic Violence Assessment');
    const values = [...person.page().querySelectorAll<HTMLInputElement>('span[id="11888_Renderer"] input[type="radio"]')].map(
      (input) => input.value,
    );
    expect([values[1], values[4]]).toEqual(['0', '99']);
  });

  it('say which answers are missing and save none', () => {
    const person = begin();
    goTo(person, 'Universal Data Assessment');
    person.press('SAVE', { ...universal, '1000006802_Renderer': '' });
    expect(person.page().getElementById('Error1000006802_Renderer')?.textContent).toBe('Covered by Health Insurance is required.');
    expect(person.saved().answers).toEqual([]);
  });

  it('name an enrollment they cannot find', () => {
    expect(begin().open('assessment.aspx?AssessmentID=1000000401&PrimaryKey=1').status).toBe(404);
  });
});

describe('Default Last Assessment', () => {
  function second(differences = {}): Person {
    const person = begin(differences);
    goTo(person, 'Finish');
    person.post(person.address());
    person.open(`startworkflow.aspx?WorkflowID=1000000108&PrimaryKey=${enrollId}`);
    return person;
  }

  it('is not offered before there is one', () => {
    const person = begin();
    goTo(person, 'Universal Data Assessment');
    expect(person.page().getElementById('B1000006792_Renderer')).toBeNull();
  });

  it('fills the whole page and loses what was typed', () => {
    const person = second();
    goTo(person, 'Universal Data Assessment');
    person.press('B1000006792', { '1000006806_Renderer': '1' });
    expect([chosen(person, '1000006806'), chosen(person, '1000006810'), chosen(person, '1000006802')]).toEqual(['0', '77', '0']);
    expect(person.saved().answers.filter(({ kind }) => kind === 'universal-data')).toHaveLength(1);
  });

  it('of the insurance leaves the other answers as they were typed', () => {
    const person = second();
    goTo(person, 'Universal Data Assessment');
    person.press('B1000006761', { '1000006806_Renderer': '1' });
    expect([chosen(person, '1000006806'), chosen(person, '1000006810'), chosen(person, '1000006802')]).toEqual(['1', '', '0']);
  });

  it('fills the grid of barriers', () => {
    const person = second();
    goTo(person, 'Barrier Assessment');
    person.press('B1000006792');
    expect(person.page().querySelector('[id="90690_Renderer::1"] option[selected]')?.getAttribute('value')).toBe('0');
  });

  it('makes barriers want a second click where the deployment does', () => {
    const person = second({ switches: { isBarriersSavedTwice: true } });
    goTo(person, 'Barrier Assessment');
    expect(person.heading()).toBe('Barrier Assessment');
    person.press('SAVEFINISH', noBarriers);
    expect(person.heading()).toBe('Barrier Assessment');
    person.press('SAVEFINISH', noBarriers);
    expect(person.heading()).toBe('Domestic Violence Assessment');
  });
});
