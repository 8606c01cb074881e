// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { openPage } from './open-page';
import { personAt } from './practice-person';

describe('name quality', () => {
  it('is a full name as the page opens', () => {
    expect(openPage(personAt('basic')).input('82170_Renderer').value).toBe('1');
  });

  it('goes back to a full name when a name is typed after it was chosen', () => {
    const { enter, input } = openPage(personAt('basic'));
    enter('82170_Renderer', '2');
    enter('82148_Renderer', 'Zzambera');
    expect(input('82170_Renderer').value).toBe('1');
  });

  it('stays what it is when it is chosen after the names', () => {
    const { enter, input } = openPage(personAt('basic'));
    enter('82148_Renderer', 'Zzambera');
    enter('82170_Renderer', '2');
    expect(input('82170_Renderer').value).toBe('2');
  });

  it('stays what it is when the first name is Anonymous', () => {
    const { enter, input } = openPage(personAt('basic'));
    enter('82170_Renderer', '2');
    enter('82148_Renderer', 'Anonymous');
    expect(input('82170_Renderer').value).toBe('2');
  });

  it('hides and blanks the names when they were not collected', () => {
    const { enter, input, isShown } = openPage(personAt('basic'));
    enter('82170_Renderer', '99');
    expect([isShown('82148_Renderer'), input('82148_Renderer').value, input('82147_Renderer').value]).toEqual([false, '', '']);
  });

  it('makes the names required only when they are full', () => {
    const { enter, isRequired } = openPage(personAt('basic'));
    enter('82170_Renderer', '2');
    expect(isRequired('82148_Renderer')).toBe(false);
    enter('82170_Renderer', '1');
    expect(isRequired('82148_Renderer')).toBe(true);
  });

  it('goes back to a full name in the family grid when a name changes there', () => {
    const { enter, input } = openPage(personAt('family'));
    expect(input('82269_Renderer::918204').value).toBe('2');
    enter('82247_Renderer::918204', 'Zzambera');
    expect(input('82269_Renderer::918204').value).toBe('1');
  });
});

describe('veteran status', () => {
  it('is hidden and blank while there is no birth date', () => {
    const { input, isShown } = openPage(personAt('basic'));
    expect([isShown('82169_Renderer'), input('82169_Renderer').value]).toEqual([false, '']);
  });

  it.each([
    ['appears and is required on the 18th birthday', '11222008', true],
    ['stays hidden the day before the 18th birthday', '11232008', false],
    ['stays hidden for a birth date in the future', '01012030', false],
  ])('%s', (_, digits, isShownThen) => {
    const { type, isShown, isRequired } = openPage(personAt('basic'));
    type('82151_Renderer', digits);
    expect([isShown('82169_Renderer'), isRequired('82169_Renderer')]).toEqual([isShownThen, isShownThen]);
  });

  it('is blanked when the birth date is taken away', () => {
    const { enter, input, isShown } = openPage(personAt('basic'));
    enter('82151_Renderer', '01/15/1990');
    enter('82169_Renderer', '1');
    enter('82151_Renderer', '');
    expect([isShown('82169_Renderer'), input('82169_Renderer').value]).toEqual([false, '']);
  });
});

describe('the phones', () => {
  it('wait behind the tick box for address and contact', () => {
    const { tick, isShown } = openPage(personAt('basic'));
    expect(isShown('82181_Renderer')).toBe(false);
    tick('[id="82172_Renderer"]');
    expect(isShown('82181_Renderer')).toBe(true);
  });
});

describe('further rules of the intake', () => {
  it('shows the age and calls the birth date full once it is typed', () => {
    const { page, type } = openPage(personAt('basic'));
    type('82151_Renderer', '01151990');
    expect(page.getElementById('82157_Renderer_Display')?.textContent).toBe('36');
    expect(page.querySelector<HTMLInputElement>('[name="82165_Renderer"]:checked')?.value).toBe('1');
  });

  it('says at once that a birth date lies in the future', () => {
    const { page, type } = openPage(personAt('basic'));
    type('82151_Renderer', '01012030');
    expect(page.getElementById('Error82151_Renderer')?.textContent).toBe('Birth Date cannot be in the future.');
  });

  it('asks the server for the quality of a social security number and hides the question', async () => {
    const fetched = { answers: 0 };
    const { page, type, isShown } = openPage(personAt('basic'), fetched);
    type('82150_Renderer', '12345????');
    expect(isShown('82159_Renderer')).toBe(false);
    await vi.waitFor(() => expect(page.querySelector<HTMLInputElement>('[name="82159_Renderer"]:checked')?.value).toBe('2'));
    expect(fetched.answers).toBe(1);
  });

  it('draws the member grid anew when the project is chosen, so that a date typed before is lost', async () => {
    const { enter, input } = openPage(personAt('enrollment'));
    enter('107601_RendererSF1::918204', '11/20/2026');
    enter('1000004260_Renderer', '4471');
    await vi.waitFor(() => expect(input('107601_RendererSF1::918204').value).toBe('11/22/2026'));
  });
});

describe('masks', () => {
  it.each([
    ['a date of eight digits', '82151_Renderer', '01151990', '01/15/1990'],
    ['a date with dashes', '82151_Renderer', '01-15-1990', '01/15/1990'],
    ['a date written short', '82151_Renderer', '1/5/1990', '01/05/1990'],
    ['a phone of ten digits', '82181_Renderer', '5125550100', '(512) 555-0100'],
    ['a phone written with dots', '82181_Renderer', '512.555.0100', '(512) 555-0100'],
    ['a number with unknown digits', '82150_Renderer', '123?5678?', '123-?5-678?'],
  ])('reads back %s as ClientTrack writes it', (_, id, keys, shown) => {
    const { type, input } = openPage(personAt('basic'));
    type(id, keys);
    expect(input(id).value).toBe(shown);
  });

  it('takes a date that a script puts there whole', () => {
    const { enter, input } = openPage(personAt('basic'));
    enter('82151_Renderer', '01151990');
    expect(input('82151_Renderer').value).toBe('01/15/1990');
  });
});
