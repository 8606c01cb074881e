import { describe, expect, it } from 'vitest';
import { suites } from '../../scripts/prove/registry';
import { isGreen, runSuite } from '../../scripts/prove/run-suite';

const seed = Date.now() % 1_000_000_000;
console.log(`samples of the suites: npm run prove -- --seed ${seed}`);

/** The others run in tests/e2e/prove.spec.ts, or where there is what they need. */
const plain = suites.filter(({ needs, missing }) => needs === 'node' && missing?.() === undefined);

describe.each(plain.map((suite) => [suite.name, suite] as const))('%s', (_, suite) => {
  it(`holds in a sample: ${suite.title}`, async () => {
    const { firstWrong, stopped } = await runSuite(suite, { seed, count: suite.sample });
    expect(firstWrong).toEqual([]);
    expect(stopped).toBeUndefined();
  }, 120_000);

  it('turns red when its driver is given a fault', async () => {
    expect(isGreen(await runSuite(suite, { seed, count: suite.sample, isCanary: true }), true)).toBe(true);
  }, 120_000);
});

it('no two suites share a name', () => {
  expect(new Set(suites.map(({ name }) => name)).size).toBe(suites.length);
});

it('no sample is the full figure', () => {
  expect(suites.filter(({ full, sample }) => sample >= full).map(({ name }) => name)).toEqual([]);
});
