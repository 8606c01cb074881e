// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findTables } from '../../lib/page/tables';

const shown = (html: string) => {
  document.body.innerHTML = html;
  return findTables(document.body);
};

const list = `<table><thead><tr><th></th><th>Referral<br>Date</th><th>Refer to Provider</th></tr></thead><tbody>
<tr class="gbHead"><td colspan="3"><a>Active</a></td></tr>
<tr><td><button>⋮</button></td><td>11/18/2026</td><td>Zz Housing Agency</td></tr></tbody></table>`;

test('a list of results is read cell by cell, without its group titles', () => {
  expect(shown(list)).toEqual([{ headings: ['', 'Referral Date', 'Refer to Provider'], rows: [['', '11/18/2026', 'Zz Housing Agency']] }]);
});

test('a grid to fill in is no list of results', () => {
  expect(shown(list.replace('Zz Housing Agency', '<input type="text">'))).toEqual([]);
});

test('a table without column names proves nothing', () => {
  expect(shown('<table><tr><td>11/18/2026</td><td>Zz Housing Agency</td></tr></table>')).toEqual([]);
});

test('of a very long list the first 300 rows are read', () => {
  const rows = '<tr><td>1</td><td>2</td></tr>'.repeat(400);
  expect(shown(`<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody>${rows}</tbody></table>`)[0]?.rows).toHaveLength(300);
});
