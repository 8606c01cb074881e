// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { practiceProfile } from '../../lib/practice/profile';
import { seededChance, variants } from '../../lib/practice/variants/registry';
import { personIn, walkCeWorkflow } from './deployed-person';
import { openPage } from './open-page';
import { assessment, basic, rest, signedIn, unvaried, varied } from './varied-person';

describe('every variation', () => {
  it('has a number of section E, and none of the 19 is missing', () => {
    const numbers = new Set(variants.map(({ number }) => number));
    expect([...numbers].sort((one, other) => one - other)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
  });

  const leading = variants.map(({ name }) => name).filter((name) => !['session-expiry', 'extra-step', 'missing-step'].includes(name));
  it.each(leading)('%s still leads through the CE Workflow', (name) => {
    const person = personIn(varied(name));
    const headings = walkCeWorkflow(person).filter((heading, index, all) => heading !== all[index - 1]);
    const isLeftOut = (heading: string) => heading === 'Unmet Needs' && varied(name).unmetNeeds === 'status';
    expect(headings).toEqual([...unvaried, ...rest].filter((heading) => !isLeftOut(heading)));
  });

  it('leaves the practice deployment itself as it is', () => {
    const before = JSON.stringify(practiceProfile);
    for (const { name } of variants) varied(name);
    expect(JSON.stringify(practiceProfile)).toBe(before);
  });
});

describe('names', () => {
  it('says which variants there are when it does not know one', () => {
    expect(() => varied('relabeled')).toThrow('There is no variant "relabeled". Known: renumbered,');
  });

  it('mixes the same variations for the same seed and others for another', () => {
    expect(varied('random:7')).toEqual(varied('random:7'));
    expect(varied('random:7')).not.toEqual(varied('random:8'));
  });

  it('takes several at once', () => {
    expect(varied('old-skin', 'group-rows')).toMatchObject({ skin: 'old', groupRows: true });
  });

  it.each(['random:', 'random:x', 'random:-1', ''])('does not take "%s" for a seed', (name) => {
    expect(() => varied(name)).toThrow('There is no variant');
  });

  it('draws numbers from 0 to 1', () => {
    const chance = seededChance(3);
    const drawn = Array.from({ length: 1000 }, chance);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(new Set(drawn).size).toBeGreaterThan(990);
  });
});

describe('numbers and words', () => {
  it('renumbered: the customer’s numbers are others, the vendor’s the same', () => {
    const page = basic('renumbered').page();
    expect(page.getElementById('1000008906_Renderer')).toBeNull();
    expect(page.getElementById('82170_Renderer')).not.toBeNull();
  });

  it('three-id-sets: two records of one form have other element numbers', () => {
    const person = signedIn('three-id-sets');
    const numbers = ['918197', '918190', '918183'].map((client) => {
      person.open(`viewform.aspx?FormID=1000000424&PrimaryKey=${client}`);
      return person.page().querySelector('select[listitemtypeid]')?.id;
    });
    expect(new Set(numbers).size).toBe(3);
  });

  it('relabelled: other words, also over several lines', () => {
    const person = assessment('relabelled');
    person.open('viewform.aspx?FormID=1000000424&PrimaryKey=918197');
    expect(person.page().querySelector('#RendererSF1ResultSet thead')?.textContent).toContain('Enrollment Date');
  });

  it('button-labels: another text on the same button', () => {
    expect(basic('button-labels').page().querySelector('#Renderer_SAVE')?.textContent).toBe('Finish');
  });

  it('menu-ids: other menu options, another workspace', () => {
    const person = signedIn('menu-ids');
    person.open('default.aspx');
    expect(person.page().querySelector('#o1000000037')).toBeNull();
    expect(person.page().querySelector('#ws_4_tab')?.textContent).toBe('Clients');
  });

  it('frame-numbers: dialogs of before are announced to the shell', () => {
    const person = signedIn('frame-numbers');
    person.open('default.aspx');
    expect(Number(person.page().body.dataset.staleDialogs)).toBeGreaterThanOrEqual(3);
  });

  it('host-path: another login address and folder', () => {
    const person = signedIn('host-path');
    expect(person.address()).toBe('/unitedregion/clienttrack/default.aspx');
  });

  it('old-skin: the old look in every document', () => {
    const person = signedIn('old-skin');
    expect(person.page().body.classList.contains('OldSkin')).toBe(true);
    expect(person.open('ClientTrack.css').body).toContain('.OldSkin');
  });
});

describe('controls', () => {
  it('radio-for-select: veteran status is radios, SSN quality a list', () => {
    const person = basic('radio-for-select');
    expect(person.control('82169_Renderer')?.querySelectorAll('input[type="radio"]')).toHaveLength(5);
    expect(person.control('82159_Renderer')?.tagName).toBe('SELECT');
  });

  it('other-controls: the score is chosen, the bedrooms are typed', () => {
    const person = assessment('other-controls');
    expect([person.control('1000009107_Renderer')?.tagName, person.control('1000009108_Renderer')?.tagName]).toEqual(['SELECT', 'INPUT']);
  });

  it('hidden-field: the score is hidden, bedrooms are not asked for', () => {
    const person = assessment('hidden-field');
    expect(person.control('1000009107_Renderer')?.closest('tr')?.style.display).toBe('none');
    expect(person.control('1000009108_Renderer')).toBeNull();
  });

  it('read-only: the list is switched off and its value is posted all the same', () => {
    const person = basic('read-only');
    expect(person.control('82170_Renderer')?.hasAttribute('disabled')).toBe(true);
    expect(person.page().querySelector('input[type="hidden"][name="82170_Renderer"]')?.getAttribute('value')).toBe('1');
  });

  it('stale-default: lists open with an answer, one of them no longer offered elsewhere', () => {
    const chosen = (id: string) => assessment('stale-default').control(id)?.querySelector('option[selected]')?.textContent;
    expect([chosen('1000009106_Renderer'), chosen('1000009108_Renderer')]).toEqual(['No', '9 (inactive)']);
  });

  it('column-order: the project start date is no longer in its place', () => {
    const heads = (person: ReturnType<typeof signedIn>) => {
      person.open('viewform.aspx?FormID=1000000424&PrimaryKey=918197');
      return [...person.page().querySelectorAll('#RendererSF1ResultSet th[data-column]')].map((cell) => cell.getAttribute('data-column'));
    };
    const [usual, other] = [heads(signedIn()), heads(signedIn('column-order'))];
    expect(other).not.toEqual(usual);
    expect([...other].sort()).toEqual([...usual].sort());
  });

  it('group-rows: lists have rows that are headings', () => {
    const groupIn = (...names: string[]) => {
      const person = assessment(...names);
      person.open('Dashboard.aspx?PrimaryKey=918204');
      return person.page().querySelector('#wp85039573formResultSet tr.gbHead > td > a')?.getAttribute('data-value');
    };
    expect([groupIn(), groupIn('group-rows')]).toEqual([undefined, 'Active']);
  });

  it('cascade: no status without a level, and the options follow the level', async () => {
    const person = assessment('cascade');
    expect(person.control('1000009104_Renderer')?.querySelectorAll('option')).toHaveLength(1);
    const { enter, page } = openPage(person);
    enter('1000009103_Renderer', '2');
    await vi.waitFor(() => expect(page.getElementById('1000009104_Renderer')?.querySelectorAll('option')).toHaveLength(3));
  });
});
