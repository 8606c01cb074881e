// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { shellScript } from '../../lib/practice/page-script';
import { practiceProfiles } from '../../lib/practice/profile';
import { openPage } from './open-page';
import { tableOf, withEnrolledClient } from './settled-client';

/** What pages ask of the document above them. */
const asked: { name: string; detail: unknown }[] = [];
const listen = (event: Event) => asked.push({ name: event.type, detail: 'detail' in event ? event.detail : undefined });
for (const name of ['OpenDialog', 'PickRow', 'CloseDialog']) window.addEventListener(name, listen);
afterEach(() => {
  asked.length = 0;
  document.body.replaceChildren();
});

function click(page: Document, selector: string): void {
  const target = page.querySelector<HTMLElement>(selector);
  if (target === null) throw new Error(`no ${selector} on the page`);
  target.click();
}

describe('a magnifier', () => {
  it('opens the search in a dialog, with the words already in the field', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=1000000611');
    const { page, input } = openPage(person);
    input('1000009405_Renderer').value = 'mesa';
    click(page, '[id="B1000009405_Renderer"]');
    expect(asked).toEqual([{ name: 'OpenDialog', detail: 'lookup.aspx?Search=provider&Control=B1000009405_Renderer&Text=mesa' }]);
  });

  it('lists what has the words in its name, and picks nothing by itself', () => {
    const person = withEnrolledClient();
    person.open('lookup.aspx?Search=provider&Control=B1000009405_Renderer&Text=mesa');
    expect(person.page().querySelector('#RendererResultSet')).toBeNull();
    person.press('SEARCH');
    expect(tableOf(person, 'RendererResultSet').map(([name]) => name)).toEqual(['Mesa Alta Safe Haven', 'Mesa Alta Housing Partners']);
  });

  it.each([
    ['many rows for nothing asked', '', 13],
    ['one row for one name', 'Windmill', 1],
    ['no row for a name nobody has', 'Zznowhere', 0],
  ])('finds %s', (_, text, count) => {
    const person = withEnrolledClient();
    person.open('lookup.aspx?Search=provider&Control=x');
    person.press('SEARCH', { '1000009601_Renderer': text });
    expect(person.page().querySelectorAll('.ResultRow')).toHaveLength(count);
  });

  it('hands the row that is clicked to the document above', () => {
    const person = withEnrolledClient();
    person.open('lookup.aspx?Search=provider&Control=B1000009405_Renderer');
    person.press('SEARCH', { '1000009601_Renderer': 'Windmill' });
    const { page } = openPage(person);
    page.body.dataset.control = person.page().body.dataset.control;
    click(page, '.ResultRow td');
    expect(asked).toEqual([
      {
        name: 'PickRow',
        detail: {
          control: 'B1000009405_Renderer',
          row: { providerId: '3178', providerName: 'Windmill Commons Supportive Housing', region: 'Mesa Alta' },
        },
      },
    ]);
  });

  it('copies the columns of the row, the hidden number among them', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=1000000611');
    const { page, input } = openPage(person);
    const row = { providerId: '3178', providerName: 'Windmill Commons Supportive Housing' };
    const detail = JSON.stringify({ control: 'B1000009405_Renderer', row });
    page.defaultView?.dispatchEvent(new CustomEvent('LookupPicked', { detail }));
    expect([input('1000009404_Renderer').value, input('1000009405_Renderer').value]).toEqual([
      '3178',
      'Windmill Commons Supportive Housing',
    ]);
  });

  it('forgets the number once something else is typed', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=1000000611');
    const { page, input, type } = openPage(person);
    const detail = JSON.stringify({ control: 'B1000009405_Renderer', row: { providerId: '3178', providerName: 'Windmill' } });
    page.defaultView?.dispatchEvent(new CustomEvent('LookupPicked', { detail }));
    type('1000009405_Renderer', 's');
    expect(input('1000009404_Renderer').value).toBe('');
  });

  it('fills the line of a grid it stands in, and no other', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=1000000621');
    const { page, input } = openPage(person);
    const detail = JSON.stringify({ control: 'B1000009485_RendererSF1::-2', row: { providerId: '3178', providerName: 'Windmill' } });
    page.defaultView?.dispatchEvent(new CustomEvent('LookupPicked', { detail }));
    expect([input('1000009484_RendererSF1::-2').value, input('1000009484_RendererSF1::-1').value]).toEqual(['3178', '']);
  });

  it('names a search it does not know', () => {
    expect(withEnrolledClient().open('lookup.aspx?Search=anything').status).toBe(404);
  });
});

