import { finish, runSteps } from './steps';
import { vitestStep } from './test-reports';

finish(
  runSteps([
    { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings'] },
    { name: 'types', command: ['tsc', '--noEmit'] },
    vitestStep('unit', 'test-results/unit.json'),
    { name: 'build', command: ['wxt', 'build'] },
    { name: 'unused', command: ['knip'] },
  ]),
);
