import { expect, it } from 'vitest';
import { getPracticeProfile } from '../../lib/practice/profile';
import { startPractice } from '../../scripts/practice';
import { readPage } from '../../scripts/practice-walk/read-page';
import { walkPractice } from '../../scripts/practice-walk/walk';

const walks: readonly [profile: string, variants: string[], requests: number][] = [
  ['practice', [], 200],
  ['baseline', ['three-id-sets', 'cascade'], 75],
  ['hsncfl', ['duplicates', 'column-order', 'stale-default'], 75],
  ['txbos', ['referral-shape', 'extra-step', 'radio-for-select'], 75],
  ['txbos-training', ['session-expiry', 'menu-ids', 'validation-messages'], 75],
];

it.each(walks)('%s (%j) answers whatever is clicked and typed', async (profile, variants, requests) => {
  const server = await startPractice({ port: 0, profile: getPracticeProfile(profile), variants });
  try {
    const walk = await walkPractice(server, { requests, seed: 11 });
    expect(walk.faults).toEqual([]);
    expect(walk.requests).toBeGreaterThanOrEqual(requests);
    expect(Object.keys(walk.visited).length).toBeGreaterThan(8);
  } finally {
    await server.close();
  }
});

it('goes the same way for the same seed', async () => {
  const walkOnce = async () => {
    const server = await startPractice({ port: 0 });
    const { visited } = await walkPractice(server, { requests: 60, seed: 5 });
    await server.close();
    return visited;
  };
  expect(await walkOnce()).toEqual(await walkOnce());
});

it('reads links, fields and buttons of a page', () => {
  const page = readPage(`<a href="Dashboard.aspx?PrimaryKey=1&amp;A=2">x</a><form method="post" id="aspnetForm">
    <input type="text" id="a" name="a" value="Zz&#39;" data-mask="date"><select name="b"><option value=""></option><option value="2" selected="selected"></option></select>
    <input type="radio" name="c" value="1"><input type="radio" name="c" value="2" checked="checked"><button name="__ACTION" value="SAVE">Save</button></form>`);
  expect(page.links).toEqual(['Dashboard.aspx?PrimaryKey=1&A=2']);
  expect(page.form?.buttons).toEqual(['SAVE']);
  expect(page.form?.fields).toEqual([
    { name: 'a', value: "Zz'", kind: 'date', options: [] },
    { name: 'c', value: '2', kind: 'choice', options: ['1', '2'] },
    { name: 'b', value: '2', kind: 'choice', options: ['', '2'] },
  ]);
});
