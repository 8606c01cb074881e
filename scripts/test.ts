import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';
import { finish, runSteps, type Step } from './steps';
import { playwrightStep, vitestStep } from './test-reports';

const browserConfig = 'vitest.browser.config.ts';

const steps: Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings'] },
  vitestStep('unit', 'test-results/unit.json'),
  ...(existsSync(join(root, browserConfig)) ? [vitestStep('browser', 'test-results/browser.json', '--config', browserConfig)] : []),
  // Before the end-to-end tests: they load what is built here.
  { name: 'build', command: ['wxt', 'build'] },
  playwrightStep('end to end', 'test-results/e2e.json'),
  { name: 'sizes', command: ['jiti', 'scripts/sizes.ts'] },
];

finish(runSteps(steps));
