import { expect, test } from 'vitest';
import { hard, refusedKinds, soft } from '../../lib/intake/refusal';

test('what was refused or left out of a form counts once for each kind; a doubt that is only asked about does not', () => {
  const refusals = [
    hard('lastName', 'ssn'),
    hard('firstName', 'ssn'),
    soft('column.H', 'not-one-of-the-six'),
    soft('firstName', 'misheard'),
  ];
  expect(refusedKinds(refusals)).toEqual(['ssn', 'not-one-of-the-six']);
});
