// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type Person, personAt } from './practice-person';

type Place = Parameters<typeof personAt>[0];

/** Facts of clienttrack-ui.md that code driving the live site (C) or the vendor's form export (X) prove: where, what, how to find it. */
const onPages: readonly [tag: 'C' | 'X', fact: string, page: Place, selector: string][] = [
  ['X', 'first name of the search is element 82142', 'search', 'input[id="82142_Renderer"]'],
  ['X', 'last name of the search is element 82143 and required', 'search', '[data-field="82143_Renderer"] .RequiredMarker'],
  ['X', 'the search asks for a birth date, element 82144', 'search', '.DateField > input[id="82144_Renderer"]'],
  ['C', 'the body of page 1 is Renderer_Page1_body', 'search', '#Renderer_Page1_body'],
  ['C', 'the form is a table.FormPage', 'search', 'table.FormPage'],
  ['C', 'controls are form-controls in td.FieldStyle', 'search', 'td.FieldStyle input.form-control'],
  ['C', 'a label is named after its element', 'basic', 'label[id="Label82148_Renderer"]'],
  ['C', 'the body of page 2 is Renderer_Page2_body', 'basic', '#Renderer_Page2_body'],
  ['X', 'first and last name are 82148 and 82147', 'basic', '[id="82148_Renderer"]'],
  ['X', 'name quality is 82170, list 3019', 'basic', 'select[id="82170_Renderer"][listitemtypeid="3019"]'],
  ['X', 'name quality starts as 1', 'basic', '[id="82170_Renderer"] option[value="1"][selected]'],
  ['X', 'SSN quality is radios in a span, list 2529', 'basic', 'span[id="82159_Renderer"][listitemtypeid="2529"] input[type="radio"]'],
  ['X', 'SSN quality starts as 8', 'basic', '[name="82159_Renderer"][value="8"][checked]'],
  ['X', 'birth date is 82151', 'basic', '[id="82151_Renderer"]'],
  ['C', 'a date is an input in span.DateField.input-group', 'basic', 'span.DateField.input-group > input[id="82151_Renderer"]'],
  ['X', 'date of birth quality is radios, starts as 8', 'basic', '[name="82165_Renderer"][value="8"][checked]'],
  ['X', 'race is a list of ticks, 82166', 'basic', 'span[id="82166_Renderer"] input[type="checkbox"]'],
  ['C', 'sex is 1000008906', 'basic', 'select[id="1000008906_Renderer"]'],
  [
    'X',
    'veteran status is 82169, list 2040, in the document though hidden',
    'basic',
    '[data-field="82169_Renderer"][style*="none"] select[listitemtypeid="2040"]',
  ],
  ['X', 'phones are 82179, 82180, 82181, hidden at first', 'basic', '[data-field="82181_Renderer"][style*="none"]'],
  [
    'X',
    'relationship is 82154, list 65, starts as SL',
    'basic',
    'select[id="82154_Renderer"][listitemtypeid="65"] option[value="SL"][selected]',
  ],
  ['C', 'an empty select reads --SELECT--', 'basic', '[id="1000008906_Renderer"] option[value=""]'],
  ['C', 'the save button is Renderer_SAVE', 'basic', '#Renderer_SAVE'],
  ['C', 'the family grid is RendererResultSet', 'family', 'table#RendererResultSet'],
  ['X', 'the family grid has name quality 82269', 'family', '[id="82269_Renderer::918204"]'],
  ['C', 'the family grid is saved by Renderer_SAVEFINISH', 'family', '#Renderer_SAVEFINISH'],
  ['C', 'the project is 1000004260', 'enrollment', 'select[id="1000004260_Renderer"]'],
  ['C', 'the members stand in RendererSF1ResultSet', 'enrollment', 'table#RendererSF1ResultSet'],
  ['C', 'a member is named in a th', 'enrollment', '#RendererSF1ResultSet tbody th[scope="row"]'],
  ['C', 'a cell control is named by element and row key', 'enrollment', '[id="107601_RendererSF1::918204"]'],
  ['C', 'the relationship of a member is 107608', 'enrollment', 'select[id="107608_RendererSF1::918204"] option[value="SL"][selected]'],
  ['C', 'the date of engagement is 107616', 'enrollment', '[id="107616_RendererSF1::918204"]'],
  ['C', 'cells carry data-eid', 'enrollment', 'td[data-eid="107601_RendererSF1"]'],
  ['X', 'column headings break their lines', 'enrollment', '#RendererSF1ResultSet th br'],
  ['C', 'the workflow ends with FinishButton', 'finish', '#FinishButton'],
];

