import { afterEach, describe, expect, it } from 'vitest';
import { date, form, radios, row, select, text, tick, veteran } from './clienttrack-markup';
import { openPage } from './stage';

afterEach(() => {
  document.body.innerHTML = '';
});

const grid = `<table id="RendererSF1ResultSet"><thead><tr><th>Name</th><th></th><th>Relationship<br/>to Head<br/>of Household</th><th>Project<br>Start Date *</th></tr></thead>
<tbody><tr><th>Zzquillstone, Zzamber</th><td>${tick('inc1')}</td><td>${select('107608a', { SL: 'Self' })}</td><td>${date('107601a', '01/02/2026')}</td></tr>
<tr><th>Zzquillstone, Zzebra</th><td>${tick('inc2')}</td><td>${select('107608b', { SL: 'Self' })}</td><td>${date('107601b')}</td></tr></tbody></table>`;

describe('what a person sees of a page', () => {
  it('names a field by the label cell of its row, without the required mark and colon', () => {
    const page = openPage(form(row('First Name:<span class="req">*</span>', text('82148', 'Zzamber'), '82148')));
    expect(page.control('First Name')).toMatchObject({
      kind: 'text',
      value: 'Zzamber',
      isRequired: true,
      isVisible: true,
      isEnabled: true,
    });
  });

  it('leaves the help icon out of the label but keeps a question mark', () => {
    const page = openPage(
      form(row('What is the minimum number of bedrooms you need? <a class="HelpIcon" href="#">?</a>', select('9', { 2: '2' }))),
    );
    expect(page.control('What is the minimum number of bedrooms you need?').kind).toBe('select');
  });

  it('knows dates, phones and search fields by their markup', () => {
    const page = openPage(
      form(
        row('Birth Date', date('1')) +
          row('Msg Phone', '<input type="text" placeholder="(###) ###-####">') +
          row('Family', '<input type="text"><button type="button" title="Find">🔍</button>') +
          row('Score', '<input type="number">') +
          row('Start', '<input type="date" value="2026-01-02">'),
      ),
    );
    expect(page.look().controls.map(({ kind }) => kind)).toEqual(['date', 'phone', 'lookup', 'text', 'date']);
    expect(page.control('Start').value).toBe('01/02/2026');
  });

  it('takes radio buttons of one name as one question with its answers', () => {
    const page = openPage(form(row('SSN Quality', radios('82159', { 8: 'Client doesn’t know', 99: 'Data not collected' }))));
    const { kind, options, value, id } = page.control('SSN Quality');
    expect({ kind, value, id }).toEqual({ kind: 'radio', value: '', id: '82159_Renderer' });
    expect(options).toEqual([
      { value: '8', text: 'Client doesn’t know' },
      { value: '99', text: 'Data not collected' },
    ]);
  });

  it('names a grid’s field by its column and its row by its heading', () => {
    const page = openPage(form('') + grid);
    expect(page.control('Relationship to Head of Household', 0).row).toEqual({ table: 0, index: 0, header: 'Zzquillstone, Zzamber' });
    expect(page.control('Project Start Date', 1)).toMatchObject({ row: { index: 1, header: 'Zzquillstone, Zzebra' }, isRequired: true });
  });

  it('tells rows of two grids apart, counting only tables that name their columns', () => {
    const rows = (words: string) =>
      `<table><thead><tr><th>Name</th><th>${words}</th></tr></thead><tr><th>Zz</th><td>${text('1')}</td></tr></table>`;
    const page = openPage(form(row('First Name', text('2'))) + rows('Start') + rows('End'));
    expect(page.look().controls.map(({ label, row: place }) => [label, place?.table])).toEqual([
      ['First Name', undefined],
      ['Start', 0],
      ['End', 1],
    ]);
  });

  it('goes by the label beside a field when the label for its id stands beside another', () => {
    const crossed = (label: string, id: string, forId: string): string =>
      `<tr><td><label for="${forId}_Renderer">${label}</label></td><td>${text(id)}</td></tr>`;
    const page = openPage(form(crossed('First Name', '1', '2') + crossed('Last Name', '2', '1')));
    expect(page.look().controls.map(({ label, id }) => [label, id])).toEqual([
      ['First Name', '1_Renderer'],
      ['Last Name', '2_Renderer'],
    ]);
  });

  it('tells two fields of one label apart by their section', () => {
    const page = openPage(
      `<form><h3>Household</h3><table>${row('First Name', text('1'))}${row('x', text('9'))}</table><h3>Contact</h3><table>${row('First Name', text('2'))}${row('y', text('8'))}</table></form>`,
    );
    const sections = page.look().controls.filter(({ label }) => label === 'First Name');
    expect(sections.map(({ section }) => section)).toEqual(['Household', 'Contact']);
  });

  it('says which fields the page hides, locks or asks the server about', () => {
    const page = openPage(
      form(
        row('Veteran Status', select('82169', veteran)).replace('<tr>', '<tr style="display:none">') +
          row('Locked', '<input type="text" readonly>') +
          row('Project', '<select onchange="ServerEvaluate(\'1\')"><option>a</option></select>'),
      ),
    );
    expect(page.control('Veteran Status').isVisible).toBe(false);
    expect(page.control('Locked').isEnabled).toBe(false);
    expect(page.control('Project').postsBack).toBe(true);
  });

  it('never reads a password and never sees hidden inputs', () => {
    const page = openPage(
      '<form><label for="p">Password</label><input id="p" type="password" value="zz-secret"><input type="hidden" value="zz-token"></form>',
    );
    expect(page.look().controls).toHaveLength(1);
    expect(JSON.stringify(page.look())).not.toMatch(/zz-/);
  });

  it('reads the client header and read-only rows as facts, and names the buttons', () => {
    const page = openPage(
      `<span class="entity-info-value" aria-label="Name">Zzamber Zzquillstone</span>
       <table><tr><td class="LabelStyle"><label>Client ID</label></td><td class="FieldStyle"><span id="1_wp2form_Display">918204</span></td></tr></table>
       <button id="Renderer_SAVE">Save</button><input type="submit" value="Next"><button style="display:none">Ghost</button>`,
    );
    expect(page.look().facts).toEqual([
      { label: 'Name', value: 'Zzamber Zzquillstone' },
      { label: 'Client ID', value: '918204' },
    ]);
    expect(page.look().buttons).toEqual(['Save', 'Next']);
  });

  it('gives the same key to the field that the page put in a lost one’s place', () => {
    const page = openPage(form(row('First Name', text('82148')) + row('Last Name', text('82147'))));
    const before = page.control('Last Name').key;
    document.body.innerHTML = form(row('First Name', text('82148')) + row('Last Name', text('82147')));
    expect(page.control('Last Name').key).toBe(before);
  });

  it('reads forty fields in a few milliseconds and five thousand in proportion', () => {
    const fields = (count: number): string => form(Array.from({ length: count }, (_, i) => row(`Field ${i}`, text(String(i)))).join(''));
    const time = (count: number): number => {
      const page = openPage(fields(count));
      page.look();
      const runs = Array.from({ length: 5 }, () => {
        const from = performance.now();
        page.look();
        return performance.now() - from;
      });
      return Math.min(...runs);
    };
    const [forty, many] = [time(40), time(5000)];
    expect(forty).toBeLessThan(10);
    expect(many).toBeLessThan(600);
  });
});
