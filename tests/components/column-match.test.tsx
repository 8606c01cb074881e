// @vitest-environment jsdom
import { act } from 'react';
import { expect, it } from 'vitest';
import { ColumnMatch } from '../../components/intake/column-match';
import type { ColumnNames } from '../../lib/intake/received-file';
import { press, render } from './render';

const unknown = { titles: ['Zz Alias', 'Beds needed', 'Remarks'], fields: ['firstName', 'minimumBedrooms'] };

async function show() {
  const answers: ColumnNames[] = [];
  const view = await render(
    <ColumnMatch unknown={unknown} hint="Remembered." wordsOf={(field) => `our ${field}`} onMatch={(columns) => answers.push(columns)} />,
  );
  const choose = (at: number, field: string): Promise<void> =>
    act(async () => {
      const select = [...view.querySelectorAll('select')][at];
      if (select === undefined) throw new Error('no such column');
      select.value = field;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const offered = (at: number): string[] => [...([...view.querySelectorAll('select')][at]?.options ?? [])].map(({ value }) => value);
  return { view, answers, choose, offered };
}

it('a person says which item each unknown column holds; what is not said is left out', async () => {
  const { view, answers, choose } = await show();
  await choose(0, 'firstName');
  await choose(1, 'minimumBedrooms');
  await press(view, 'Read the file again');
  expect(answers).toEqual([{ zzalias: 'firstName', bedsneeded: 'minimumBedrooms', remarks: '' }]);
});

it('an item that one column holds is not offered for another', async () => {
  const { choose, offered } = await show();
  expect(offered(1)).toEqual(['', 'firstName', 'minimumBedrooms']);
  await choose(0, 'firstName');
  expect(offered(1)).toEqual(['', 'minimumBedrooms']);
});
