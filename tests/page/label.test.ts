// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PageDescription } from '../../lib/messages';
import { describe as describePage } from '../../lib/page/describe';
import { createScanner } from '../../lib/page/scan';

function look(html: string): PageDescription {
  document.body.innerHTML = html;
  return describePage(window, 'n', createScanner(document).scan);
}

const labelsIn = (html: string): string[] => look(html).controls.map(({ label }) => label);

describe('the words that name a field', () => {
  it.each([
    ['its own label', '<label for="a">First Name:</label><input id="a">'],
    ['the label around it', '<label>First Name <input></label>'],
    ['its accessible name', '<input aria-label="First Name *">'],
    ['the text it points to', '<b id="t">First Name</b><p><input aria-labelledby="t"></p>'],
    ['the cell before it', '<table><tr><td>First&nbsp;Name *</td><td><input></td></tr></table>'],
    ['the block before it', '<div><div>First Name</div><div><span><input></span></div></div>'],
    [
      'the cell before a field made of a small table',
      '<table><tr><td>First Name</td><td><table><tr><td><input></td></tr></table></td></tr></table>',
    ],
  ])('are found in %s', (_, html) => expect(labelsIn(html)).toEqual(['First Name']));

  it('are never taken from another field or another row', () => {
    expect(labelsIn('<table><tr><td>City</td><td><input></td></tr><tr><td></td><td><input></td></tr></table>')).toEqual(['City', '']);
    expect(labelsIn('<form><label>City <input></label> <input></form>')).toEqual(['City', '']);
  });

  it('are never taken from a heading', () => expect(labelsIn('<form><h2>Address</h2><input></form>')).toEqual(['']));

  it('are the text behind a tick box where nothing else names it', () =>
    expect(labelsIn('<p><input type="checkbox"> Voucher is Authorized</p>')).toEqual(['Voucher is Authorized']));

  it('are the column’s heading in a grid with a wide title row and merged cells', () => {
    const html = `<table><thead><tr><th colspan="3">Household</th></tr><tr><th>Name</th><th>Relationship<br>to Head</th><th colspan="2">Dates</th></tr></thead>
      <tbody><tr><th rowspan="2">Zzquillstone, Zzamber</th><td><select></select></td><td><input></td><td><input></td></tr><tr><td><select></select></td></tr></tbody></table>`;
    const rows = look(html).controls.map(({ row, label }) => `${row?.index} ${label}`);
    expect(rows.sort()).toEqual(['0 Dates', '0 Dates', '0 Relationship to Head', '1 Relationship to Head']);
  });
});

describe('sections', () => {
  it('end with their fieldset', () => {
    const html = '<h1>Client</h1><fieldset><legend>Address</legend><input></fieldset><input>';
    expect(look(html).controls.map(({ section }) => section)).toEqual(['Address', 'Client']);
  });

  it('are not named by a heading that the page hides', () => {
    const html = '<h1>Client</h1><h2 hidden>Address</h2><input hidden><input>';
    expect(look(html).controls.map(({ section }) => section)).toEqual(['Address', 'Client']);
  });
});
