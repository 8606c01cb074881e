import { expect, test } from '@playwright/test';
import { suites } from '../../scripts/prove/registry';
import { isGreen, runSuite } from '../../scripts/prove/run-suite';

// Of this run's own: a title must be the same in every process, so the seed is told when a suite fails.
const seed = Date.now() % 1_000_000_000;

/** The others run in tests/prove/suites.test.ts. */
for (const suite of suites.filter(({ needs }) => needs === 'browser')) {
  test(`${suite.name} holds in a sample: ${suite.title}`, async () => {
    test.setTimeout(180_000);
    const { firstWrong, stopped } = await runSuite(suite, { seed, count: suite.sample });
    expect(firstWrong, `again with: npm run prove -- ${suite.name} --seed ${seed}`).toEqual([]);
    expect(stopped).toBeUndefined();
  });

  test(`${suite.name} turns red when its driver is given a fault`, async () => {
    test.setTimeout(180_000);
    const count = Math.ceil(suite.sample / 4);
    expect(isGreen(await runSuite(suite, { seed, count, isCanary: true }), true)).toBe(true);
  });
}