const visited = new Map<Place, Person>();
/** These tests only look, so one person per page is enough. */
function lookAt(place: Place): Person {
  const person = visited.get(place) ?? personAt(place);
  visited.set(place, person);
  return person;
}

describe('pages of the content frame', () => {
  it.each(onPages)('[%s] %s', (_, __, place, selector) => {
    expect(lookAt(place).page().querySelector(selector)).not.toBeNull();
  });

  it('[X] offers 8, 9 and 99 for SSN quality and hides 1 and 2', () => {
    const items = [...lookAt('basic').page().querySelectorAll<HTMLElement>('[id="82159_Renderer"] .ListItem')];
    const shown = items.filter((item) => item.style.display !== 'none').map((item) => item.querySelector('input')?.value);
    expect(shown).toEqual(['8', '9', '99']);
  });

  it('has the new client in the address of the family page (assumed, no source)', () => {
    expect(lookAt('family').address()).toBe('/practice/viewform.aspx?FormID=4319&PrimaryKey=918204');
  });

  it('[X] has numbers of other records in the address of later pages', () => {
    expect(lookAt('assessment').address()).toContain('AssessmentID=1000000455&PrimaryKey=771001');
    expect(lookAt('referrals').address()).toContain('FormID=1000000501&PrimaryKey=553001');
  });

  it('marks as reconstructed exactly the pages that no public source shows', () => {
    const places: readonly Place[] = ['search', 'basic', 'family', 'enrollment', 'assessment', 'referrals', 'unmetNeeds'];
    const marked = places.filter((place) => lookAt(place).page().querySelector('.Reconstructed') !== null);
    expect(marked).toEqual(['assessment', 'referrals', 'unmetNeeds']);
  });

  it('tells the browser to remember nothing of any form', () => {
    const places: readonly Place[] = ['search', 'basic', 'family', 'enrollment', 'assessment', 'referrals', 'unmetNeeds', 'finish'];
    const forms = places.flatMap((place) => [...lookAt(place).page().querySelectorAll('form')]);
    expect(forms.map((form) => form.getAttribute('autocomplete'))).toEqual(places.map(() => 'off'));
  });
});

const inShell: readonly [tag: 'C' | 'X' | 'D', fact: string, selector: string][] = [
  ['C', 'Clients is ws_2_tab', '#ws_2_tab'],
  ['C', 'Dashboard is o1000000033', '#o1000000033'],
  ['C', 'Find Client is o1000000037', '#o1000000037'],
  ['C', 'the client header names the client', 'span.entity-info-value[aria-label="Name"]'],
  ['C', 'the workflow bar has a Cancel button', 'div.workflow-controls button[aria-label="Cancel the workflow"]'],
  ['C', 'a blank page lies underneath', 'iframe[src="completelyblank.html"]'],
  ['D', 'the environment is named on top', '[aria-label="Environment"]'],
  ['D', 'the organization is named in the settings', '[aria-label="Organization"]'],
];

describe('the top document', () => {
  it.each(inShell)('[%s] %s', (_, __, selector) => {
    const person = personAt('search');
    person.get('/practice/default.aspx');
    expect(person.page().querySelector(selector)).not.toBeNull();
  });
});

const onDashboard: readonly [tag: 'C', fact: string, selector: string, text: string][] = [
  ['C', 'the top zone is headed by the name', 'td.Header.ZoneTopRow_2 a', "Zzamber Zzquillstone's Information"],
  ['C', 'the name stands last name first', '[id="1000003947_wp220601446form_Display"]', 'Zzquillstone, Zzamber'],
  ['C', 'the enrollments stand in their part', '#wp85039573formResultSet tbody td', 'TX-999 Coordinated Entry – Mesa Alta Region'],
];

describe('the client dashboard', () => {
  it.each(onDashboard)('[%s] %s', (_, __, selector, text) => {
    const person = personAt('finish');
    person.post(person.address());
    expect(person.page().querySelector(selector)?.textContent).toBe(text);
  });
});