describe('in every deployment', () => {
  it.each(practiceProfiles.map((profile) => [profile.name, profile] as const))(
    '%s: a magnifier fills controls of its own page',
    (_, profile) => {
      const person = withEnrolledClient(profile);
      for (const form of ['1000000611', '1000000620', '1000000621']) {
        person.open(`viewform.aspx?FormID=${form}`);
        const buttons = [...person.page().querySelectorAll<HTMLElement>('[data-lookup]')];
        expect(buttons.length).toBeGreaterThan(0);
        const copies: Record<string, string>[] = buttons.map((button) => JSON.parse(button.dataset.copies ?? '{}'));
        const missing = copies.flatMap((one) => Object.values(one)).filter((id) => person.page().getElementById(id) === null);
        expect(missing).toEqual([]);
        person.get(`${profile.path}lookup.aspx?Search=provider&Control=${encodeURIComponent(buttons[0]?.id ?? '')}`);
        expect(person.page().body.dataset.control).toBe(buttons[0]?.id);
      }
    },
  );
});

describe('a row of a list', () => {
  it('opens its one menu, which a click elsewhere closes', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=2778');
    const { page } = openPage(person);
    click(page, '.action-menu');
    click(page, '.action-menu');
    expect(page.querySelectorAll('#ActionMenu')).toHaveLength(1);
    expect(page.querySelector('#ActionMenu #amb3')?.textContent).toBe('Edit Enrollment');
    click(page, 'h1');
    expect(page.querySelector('#ActionMenu')).toBeNull();
  });

  it('asks in a dialog before it is deleted', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=2778');
    const { page } = openPage(person);
    click(page, '.action-menu');
    click(page, '#amb7');
    expect(asked).toEqual([{ name: 'OpenDialog', detail: 'confirmdelete.aspx?Kind=Enrollment&PrimaryKey=553001' }]);
  });

  it('is hidden by the heading of its group', () => {
    const person = withEnrolledClient();
    person.open('viewform.aspx?FormID=2778');
    const { page } = openPage(person);
    click(page, '.gbHead a');
    expect(page.querySelector('.ListRow')?.classList.contains('ClosedGroup')).toBe(true);
  });
});

/** The top document with its own script at work. */
function openShell(differences: Parameters<typeof withEnrolledClient>[0] = {}) {
  const person = withEnrolledClient(differences);
  person.get('/practice/default.aspx');
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { contentDocument: shell, contentWindow: view } = frame;
  if (shell === null || view === null) throw new Error('no document in the frame');
  const { documentElement } = person.page();
  shell.documentElement.innerHTML = documentElement.innerHTML;
  Object.assign(shell.body.dataset, person.page().body.dataset);
  const script = shell.createElement('script');
  script.textContent = shellScript;
  shell.body.append(script);
  const send = (name: string, detail?: unknown) => view.dispatchEvent(new CustomEvent(name, { detail }));
  return { shell, send, frames: () => [...shell.querySelectorAll<HTMLElement>('iframe[id^="Frame"]')] };
}

describe('the frames of dialogs', () => {
  it('count upwards, and stay behind out of sight when they are closed', () => {
    const { send, frames } = openShell();
    send('OpenDialog', 'lookup.aspx?Search=provider');
    send('CloseDialog');
    send('OpenDialog', 'lookup.aspx?Search=user');
    expect(frames().map(({ id, style }) => `${id} ${style.display}`)).toEqual(['Frame1 none', 'Frame2 ']);
  });

  it('begin after those that a long session has left behind', () => {
    const { send, frames } = openShell({ staleDialogs: 3 });
    send('OpenDialog', 'lookup.aspx?Search=provider');
    expect(frames().map(({ id, style }) => `${id} ${style.display}`)).toEqual(['Frame1 none', 'Frame2 none', 'Frame3 none', 'Frame4 ']);
  });

  it('stand beside the frame of their workspace, which is numbered as the workspace', () => {
    const { shell } = openShell({ workspace: 4 });
    shell.querySelector<HTMLElement>('#ws_4_tab')?.click();
    expect(shell.querySelector('iframe#TabFrame_4')).not.toBeNull();
    expect(shell.querySelector('iframe#TabFrame_2')).toBeNull();
  });
});
