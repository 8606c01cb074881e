import { expect, it } from 'vitest';
import { everythingHolds, type GateFacts, gateFailure } from '../../lib/fill/gate';

const facts = Object.keys(everythingHolds);

it('lets a write through only when every condition holds', () => {
  let open = 0;
  for (let mask = 0; mask < 2 ** facts.length; mask += 1) {
    const tried: GateFacts = Object.assign({ ...everythingHolds }, ...facts.map((fact, bit) => ({ [fact]: (mask & (1 << bit)) !== 0 })));
    if (gateFailure(tried) === undefined) open += 1;
  }
  expect(open).toBe(1);
});

it('names the first condition that fails', () => {
  expect(gateFailure({ ...everythingHolds, isNotLogin: false, isSameClient: false })).toBe('login');
});
