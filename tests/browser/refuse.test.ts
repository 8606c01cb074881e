import { afterEach, describe, expect, it } from 'vitest';
import { form, intake, row, select, text, veteran } from './clienttrack-markup';
import { input, list, openPage, wordsOf } from './stage';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('not writing when in doubt', () => {
  it('keeps off a field that changed since the review', async () => {
    const page = openPage(intake);
    const writes = [page.planned('First Name', 'Zzamber'), page.planned('Last Name', 'Zzquillstone')];
    input('1_Renderer').value = 'Zzother';
    expect(wordsOf(await page.write(writes))).toEqual(['needsPerson: changed-since-review', 'filled']);
    expect(input('1_Renderer').value).toBe('Zzother');
  });

  it('keeps off a field whose label is another one now', async () => {
    const page = openPage(intake);
    const writes = [page.planned('First Name', 'Zzamber')];
    const label = document.querySelector('label');
    if (label !== null) label.textContent = 'Alias';
    expect(wordsOf(await page.write(writes))).toEqual(['needsPerson: changed-since-review']);
  });

  it('keeps off hidden, locked and covered fields and says which', async () => {
    const page = openPage(
      `${intake}<div id="lid" style="position:absolute;width:600px;height:40px;background:#fff;display:none">Wait</div>`,
    );
    const writes = ['First Name', 'Last Name', 'Birth Date'].map((label) =>
      page.planned(label, label === 'Birth Date' ? '01/02/1990' : 'Zz'),
    );
    input('1_Renderer').closest('tr')?.setAttribute('style', 'display:none');
    input('2_Renderer').readOnly = true;
    const lid = document.getElementById('lid');
    const { left, top } = input('3_Renderer').getBoundingClientRect();
    lid?.setAttribute('style', `position:fixed;left:${left - 5}px;top:${top - 5}px;width:600px;height:40px;background:#fff`);
    expect(wordsOf(await page.write(writes))).toEqual(['needsPerson: hidden', 'needsPerson: read-only', 'needsPerson: covered']);
    expect([1, 2, 3].map((id) => input(`${id}_Renderer`).value)).toEqual(['', '', '']);
  });

  it('brings a field into view before it calls it covered', async () => {
    const page = openPage(`<div style="height:3000px"></div>${intake}`);
    expect(wordsOf(await page.write([page.planned('First Name', 'Zzamber')]))).toEqual(['filled']);
    expect(window.scrollY).toBe(0);
  });

  it('chooses no option that the list does not have', async () => {
    const page = openPage(intake);
    expect(wordsOf(await page.write([page.planned('Veteran Status', '5')]))).toEqual(['needsPerson: no-such-option']);
  });

  it('never calls a locked list right when its option says something else now', async () => {
    const page = openPage(form(row('Veteran Status', select('4', veteran, '99'))));
    const planned = { ...page.planned('Veteran Status', '99'), optionText: 'Data Not Collected' };
    const option = [...list('4_Renderer').options].find(({ value }) => value === '99');
    if (option !== undefined) option.text = 'No';
    list('4_Renderer').disabled = true;
    expect(wordsOf(await page.write([planned]))).toEqual(['needsPerson: changed-since-review']);
  });

  it('says when the field is gone', async () => {
    const page = openPage(intake);
    const writes = [page.planned('First Name', 'Zzamber')];
    input('1_Renderer').closest('tr')?.remove();
    expect(wordsOf(await page.write(writes))).toEqual(['failed: gone']);
  });

  it('never takes one of two look-alikes for a field that the page replaced', async () => {
    const page = openPage(form(row('First Name', text('1'))));
    const writes = [page.planned('First Name', 'Zzamber')];
    document.body.innerHTML = form(row('First Name', text('1')) + row('First Name', text('1')));
    expect(wordsOf(await page.write(writes))).toEqual(['failed: gone']);
  });

  it('never takes one of two rows with the same name for the row that the page replaced, wherever it stands', async () => {
    const line = `<tr><th>Zzquillstone, Zzamber</th><td>${text('1')}</td></tr>`;
    const grid = (lines: string): string => `<table><tr><th>Client</th><th>First Name</th></tr>${lines}</table>`;
    const page = openPage(form(row('Program', grid(line))));
    const writes = [page.planned('First Name', 'Zzamber')];
    document.body.innerHTML = form(row('Program', grid(line + line)));
    expect(wordsOf(await page.write(writes))).toEqual(['failed: gone']);
  });
});
