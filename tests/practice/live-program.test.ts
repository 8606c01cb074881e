// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hsncflProfile } from '../../lib/practice/profiles/hsncfl';
import { personIn } from './deployed-person';

/** How a program that drives the live site finds its way there, clienttrack-ui.md sources 1 and 2: places by path and position. */
function found(document: Document, path: string): Element[] {
  const result = document.evaluate(path, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
  return Array.from({ length: result.snapshotLength }, (_, index) => result.snapshotItem(index)).filter((node) => node instanceof Element);
}

function signedIn() {
  const person = personIn(hsncflProfile);
  person.signIn();
  return person;
}

/** The client's dashboard by a search for the ID. */
function searched() {
  const person = signedIn();
  person.open('viewform.aspx?FormID=1000000098');
  person.press('SEARCH', { '1000005942_Renderer': '918036' });
  return person;
}

/** The intake from the button over the enrollments up to the members of the household. */
function atMembers() {
  const person = searched();
  person.open(found(person.page(), '//td[@class="Header ZoneMiddleMiddle_2"]//a')[0]?.getAttribute('href') ?? '');
  const button = person.page().getElementById('Renderer_1000000424');
  person.open(button?.dataset.go ?? '');
  expect(person.page().getElementById('1000006680_Renderer')).not.toBeNull();
  person.press('SAVE');
  person.press('SAVEFINISH');
  return person;
}

const answers: readonly Record<string, string>[] = [
  {
    '1000006806_Renderer': '0',
    '1000006810_Renderer': '77',
    '1000006849_Renderer': '1',
    '1000006811_Renderer': '16',
    '1000006812_Renderer': '9',
    '1000006807_Renderer': '9',
    '1000006813_Renderer': '9',
    '1000006802_Renderer': '0',
  },
  Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map((row) => [`90690_Renderer::${row}`, '0'])),
  { '11888_Renderer': '0' },
  { '92173_Renderer': '99', '92174_Renderer': '99' },
  { '107275_Renderer': '9' },
  { '107051_Renderer': '16' },
  { '102834_Renderer': '9' },
];

function enrolled() {
  const person = atMembers();
  person.press('SAVE', { '1000004260_Renderer': '4480' });
  for (const page of answers) person.press(person.page().getElementById('Renderer_SAVE') ? 'SAVE' : 'SAVEFINISH', page);
  expect(person.page().getElementById('FinishButton')).not.toBeNull();
  person.post(person.address());
  return person;
}

describe('a program written for the live site', () => {
  it('reads the name of the client from the title of the top zone', () => {
    const [title] = found(searched().page(), '//td[@class="Header ZoneTopRow_2"]//a');
    expect(title?.getAttribute('title')?.split("'s")[0]).toBe('Zzclover Zzcobble');
  });

  it('reads first, last and middle name from the second to fourth cell of a result', () => {
    const person = signedIn();
    person.open('viewform.aspx?FormID=1000000098');
    person.press('SEARCH', { '1000005939_Renderer': '07/07/1964' });
    const rows = "//table[@id='RendererResultSet']//tbody/tr";
    expect(['td[2]', 'td[3]', 'td[4]'].map((cell) => found(person.page(), `${rows}/${cell}`)[0]?.textContent)).toEqual([
      'Zzclover',
      'Zzcobble',
      '',
    ]);
  });

  it('finds the relationship and the dates of a member by their places', () => {
    const page = atMembers().page();
    const selects = found(page, '//table[@id="RendererSF1ResultSet"]//tr/td/select');
    const dates = found(page, '//table[@id="RendererSF1ResultSet"]//tr/td/span[@class="DateField input-group"]/input');
    expect(selects[0]?.id).toBe('107608_RendererSF1::918036');
    expect([dates[2]?.id, dates[4]?.id]).toEqual(['107601_RendererSF1::918036', '107616_RendererSF1::918036']);
    expect(found(page, '//table[@id="RendererSF1ResultSet"]//tbody/tr/th')[0]?.textContent).toBe('Zzcobble, Zzclover');
  });

  it('goes through the assessments to Finish', () => {
    const person = enrolled();
    expect(person.address()).toContain('Dashboard.aspx?PrimaryKey=918036');
    expect(person.saved().enrollments).toHaveLength(1);
  });

  it('finds the enrollment in the seventh cell of the dashboard, below the heading of the active ones', () => {
    const person = enrolled();
    const part = person.page().querySelector<HTMLElement>('#wp85039573')?.dataset.part ?? '';
    person.open(part);
    const rows = found(person.page(), '//table[@id="wp85039573formResultSet"]/tbody/tr');
    expect(rows.map(({ className }) => className)).toEqual(['gbHead', 'ListRow']);
    expect(found(person.page(), '//tr[@class="gbHead"]/td/a')[0]?.getAttribute('data-value')).toBe('Active');
    expect(rows[1]?.querySelector(':scope > td:nth-of-type(7)')?.textContent).toBe('Practice Agency – Street Outreach');
    expect(rows[1]?.querySelector('.action-menu')).not.toBeNull();
  });

  it('opens Edit Enrollment as the third entry of the menu and finds the engagement as the sixth date', () => {
    const person = enrolled();
    person.open('viewform.aspx?FormID=2778');
    const menu: { id: string; address: string }[] = JSON.parse(
      person.page().querySelector<HTMLElement>('.action-menu')?.dataset.menu ?? '[]',
    );
    person.open(menu.find(({ id }) => id === 'amb3')?.address ?? '');
    expect(person.heading()).toBe('Edit Enrollment');
    const dates = found(person.page(), '//table[@id="RendererSF1ResultSet"]/tbody/tr/td/span/input');
    expect(dates[5]?.id).toBe('107616_RendererSF1::918036');
  });

  it('opens Edit Project Entry Workflow as the fourth entry', () => {
    const person = enrolled();
    person.open('viewform.aspx?FormID=2778');
    const menu: { id: string; address: string }[] = JSON.parse(
      person.page().querySelector<HTMLElement>('.action-menu')?.dataset.menu ?? '[]',
    );
    person.open(menu.find(({ id }) => id === 'amb4')?.address ?? '');
    expect(person.heading()).toBe('Intake - Basic Client Info');
  });

  it('finds the barriers as every fourth select', () => {
    const person = atMembers();
    person.press('SAVE', { '1000004260_Renderer': '4480' });
    person.press('SAVE', answers[0]);
    const selects = found(person.page(), '//table[@id="RendererResultSet"]//tr/td/select[@class="form-control"]');
    expect(selects.filter((_, index) => index % 4 === 0).every(({ id }) => id.startsWith('90690_'))).toBe(true);
  });

  it('adds a service by its numbers and is back at the list', () => {
    const person = enrolled();
    person.open(found(person.page(), '//td[@class="Header ZoneMiddleRight_2"]//a')[0]?.getAttribute('href') ?? '');
    person.open(person.page().getElementById('Renderer_1000000216')?.dataset.go ?? '');
    const option = found(person.page(), '//select[@id="82938_Renderer"]//option[@value="289"]');
    expect(option).toHaveLength(1);
    person.press('SAVE', { '82933_Renderer': '553001', '82938_Renderer': '289', '82939_Renderer': '1', '82930_Renderer': '11/22/2026' });
    expect(person.page().getElementById('RendererResultSet')).not.toBeNull();
    expect(person.saved().services).toHaveLength(1);
  });
});
