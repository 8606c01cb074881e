import { expect, test } from '@playwright/test';
import { suites } from '../../scripts/prove/registry';
import { isGreen, runSuite } from '../../scripts/prove/run-suite';

// The same cases on every machine, so that a change is green or red for what it changed; new seeds are tried with `npm run prove`.
const seed = 4001;

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
